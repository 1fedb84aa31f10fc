/** Owns the content of a model that somebody opened, as a run needs it: everything is in memory already. */
import type { Language, Words } from "#domain/assessment.ts";
import { firstWords, splitStepWords } from "#domain/step-words.ts";
import { type AssessmentContent, criteriaIn, type LanguageContent, wordsIn } from "./assessment-content.ts";
import type { ContentSource } from "./content-source.ts";
import { once } from "./once.ts";

/** The content of a checked bundle. What the bundle does not hold is refused as the app's own content would be. */
export function bundleSource(content: AssessmentContent): ContentSource {
  const { assessment, templates } = content;
  const said = (language: Language): LanguageContent => found(content.words[language], language);
  const templateOf = (id: string) => (Object.hasOwn(templates, id) ? templates[id] : undefined);
  const generalOf = ({ assessment: { glossary = {}, ...general } }: LanguageContent) => ({ glossary, general });
  const allWords = (language: Language): Words => {
    const words = found(wordsIn(content, language), language);
    return { ...words, assessment: generalOf(said(language)).general };
  };
  return {
    languageFor: (wanted) => (assessment.languages.includes(wanted) ? wanted : assessment.languages[0]!),
    loadAssessment: once(async () => assessment),
    loadFirstWords: once(async (language: Language) => firstWords(said(language).assessment)),
    loadAssessmentWords: once(async (language: Language) => generalOf(said(language)).general),
    loadGlossary: once(async (language: Language) => generalOf(said(language)).glossary),
    loadStepWords: once(
      async (language: Language, step: string) => splitStepWords(own(said(language).steps, step)).first,
    ),
    loadStepRest: once(
      async (language: Language, step: string) => splitStepWords(own(said(language).steps, step)).rest,
    ),
    loadArticles: once(async (language: Language, step: string) => {
      const { articles } = said(language);
      return Object.hasOwn(articles, step) ? own(articles, step) : {};
    }),
    loadFacilitation: once(async (language: Language) => said(language).facilitation),
    loadCriteria: once(async (language: Language) => criteriaIn(content.criteria, language)),
    loadFurtherReading: once(async () => content.furtherReading),
    loadTemplate: once(async (id: string) => templateOf(id)?.template ?? null),
    loadTemplates: once(async () =>
      Object.keys(templates)
        .toSorted()
        .flatMap((id) => templateOf(id)?.template ?? []),
    ),
    loadTemplateWords: once(async (language: Language, id: string) =>
      found(templateOf(id)?.words[language], `${language}/${id}`),
    ),
    loadTemplateTitles: once(async (language: Language) =>
      Object.fromEntries(
        Object.entries(templates).map(([id, { words }]) => [id, words[language]?.title ?? id] as const),
      ),
    ),
    loadAllWords: once(async (language: Language) => allWords(language)),
  };
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`There is no content called ${name}.`);
  return value;
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T =>
  found(Object.hasOwn(record, key) ? record[key] : undefined, key);
