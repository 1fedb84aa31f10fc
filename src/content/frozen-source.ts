/** Owns how a run walks on a frozen definition: its questions and levels are there, advice and templates are not. */
import type { Assessment, AssessmentWords, Language, StepWords } from "#domain/assessment.ts";
import type { FrozenAssessment, FrozenWords } from "#domain/frozen-assessment.ts";
import type { AssessmentContent, LanguageContent } from "./assessment-content.ts";
import { bundleSource } from "./bundle-source.ts";
import type { ContentSource } from "./content-source.ts";

/** A frozen definition as something to walk on. It must have words in one language at least. */
export const frozenSource = (frozen: FrozenAssessment): ContentSource => ({
  ...bundleSource(frozenContent(frozen)),
  loadAssessment: () => Promise.resolve(frozen.structure),
});

/** The content of a frozen definition; what it does not hold is empty. */
export function frozenContent({ structure, words }: FrozenAssessment): AssessmentContent {
  const languages = structure.languages.filter((language) => Object.hasOwn(words, language));
  return {
    assessment: { ...structure, languages },
    words: Object.fromEntries(
      languages.flatMap((language): readonly (readonly [Language, LanguageContent])[] => {
        const said = words[language];
        return said ? [[language, languageContent(structure, said)]] : [];
      }),
    ),
    templates: {},
    criteria: undefined,
    furtherReading: [],
    examples: [],
    versions: {},
    mappings: [],
  };
}

const languageContent = (structure: Assessment, words: FrozenWords): LanguageContent => ({
  assessment: generalWords(words),
  steps: Object.fromEntries(structure.steps.map((step) => [step.id, stepWords(step, words)])),
  articles: {},
  facilitation: null,
});

const generalWords = ({ name, scale, variants, tracks, roles, steps }: FrozenWords): AssessmentWords => ({
  name,
  description: "",
  use: "",
  scale,
  variants,
  tracks,
  roles,
  marks: {},
  rules: {},
  steps,
});

const stepWords = ({ id, questions }: Assessment["steps"][number], words: FrozenWords): StepWords => ({
  step: id,
  introduction: words.steps[id]?.summary ?? "",
  signs: [],
  pitfalls: [],
  questions: Object.fromEntries(
    questions.map((question) => {
      const said = words.questions[question.id];
      return [
        question.id,
        {
          question: said?.question ?? question.id,
          why: "",
          levels: said?.levels ?? [],
          evidence: "",
          examples: {},
          actions: [],
        },
      ];
    }),
  ),
});
