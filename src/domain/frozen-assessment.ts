/** Owns the copy of a definition that outlives its version: what is needed to read, score and show old answers. */
import * as v from "valibot";
import type { Assessment, AssessmentWords, Language, StepWords } from "./assessment.ts";
import { assessmentSchema } from "./assessment-schema.ts";

const text = v.pipe(v.string(), v.maxLength(20_000));

/** The words of one language that a run cannot be read without. */
export const frozenWordsSchema = v.strictObject({
  name: text,
  /** One for each scale value, lowest first. */
  scale: v.array(v.strictObject({ name: text, meaning: text })),
  variants: v.record(v.string(), text),
  tracks: v.record(v.string(), text),
  roles: v.record(v.string(), text),
  steps: v.record(v.string(), v.strictObject({ name: text, summary: text })),
  /** By question id; one level text for each scale value, lowest first. */
  questions: v.record(v.string(), v.strictObject({ question: text, levels: v.array(text) })),
});

/** A definition with its structure whole and its most needed words, in one language or more. */
export const frozenAssessmentSchema = v.strictObject({
  structure: assessmentSchema,
  words: v.record(v.string(), frozenWordsSchema),
});

export type FrozenWords = v.InferOutput<typeof frozenWordsSchema>;
export type FrozenAssessment = v.InferOutput<typeof frozenAssessmentSchema>;

/** Everything said of an assessment in one language that a frozen copy draws on. */
export interface WordsToFreeze {
  readonly assessment: Pick<AssessmentWords, "name" | "scale" | "variants" | "tracks" | "roles" | "steps">;
  readonly steps: Readonly<Record<string, Pick<StepWords, "questions">>>;
}

/** A frozen copy of an assessment in the languages given. */
export const freezeAssessment = (
  structure: Assessment,
  words: Readonly<Partial<Record<Language, WordsToFreeze>>>,
): FrozenAssessment => ({
  structure,
  words: Object.fromEntries(
    Object.entries(words).map(([language, said]) => [language, freezeWords(structure, said)] as const),
  ),
});

function freezeWords({ steps }: Assessment, { assessment, steps: said }: WordsToFreeze): FrozenWords {
  const { name, scale, variants, tracks, roles } = assessment;
  const questions: Record<string, FrozenWords["questions"][string]> = {};
  for (const step of steps) {
    for (const { id } of step.questions) {
      const words = said[step.id]?.questions[id];
      questions[id] = { question: words?.question ?? "", levels: [...(words?.levels ?? [])] };
    }
  }
  return {
    name,
    scale: scale.map((level) => ({ name: level.name, meaning: level.meaning })),
    variants: { ...variants },
    tracks: { ...tracks },
    roles: { ...roles },
    steps: Object.fromEntries(
      steps.map(({ id }) => [
        id,
        { name: assessment.steps[id]?.name ?? id, summary: assessment.steps[id]?.summary ?? "" },
      ]),
    ),
    questions,
  };
}
