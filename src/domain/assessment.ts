/** Owns what an assessment definition says: its types and the look-ups that follow from it. Reads no files. */
import type * as v from "valibot";
import type {
  articlesWordsSchema,
  assessmentSchema,
  assessmentWordsSchema,
  criteriaSchema,
  furtherReadingSchema,
  gapRuleSchema,
  glossarySchema,
  questionSchema,
  stepCondition,
  stepSchema,
  stepWordsSchema,
  templateBlockSchema,
  templateSchema,
  templateWordsSchema,
} from "./assessment-schema.ts";

export type Assessment = v.InferOutput<typeof assessmentSchema>;
export type Step = v.InferOutput<typeof stepSchema>;
export type Question = v.InferOutput<typeof questionSchema>;
export type GapRule = v.InferOutput<typeof gapRuleSchema>;
export type StepCondition = v.InferOutput<typeof stepCondition>;
export type Variant = Assessment["variants"][number];
export type Language = Assessment["languages"][number];
export type AssessmentWords = v.InferOutput<typeof assessmentWordsSchema>;
export type Glossary = v.InferOutput<typeof glossarySchema>;
export type StepWords = v.InferOutput<typeof stepWordsSchema>;
export type QuestionWords = StepWords["questions"][string];
export type Template = v.InferOutput<typeof templateSchema>;
export type TemplateBlock = v.InferOutput<typeof templateBlockSchema>;
export type Criteria = v.InferOutput<typeof criteriaSchema>;
export type FurtherReading = v.InferOutput<typeof furtherReadingSchema>;
export type ArticlesWords = v.InferOutput<typeof articlesWordsSchema>;
export type ArticleWords = ArticlesWords["articles"][string];
export type TemplateWords = v.InferOutput<typeof templateWordsSchema>;

/** The words of the assessment that a screen of the walk needs; the rest can wait. */
export type AssessmentFirstWords = Pick<AssessmentWords, "name" | "scale" | "steps">;

/** Everything said in one language about one assessment; what a whole report needs. */
export interface Words {
  readonly language: Language;
  readonly assessment: AssessmentWords;
  readonly steps: Readonly<Record<string, StepWords>>;
  readonly templates: Readonly<Record<string, TemplateWords>>;
}

/** How close two numbers are when they count as equal in every comparison of levels. */
export const tolerance = 1e-9;

/** a >= b, with `tolerance`. */
export const isAtLeast = (a: number, b: number): boolean => a >= b - tolerance;

export const lowestLevel = (assessment: Assessment): number => assessment.scale.values[0]!;
export const highestLevel = (assessment: Assessment): number => assessment.scale.values.at(-1)!;

/** The level's place on the scale, 0 for the lowest; -1 when the scale has no such value. */
export const levelPosition = (assessment: Assessment, level: number): number => assessment.scale.values.indexOf(level);

/** The roles that belong to a track, in order; all of them when no track is chosen. */
export const rolesOf = ({ roles, roleTracks }: Assessment, track: string | null): readonly string[] =>
  roles.filter((role) => track === null || (roleTracks?.[role] ?? [track]).includes(track));

/** The variant's id, or the first variant when the assessment has no such id. */
export const variantOf = (assessment: Assessment, variantId: string): Variant =>
  assessment.variants.find((variant) => variant.id === variantId) ?? assessment.variants[0]!;

/** The step's questions in the variant, in order; may be empty. */
export const questionsOf = (step: Step, variant: Variant): readonly Question[] =>
  variant.questions === "all" ? step.questions : step.questions.filter((question) => question.core);

/** Where a question stands: the step that holds it; undefined when the assessment has no such question. */
export const stepOfQuestion = (assessment: Assessment, questionId: string): Step | undefined =>
  assessment.steps.find((step) => step.questions.some((question) => question.id === questionId));

/** The roles that can find out what is not known about a question, among those of the track; empty when none is named. */
export function rolesThatKnow(assessment: Assessment, questionId: string, track: string | null): readonly string[] {
  const step = stepOfQuestion(assessment, questionId);
  const question = step?.questions.find(({ id }) => id === questionId);
  const known = question?.knownBy ?? step?.knownBy ?? [];
  const present = rolesOf(assessment, track);
  return known.filter((role) => present.includes(role));
}

/** The step with the id; undefined when the assessment has none. */
export const stepById = (assessment: Assessment, stepId: string): Step | undefined =>
  assessment.steps.find((step) => step.id === stepId);

/** The levels a question is answered with, lowest first: `texts` are what it says of each. Empty where a word is missing. */
export const questionLevels = (
  { scale }: Assessment,
  words: Pick<AssessmentWords, "scale">,
  texts: readonly string[],
): readonly { readonly value: number; readonly name: string; readonly text: string }[] =>
  scale.values.map((value, position) => ({
    value,
    name: words.scale[position]?.name ?? "",
    text: texts[position] ?? "",
  }));

/** A level value with its word, as "4 Infört"; `write` turns the exact value into figures of the language. */
export function levelName(
  assessment: Assessment,
  words: Pick<AssessmentWords, "scale">,
  level: number,
  write: (value: number) => string,
): string {
  return `${write(level)} ${words.scale[levelPosition(assessment, level)]?.name ?? ""}`.trim();
}
