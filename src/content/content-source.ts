/** Owns what a run needs of one assessment's content, wherever it comes from. Types only. */
import type {
  ArticleWords,
  Assessment,
  AssessmentFirstWords,
  AssessmentWords,
  FurtherReading,
  Glossary,
  Language,
  Template,
  TemplateWords,
  Words,
} from "#domain/assessment.ts";
import type { Facilitation } from "#domain/facilitation.ts";
import type { StepFirstWords, StepRestWords } from "#domain/step-words.ts";
import type { CriterionWords } from "./assessment-content.ts";

/** Each load gives the same promise each time for the same key, so that React can wait for it. */
export interface ContentSource {
  /** The language of the words for someone who reads `wanted`: that one where there are words in it, else the source language. */
  readonly languageFor: (wanted: Language) => Language;
  readonly loadAssessment: () => Promise<Assessment>;
  readonly loadFirstWords: (language: Language) => Promise<AssessmentFirstWords>;
  /** Without the glossary. */
  readonly loadAssessmentWords: (language: Language) => Promise<AssessmentWords>;
  /** Empty when there is none. */
  readonly loadGlossary: (language: Language) => Promise<Glossary>;
  readonly loadStepWords: (language: Language, stepId: string) => Promise<StepFirstWords>;
  readonly loadStepRest: (language: Language, stepId: string) => Promise<StepRestWords>;
  /** By id in order; empty when the step has none. */
  readonly loadArticles: (language: Language, stepId: string) => Promise<Readonly<Record<string, ArticleWords>>>;
  /** Words for the meeting; null when the assessment has none. */
  readonly loadFacilitation: (language: Language) => Promise<Facilitation | null>;
  /** By id; empty when the assessment lists none. */
  readonly loadCriteria: (language: Language) => Promise<Readonly<Record<string, CriterionWords>>>;
  /** Empty when the assessment names none. */
  readonly loadFurtherReading: () => Promise<FurtherReading>;
  /** Null when there is none by that id. */
  readonly loadTemplate: (templateId: string) => Promise<Template | null>;
  /** In the order of their ids. */
  readonly loadTemplates: () => Promise<readonly Template[]>;
  readonly loadTemplateWords: (language: Language, templateId: string) => Promise<TemplateWords>;
  /** By template id. */
  readonly loadTemplateTitles: (language: Language) => Promise<Readonly<Record<string, string>>>;
  /** Everything said but glossary and articles. */
  readonly loadAllWords: (language: Language) => Promise<Words>;
}
