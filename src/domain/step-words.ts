/** Owns how a step's words are parted: what a question screen needs first, and what can wait. */
import type { AssessmentFirstWords, AssessmentWords, QuestionWords, StepWords } from "./assessment.ts";

export type QuestionFirstWords = Pick<QuestionWords, "question" | "why" | "levels" | "evidence">;
export type QuestionRestWords = Pick<QuestionWords, "prompt" | "examples" | "actions">;

/** What the step's introduction and questions need before anything else. */
export interface StepFirstWords extends Pick<StepWords, "step" | "introduction" | "signs" | "pitfalls"> {
  readonly questions: Readonly<Record<string, QuestionFirstWords>>;
}

/** What is asked for later: advice by size, the facilitator's prompts, examples and actions. */
export interface StepRestWords extends Pick<StepWords, "sizes"> {
  readonly questions: Readonly<Record<string, QuestionRestWords>>;
}

/** The words of the assessment that cannot wait. */
export const firstWords = ({ name, scale, steps }: AssessmentWords): AssessmentFirstWords => ({ name, scale, steps });

/** The two parts of a step's words; together they hold each text once. */
export function splitStepWords({ sizes, questions, ...first }: StepWords): {
  readonly first: StepFirstWords;
  readonly rest: StepRestWords;
} {
  const firsts: Record<string, QuestionFirstWords> = {};
  const rests: Record<string, QuestionRestWords> = {};
  for (const [id, { prompt, examples, actions, ...words }] of Object.entries(questions)) {
    firsts[id] = words;
    rests[id] = { examples, actions, ...(prompt === undefined ? {} : { prompt }) };
  }
  return {
    first: { ...first, questions: firsts },
    rest: { questions: rests, ...(sizes === undefined ? {} : { sizes }) },
  };
}

/** The whole words of a step from its two parts; a question that lacks a part is left out. */
export function joinStepWords(first: StepFirstWords, rest: StepRestWords): StepWords {
  const questions: Record<string, QuestionWords> = {};
  for (const [id, words] of Object.entries(first.questions)) {
    const more = rest.questions[id];
    if (more) questions[id] = { ...words, ...more };
  }
  return { ...first, ...rest, questions };
}
