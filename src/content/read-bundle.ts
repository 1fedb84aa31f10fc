/** Owns reading a whole assessment from one file's text, in a browser or in Node; loaded only when a file is opened. */
import type { Assessment, Language } from "#domain/assessment.ts";
import { checkSameIds } from "#domain/words-check.ts";
import { bundleSchema } from "#domain/assessment-schema.ts";
import type { PlacedFault } from "#domain/model-fault.ts";
import type { AssessmentContent } from "./assessment-content.ts";
import { type BesideContent, checkContent, type ContentParts, contentOf, type LanguageParts } from "./check-content.ts";
import { type Part, placeFaults } from "./content-fault.ts";
import { readYamlText } from "./read-yaml-text.ts";

export type BundleResult =
  | { readonly ok: true; readonly content: AssessmentContent }
  | { readonly ok: false; readonly faults: readonly PlacedFault[] };

/** The checked content of a bundle in YAML or JSON, or every fault found in it with its place. */
export function readBundle(text: string, fileName: string): BundleResult {
  const result = readYamlText(fileName, text, bundleSchema);
  if (!result.ok) return result;
  const { file, value } = result.part;
  const { words, criteria, templates, furtherReading, ...assessment } = value;
  const part = <T>(at: readonly (string | number)[], held: T): Part<T> => ({ file, at, value: held });
  const whole: Part<Assessment> = part([], assessment);
  const incomplete = placeFaults(whole, [
    ...checkSameIds(["words"], byId(assessment.languages), words),
    ...templates.flatMap(({ id }, index) =>
      templates.findIndex((other) => other.id === id) < index
        ? [{ path: ["templates", index, "id"], code: "duplicate-id" as const, id }]
        : [],
    ),
    ...assessment.languages.flatMap((language) => {
      const said = words[language];
      if (!said) return [];
      const withArticles = assessment.steps.filter((step) => step.articles.length > 0);
      return [
        ...checkSameIds(["words", language, "steps"], byId(assessment.steps.map(({ id }) => id)), said.steps),
        ...checkSameIds(["words", language, "articles"], byId(withArticles.map(({ id }) => id)), said.articles),
        ...checkSameIds(["words", language, "templates"], byId(templates.map(({ id }) => id)), said.templates),
      ];
    }),
  ]);
  const parts: ContentParts = {
    structure: whole,
    criteria: criteria && part(["criteria"], criteria),
    furtherReading: furtherReading && part(["furtherReading"], furtherReading),
    templateIds: templates.map(({ id }) => id),
    templates: Object.fromEntries(
      templates.map((template, index) => [
        template.id,
        {
          template: part(["templates", index], template),
          words: recordOf(assessment.languages, (language) =>
            own(words[language]?.templates, template.id, (said) =>
              part(["words", language, "templates", template.id], said),
            ),
          ),
        },
      ]),
    ),
    words: recordOf(assessment.languages, (language) =>
      own(words, language, (said): LanguageParts => ({
        assessment: part(["words", language, "assessment"], said.assessment),
        steps: parted(said.steps, (id, step) => part(["words", language, "steps", id], step)),
        articles: parted(said.articles, (id, articles) => part(["words", language, "articles", id], articles)),
        facilitation: said.facilitation && part(["words", language, "facilitation"], said.facilitation),
        hasFacilitation: said.facilitation !== undefined,
      })),
    ),
  };
  const faults = [...incomplete, ...checkContent(parts)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, content: contentOf(parts, nothingBeside) };
}

const byId = (ids: readonly string[]): Readonly<Record<string, true>> =>
  Object.fromEntries(ids.map((id) => [id, true] as const));

const own = <T, U>(
  record: Readonly<Record<string, T>> | undefined,
  key: string,
  change: (value: T) => U,
): U | undefined => {
  const value = record && Object.hasOwn(record, key) ? record[key] : undefined;
  return value === undefined ? undefined : change(value);
};

const parted = <T>(
  record: Readonly<Record<string, T>>,
  change: (id: string, value: T) => Part<T>,
): Readonly<Record<string, Part<T>>> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(id, value)] as const));

const recordOf = <T>(
  languages: readonly Language[],
  change: (language: Language) => T | undefined,
): Readonly<Partial<Record<Language, T>>> =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const value = change(language);
      return value === undefined ? [] : [[language, value] as const];
    }),
  );

/** A bundle is one version of an assessment and has no history. */
const nothingBeside: BesideContent = { examples: [], versions: {}, mappings: [] };
