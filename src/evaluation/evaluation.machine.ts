/** Owns where a run stands and the one open document with its undo history. Does no I/O: saving, URL and clock are the app's. */
import { assign, setup } from "xstate";
import type { Assessment } from "#domain/assessment.ts";
import { applyEdit } from "#domain/apply-edit.ts";
import { type Edit, type EditSubject, isAllowedEdit, subjectOf, visitOf } from "#domain/edits.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { walkedQuestions, walkedSteps } from "./place.ts";

/** How many edits can be undone. */
const historyLimit = 500;

interface PastEdit {
  readonly before: Evaluation;
  readonly after: Evaluation;
  readonly subject: EditSubject;
  readonly visit: string | null;
}

interface EvaluationContext {
  readonly assessment: Assessment;
  readonly document: Evaluation;
  /** The document as it was opened, which its stored result belongs to. */
  readonly opened: Evaluation;
  /** The step and question last stood at; the state says which of them is shown. */
  readonly step: string;
  readonly question: string;
  /** The question that was opened from the check page to be changed; null once any place but it and those next to it in the walk is opened. */
  readonly changing: string | null;
  readonly past: readonly PastEdit[];
  readonly future: readonly PastEdit[];
  /** Another page writes the document: it is shown here, and every edit is refused. */
  readonly isFollowing: boolean;
}

export type EvaluationEvent =
  | Edit
  | { readonly type: "walk.next" | "walk.back" }
  | { readonly type: "preparing.open" | "following-up.open" | "reviewing.open" | "results.open" | "planning.open" }
  | { readonly type: "step.open" | "summary.open"; readonly step: string }
  | { readonly type: "question.open"; readonly question: string }
  | { readonly type: "history.undo" | "history.redo" }
  | { readonly type: "run.follow"; readonly document: Evaluation }
  | { readonly type: "run.lead" };

const stepIds = ({ assessment, document }: EvaluationContext) =>
  walkedSteps(assessment, document).map((step) => step.id);
const questionIds = ({ assessment, document }: EvaluationContext, step: string) =>
  walkedQuestions(assessment, document, step);
const stepHolding = (context: EvaluationContext, question: string) =>
  stepIds(context).find((step) => questionIds(context, step).includes(question));
const atStep = (context: EvaluationContext, step: string | undefined, question: "first" | "last" = "first") => {
  const known = step ?? context.step;
  const questions = questionIds(context, known);
  return { step: known, question: (question === "first" ? questions[0] : questions.at(-1)) ?? context.question };
};
const neighbour = (list: readonly string[], item: string, by: -1 | 1) => list[list.indexOf(item) + by];

const asEdit = ({ event }: { readonly event: Edit }) => event;
/** What happens to every edit: written down when it is allowed, refused without a trace when not. */
const recorded = {
  guard: { type: "isAllowed", params: asEdit },
  actions: { type: "recordEdit", params: asEdit },
} as const;

const undoes = (about: EditSubject["about"]) => ({ type: "undoes", params: about }) as const;
const redoes = (about: EditSubject["about"]) => ({ type: "redoes", params: about }) as const;

export const evaluationMachine = setup({
  types: {} as {
    context: EvaluationContext;
    events: EvaluationEvent;
    input: { readonly assessment: Assessment; readonly document: Evaluation };
  },
  guards: {
    isAllowed: ({ context }, edit: Edit) =>
      !context.isFollowing && isAllowedEdit(context.assessment, context.document, edit),
    isFirstQuestion: ({ context }) => questionIds(context, context.step)[0] === context.question,
    isLastQuestion: ({ context }) => questionIds(context, context.step).at(-1) === context.question,
    isFirstStep: ({ context }) => stepIds(context)[0] === context.step,
    isFirstStepAfterFollowUp: ({ context }) =>
      context.document.followUp !== null && stepIds(context)[0] === context.step,
    isLastStep: ({ context }) => stepIds(context).at(-1) === context.step,
    isWalkedStep: ({ context }, { step }: { step: string }) => stepIds(context).includes(step),
    isWalkedQuestion: ({ context }, { question }: { question: string }) => stepHolding(context, question) !== undefined,
    hasFollowUp: ({ context }) => context.document.followUp !== null,
    undoes: ({ context }, about: EditSubject["about"]) => context.past.at(-1)?.subject.about === about,
    redoes: ({ context }, about: EditSubject["about"]) => context.future.at(-1)?.subject.about === about,
  },
  actions: {
    recordEdit: assign(({ context }, edit: Edit) => {
      const after = applyEdit(context.document, edit);
      if (after === context.document) return {};
      const visit = visitOf(edit);
      const last = context.past.at(-1);
      const continues = last !== undefined && visit !== null && last.visit === visit;
      const entry = { before: continues ? last.before : context.document, after, subject: subjectOf(edit), visit };
      const past = [...(continues ? context.past.slice(0, -1) : context.past), entry].slice(-historyLimit);
      return { document: after, past, future: [] };
    }),
    follow: assign((_, { document }: { document: Evaluation }) => ({
      document,
      past: [],
      future: [],
      isFollowing: true,
    })),
    stayInScope: assign(({ context }) =>
      stepHolding(context, context.question) ? {} : atStep(context, stepIds(context)[0]),
    ),
    undo: assign(({ context }) => {
      const edit = context.past.at(-1);
      if (!edit) return {};
      return { document: edit.before, past: context.past.slice(0, -1), future: [...context.future, edit] };
    }),
    redo: assign(({ context }) => {
      const edit = context.future.at(-1);
      if (!edit) return {};
      return {
        document: edit.after,
        past: [...context.past, { ...edit, visit: null }],
        future: context.future.slice(0, -1),
      };
    }),
    goToUndone: assign(({ context }) => placeOfEdit(context, context.future.at(-1))),
    goToRedone: assign(({ context }) => placeOfEdit(context, context.past.at(-1))),
    goToFirstStep: assign(({ context }) => atStep(context, stepIds(context)[0])),
    goToLastStep: assign(({ context }) => atStep(context, stepIds(context).at(-1), "last")),
    goToNextStep: assign(({ context }) => atStep(context, neighbour(stepIds(context), context.step, 1))),
    goToPreviousStep: assign(({ context }) => atStep(context, neighbour(stepIds(context), context.step, -1), "last")),
    goToStep: assign(({ context }, { step }: { step: string }) => atStep(context, step)),
    goToQuestion: assign(({ context }, { question }: { question: string }) => ({
      step: stepHolding(context, question) ?? context.step,
      question,
    })),
    markChanging: assign((_, { question }: { question: string }) => ({ changing: question })),
    forgetChanging: assign({ changing: null }),
    goToFirstQuestion: assign(({ context }) => atStep(context, context.step)),
    goToLastQuestion: assign(({ context }) => atStep(context, context.step, "last")),
    goToNextQuestion: assign(({ context }) => ({
      question: neighbour(questionIds(context, context.step), context.question, 1) ?? context.question,
    })),
    goToPreviousQuestion: assign(({ context }) => ({
      question: neighbour(questionIds(context, context.step), context.question, -1) ?? context.question,
    })),
  },
}).createMachine({
  id: "evaluation",
  context: ({ input }) => {
    const { assessment, document } = input;
    const step = walkedSteps(assessment, document)[0]?.id ?? "";
    const question = walkedQuestions(assessment, document, step)[0] ?? "";
    const nothingDone = { changing: null, past: [], future: [], isFollowing: false };
    return { assessment, document, opened: document, step, question, ...nothingDone };
  },
  initial: "answering",
  on: {
    "answer.*": recorded,
    "target.*": recorded,
    "marks.*": recorded,
    "respondents.*": recorded,
    "note.*": recorded,
    "focus.*": recorded,
    "followUp.*": recorded,
    "details.*": { guard: recorded.guard, actions: [recorded.actions, "stayInScope"] },
    "action.*": recorded,
    "history.undo": [
      { guard: undoes("question"), target: ".answering.question", actions: ["undo", "stayInScope", "goToUndone"] },
      { guard: undoes("step"), target: ".answering.summary", actions: ["undo", "stayInScope", "goToUndone"] },
      { guard: undoes("details"), target: ".preparing", actions: ["undo", "stayInScope"] },
      { guard: undoes("followUp"), target: ".following-up", actions: ["undo", "stayInScope"] },
      { guard: undoes("actions"), target: ".planning", actions: ["undo", "stayInScope"] },
    ],
    "history.redo": [
      { guard: redoes("question"), target: ".answering.question", actions: ["redo", "stayInScope", "goToRedone"] },
      { guard: redoes("step"), target: ".answering.summary", actions: ["redo", "stayInScope", "goToRedone"] },
      { guard: redoes("details"), target: ".preparing", actions: ["redo", "stayInScope"] },
      { guard: redoes("followUp"), target: ".following-up", actions: ["redo", "stayInScope"] },
      { guard: redoes("actions"), target: ".planning", actions: ["redo", "stayInScope"] },
    ],
    "run.follow": { actions: [{ type: "follow", params: ({ event }) => event }, "stayInScope"] },
    "run.lead": { actions: assign({ isFollowing: false }) },
    "preparing.open": ".preparing",
    "following-up.open": ".following-up",
    "step.open": {
      guard: { type: "isWalkedStep", params: ({ event }) => event },
      target: ".answering.introduction",
      actions: ["forgetChanging", { type: "goToStep", params: ({ event }) => event }],
    },
    "question.open": {
      guard: { type: "isWalkedQuestion", params: ({ event }) => event },
      target: ".answering.question",
      actions: ["forgetChanging", { type: "goToQuestion", params: ({ event }) => event }],
    },
    "summary.open": {
      guard: { type: "isWalkedStep", params: ({ event }) => event },
      target: ".answering.summary",
      actions: ["forgetChanging", { type: "goToStep", params: ({ event }) => event }],
    },
    "reviewing.open": ".reviewing",
    "results.open": ".results",
    "planning.open": ".planning",
  },
  states: {
    preparing: {
      entry: "forgetChanging",
      on: {
        "walk.next": [
          { guard: "hasFollowUp", target: "following-up" },
          { target: "answering.introduction", actions: "goToFirstStep" },
        ],
      },
    },
    "following-up": {
      entry: "forgetChanging",
      on: {
        "walk.next": { target: "answering.introduction", actions: "goToFirstStep" },
        "walk.back": "preparing",
      },
    },
    answering: {
      initial: "question",
      states: {
        introduction: {
          on: {
            "walk.next": { target: "question", actions: "goToFirstQuestion" },
            "walk.back": [
              { guard: "isFirstStepAfterFollowUp", target: "#evaluation.following-up" },
              { guard: "isFirstStep", target: "#evaluation.preparing" },
              { target: "summary", actions: "goToPreviousStep" },
            ],
          },
        },
        question: {
          on: {
            "walk.next": [{ guard: "isLastQuestion", target: "summary" }, { actions: "goToNextQuestion" }],
            "walk.back": [{ guard: "isFirstQuestion", target: "introduction" }, { actions: "goToPreviousQuestion" }],
          },
        },
        summary: {
          on: {
            "walk.next": [
              { guard: "isLastStep", target: "#evaluation.reviewing" },
              { target: "introduction", actions: "goToNextStep" },
            ],
            "walk.back": { target: "question", actions: "goToLastQuestion" },
          },
        },
      },
    },
    reviewing: {
      entry: "forgetChanging",
      on: {
        "question.open": {
          guard: { type: "isWalkedQuestion", params: ({ event }) => event },
          target: "answering.question",
          actions: [
            { type: "goToQuestion", params: ({ event }) => event },
            { type: "markChanging", params: ({ event }) => event },
          ],
        },
        "walk.next": "results",
        "walk.back": { target: "answering.summary", actions: "goToLastStep" },
      },
    },
    results: { entry: "forgetChanging", on: { "walk.next": "planning", "walk.back": "reviewing" } },
    planning: { entry: "forgetChanging", on: { "walk.back": "results" } },
  },
});

function placeOfEdit(context: EvaluationContext, edit: PastEdit | undefined) {
  if (edit?.subject.about === "question") {
    const { question } = edit.subject;
    const step = stepHolding(context, question);
    return step === undefined ? {} : { step, question };
  }
  if (edit?.subject.about === "step" && stepIds(context).includes(edit.subject.step))
    return atStep(context, edit.subject.step);
  return {};
}
