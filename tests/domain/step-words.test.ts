import { describe, expect, test } from "vitest";
import type { StepWords } from "#domain/assessment.ts";
import { joinStepWords, splitStepWords } from "#domain/step-words.ts";

const words: StepWords = {
  step: "plan",
  introduction: "About the plan.",
  signs: ["It hangs by the gate.", "All know it."],
  pitfalls: ["It lies in a drawer."],
  sizes: { small: "A pot.", medium: "A bed.", large: "A field." },
  questions: {
    "plan-written": {
      question: "Is it written?",
      why: "It is forgotten otherwise.",
      levels: ["No.", "Yes."],
      evidence: "The plan.",
      prompt: "Where is it?",
      examples: { indoors: "A pot." },
      actions: [{ do: "Write it.", first: "Take a page." }],
    },
  },
};
const bare: StepWords = {
  step: "plan",
  introduction: "About the plan.",
  signs: ["It hangs by the gate.", "All know it."],
  pitfalls: ["It lies in a drawer."],
  questions: {
    "plan-written": {
      question: "Is it written?",
      why: "It is forgotten otherwise.",
      levels: ["No.", "Yes."],
      evidence: "The plan.",
      examples: {},
      actions: [{ do: "Write it." }],
    },
  },
};

describe("a step's words", () => {
  test("are parted so that the first part holds only what a question screen needs", () => {
    const { first, rest } = splitStepWords(words);
    expect(first).toEqual({
      step: "plan",
      introduction: "About the plan.",
      signs: ["It hangs by the gate.", "All know it."],
      pitfalls: ["It lies in a drawer."],
      questions: {
        "plan-written": {
          question: "Is it written?",
          why: "It is forgotten otherwise.",
          levels: ["No.", "Yes."],
          evidence: "The plan.",
        },
      },
    });
    expect(rest.sizes).toEqual({ small: "A pot.", medium: "A bed.", large: "A field." });
  });

  test.each([
    ["with every part", words],
    ["with only the required ones", bare],
  ])("are the same again when the parts are joined, %s", (_name, whole) => {
    const { first, rest } = splitStepWords(whole);
    expect(joinStepWords(first, rest)).toStrictEqual(whole);
  });
});
