/** Owns the form of an assessment as one file; reading it back gives the same content, without the examples. */
import type * as v from "valibot";
import type { bundleSchema, bundleWordsSchema } from "#domain/assessment-schema.ts";
import { type AssessmentContent, type LanguageContent, wordsIn } from "./assessment-content.ts";

type Bundle = v.InferInput<typeof bundleSchema>;
type BundleWords = v.InferInput<typeof bundleWordsSchema>;

/** The text of a bundle in JSON. */
export const writeBundle = (content: AssessmentContent): string => `${JSON.stringify(bundleOf(content), null, 2)}\n`;

function bundleOf(content: AssessmentContent): Bundle {
  const { assessment, criteria, furtherReading } = content;
  const templates = Object.values(content.templates).map(({ template }) => template);
  return {
    ...assessment,
    ...(criteria ? { criteria } : {}),
    ...(furtherReading.length > 0 ? { furtherReading } : {}),
    ...(templates.length > 0 ? { templates } : {}),
    words: Object.fromEntries(
      assessment.languages.flatMap((language) => {
        const said = content.words[language];
        return said ? [[language, bundleWords(said, wordsIn(content, language)?.templates ?? {})] as const] : [];
      }),
    ),
  };
}

function bundleWords(
  { assessment, steps, articles, facilitation }: LanguageContent,
  templates: NonNullable<BundleWords["templates"]>,
): BundleWords {
  return {
    assessment,
    steps,
    ...(Object.keys(articles).length > 0
      ? {
          articles: Object.fromEntries(
            Object.entries(articles).map(([step, said]) => [step, { step, articles: said }] as const),
          ),
        }
      : {}),
    ...(Object.keys(templates).length > 0 ? { templates } : {}),
    ...(facilitation === null ? {} : { facilitation }),
  };
}
