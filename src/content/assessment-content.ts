/** Owns what one assessment holds once it is read and checked, from a folder or from a bundle. */
import type {
  ArticleWords,
  Assessment,
  AssessmentWords,
  Criteria,
  FurtherReading,
  Language,
  StepWords,
  Template,
  TemplateWords,
  Words,
} from "#domain/assessment.ts";

import type { Facilitation } from "#domain/facilitation.ts";
import type { FrozenAssessment } from "#domain/frozen-assessment.ts";
import type { VersionMapping } from "#domain/version-mapping.ts";

export interface TemplateContent {
  readonly template: Template;
  readonly words: Readonly<Partial<Record<Language, TemplateWords>>>;
}

export interface LanguageContent {
  /** With the glossary, when there is one. */
  readonly assessment: AssessmentWords;
  /** By step id. */
  readonly steps: Readonly<Record<string, StepWords>>;
  /** By step id and article id; only steps that have articles. */
  readonly articles: Readonly<Record<string, Readonly<Record<string, ArticleWords>>>>;
  /** Words for the meeting; null when the assessment has none. */
  readonly facilitation: Facilitation | null;
}

export interface AssessmentContent {
  readonly assessment: Assessment;
  /** By language, for each language of the assessment. */
  readonly words: Readonly<Partial<Record<Language, LanguageContent>>>;
  /** By template id. */
  readonly templates: Readonly<Record<string, TemplateContent>>;
  /** Undefined when the assessment lists no criteria. */
  readonly criteria: Criteria | undefined;
  /** Empty when the assessment names none. */
  readonly furtherReading: FurtherReading;
  /** Names of the evaluations in examples/, without .json. */
  readonly examples: readonly string[];
  /** Definitions that older evaluations were made on, by version number. */
  readonly versions: Readonly<Record<string, FrozenAssessment>>;
  /** What has happened to the questions from one version to the next. */
  readonly mappings: readonly VersionMapping[];
}

/** A criterion as one language has it. */
export interface CriterionWords {
  readonly mark: string;
  readonly text: string;
}

/** The criteria in one language, by id; empty when the assessment lists none. */
export function criteriaIn(
  criteria: Criteria | undefined,
  language: Language,
): Readonly<Record<string, CriterionWords>> {
  return Object.fromEntries(
    (criteria ?? []).map(({ id, mark, words }) => [id, { mark, text: words[language] ?? "" }] as const),
  );
}

/** Everything said in one language; undefined when the assessment lacks that language. */
export function wordsIn(content: AssessmentContent, language: Language): Words | undefined {
  const said = content.words[language];
  if (!said) return undefined;
  const templates: Record<string, TemplateWords> = {};
  for (const [id, template] of Object.entries(content.templates)) {
    const words = template.words[language];
    if (words) templates[id] = words;
  }
  return { language, assessment: said.assessment, steps: said.steps, templates };
}
