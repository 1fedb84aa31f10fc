/** Owns the room beside the walk: how marks given apart become an agreed one. Edits nothing: it tells of edits. */
import { assign, enqueueActions, setup } from "xstate";
import type { Assessment } from "#domain/assessment.ts";
import { applyEdit } from "#domain/apply-edit.ts";
import { isCount } from "#domain/collected-edits.ts";
import { type GivenMark, maxRounds, roundsHeld } from "#domain/collected.ts";
import { type Edit, isAllowedEdit } from "#domain/edits.ts";
import { answerTo, type Evaluation } from "#domain/evaluation.ts";
import { emptyRound } from "#domain/rounds.ts";
import {
  acceptableLevel,
  agreeEdit,
  enterEdit,
  firstOpenQuestion,
  heard,
  needsWhoIsHere,
  neighbourOf,
  parkEdit,
  placeIn,
  questionsInRoom,
  type Room,
  type Stage,
  stageOf,
  stepEndedBy,
  typedIn,
  withDraft,
  withoutDraft,
} from "./room.ts";

/** A position on the scale, or one of the two marks that are no level. */
type Place = number | "unknown" | "notRelevant";

export type WorkshopEvent =
  | { readonly type: "question.open"; readonly question: string }
  | { readonly type: "question.skip" | "question.back" | "question.park" | "question.resume" }
  | { readonly type: "marks.count"; readonly of: Place; readonly count: number }
  /** Whether those who answered alone are counted in the room; null: to be asked again. */
  | { readonly type: "alone.place"; readonly isHere: boolean | null }
  | { readonly type: "marks.reveal" | "discussion.begin" | "round.begin" | "mark.accept" }
  | { readonly type: "mark.agree"; readonly mark: GivenMark; readonly reason: string }
  | { readonly type: "history.undo" }
  | DocumentChanged;

interface DocumentChanged {
  readonly type: "document.changed";
  readonly document: Evaluation;
  /** The one to go to, as after an undo; null: none. */
  readonly question: string | null;
  /** Whether to go to the target of the step that the question ends. */
  readonly isGoal: boolean;
}

/** What the app passes on to the evaluation and answers with `document.changed`, also when an edit was refused. */
export type WorkshopEmitted = { readonly type: "edit"; readonly edit: Edit } | { readonly type: "undo" };

export interface WorkshopInput {
  readonly assessment: Assessment;
  readonly document: Evaluation;
  /** Where to begin; null: at the first question that is neither answered nor parked. */
  readonly question: string | null;
  /** Counts that wait from an earlier time. */
  readonly drafts: Room["drafts"];
  readonly isAloneHere: Room["isAloneHere"];
}

const isAllowed = ({ assessment, document }: Room, edit: Edit) => isAllowedEdit(assessment, document, edit);

export const workshopMachine = setup({
  types: {} as { context: Room; events: WorkshopEvent; emitted: WorkshopEmitted; input: WorkshopInput },
  guards: {
    isAt: ({ context }, stage: Stage) => stageOf(context) === stage,
    isNoLongerAt: ({ context }, stage: Stage) => stageOf(context) !== stage,
    isInRoom: ({ context }, { question }: { question: string }) => questionsInRoom(context).includes(question),
    leadsElsewhere: ({ context }, { document, question }: { document: Evaluation; question: string | null }) =>
      placeIn({ ...context, document }, question) !== context.question,
    endsStep: ({ context }) => stepEndedBy(context) !== undefined,
    isToQuestion: (_, { question, isGoal }: DocumentChanged) => question !== null && !isGoal,
    isToGoal: ({ context }, { document, question, isGoal }: DocumentChanged) =>
      isGoal && question !== null && stepEndedBy({ ...context, document, question }) !== undefined,
    hasNext: ({ context }) => neighbourOf(context, 1) !== undefined,
    hasPrevious: ({ context }) => neighbourOf(context, -1) !== undefined,
    hasDraft: ({ context }) => context.drafts[context.question] !== undefined,
    canCount: ({ context }, { of, count }: { of: Place; count: number }) =>
      isCount(count) && (typeof of === "string" || context.assessment.scale.values[of] !== undefined),
    canReveal: ({ context }) => !needsWhoIsHere(context) && isAllowed(context, enterEdit(context)),
    canBeginRound: ({ context }) => roundsHeld(context.document, context.question).length < maxRounds,
    canPark: ({ context }) =>
      answerTo(context.document, context.question).mark === null && isAllowed(context, parkEdit(context, true)),
    canAccept: ({ context }) => acceptableLevel(context) !== null,
    canAgree: ({ context }, { mark, reason }: { mark: GivenMark; reason: string }) =>
      isAllowed(context, agreeEdit(context, mark, reason)),
  },
  actions: {
    tell: enqueueActions(({ context, enqueue }, edit: Edit) => {
      enqueue.emit({ type: "edit", edit });
      enqueue.assign({ document: applyEdit(context.document, edit) });
    }),
    tellUndo: enqueueActions(({ enqueue }) => {
      enqueue.emit({ type: "undo" });
    }),
    hear: assign(({ context }, { document, question }: { document: Evaluation; question: string | null }) =>
      heard(context, document, question),
    ),
    goTo: assign((_, { question }: { question: string }) => ({ question })),
    goToNext: assign(({ context }) => ({ question: neighbourOf(context, 1) ?? context.question })),
    goToPrevious: assign(({ context }) => ({ question: neighbourOf(context, -1) ?? context.question })),
    count: assign(({ context }, { of, count }: { of: Place; count: number }) => {
      const draft = typedIn(context);
      if (typeof of === "string") return withDraft(context, { ...draft, [of]: count });
      return withDraft(context, { ...draft, levels: draft.levels.with(of, count) });
    }),
    placeAlone: assign((_, { isHere }: { isHere: boolean | null }) => ({ isAloneHere: isHere })),
    beginDraft: assign(({ context }) => withDraft(context, emptyRound(context.assessment))),
    dropDraft: assign(({ context }) => withoutDraft(context)),
  },
}).createMachine({
  id: "workshop",
  context: ({ input: { assessment, document, question, drafts, isAloneHere } }) => {
    const begins = firstOpenQuestion({ assessment, document });
    const room: Room = { assessment, document, question: begins, drafts, isAloneHere };
    return { ...room, question: placeIn(room, question) };
  },
  initial: "opening",
  on: {
    "question.open": {
      guard: { type: "isInRoom", params: ({ event }) => event },
      target: ".opening",
      actions: { type: "goTo", params: ({ event }) => event },
    },
    "question.skip": [
      { guard: "endsStep", target: ".goal" },
      { guard: "hasNext", target: ".opening", actions: "goToNext" },
    ],
    "question.back": { guard: "hasPrevious", target: ".opening", actions: "goToPrevious" },
    "alone.place": { actions: { type: "placeAlone", params: ({ event }) => event } },
    "history.undo": { actions: "tellUndo" },
    "document.changed": [
      {
        guard: { type: "isToGoal", params: ({ event }) => event },
        target: ".goal",
        actions: { type: "hear", params: ({ event }) => event },
      },
      {
        guard: { type: "leadsElsewhere", params: ({ event }) => event },
        target: ".opening",
        actions: { type: "hear", params: ({ event }) => event },
      },
      { actions: { type: "hear", params: ({ event }) => event } },
    ],
  },
  states: {
    /** Where the document says that the question stands. */
    opening: {
      always: [
        { guard: { type: "isAt", params: "agreed" }, target: "agreed" },
        { guard: { type: "isAt", params: "parked" }, target: "parked" },
        { guard: { type: "isAt", params: "shown" }, target: "shown" },
        { target: "marking" },
      ],
    },
    /** Everybody chooses; what is counted is hidden. */
    marking: {
      always: { guard: { type: "isNoLongerAt", params: "marking" }, target: "opening" },
      on: {
        "marks.count": {
          guard: { type: "canCount", params: ({ event }) => event },
          actions: { type: "count", params: ({ event }) => event },
        },
        "history.undo": { guard: "hasDraft", actions: "dropDraft" },
        "marks.reveal": {
          guard: "canReveal",
          target: "shown",
          actions: [{ type: "tell", params: ({ context }) => enterEdit(context) }, "dropDraft"],
        },
        "question.park": {
          guard: "canPark",
          target: "parked",
          actions: { type: "tell", params: ({ context }) => parkEdit(context, true) },
        },
      },
    },
    shown: {
      always: { guard: { type: "isNoLongerAt", params: "shown" }, target: "opening" },
      on: {
        "round.begin": { guard: "canBeginRound", target: "marking", actions: "beginDraft" },
        "mark.accept": {
          guard: "canAccept",
          target: "agreed",
          actions: {
            type: "tell",
            params: ({ context }) => agreeEdit(context, acceptableLevel(context)!, ""),
          },
        },
        "mark.agree": {
          guard: { type: "canAgree", params: ({ event }) => event },
          target: "agreed",
          actions: { type: "tell", params: ({ context, event }) => agreeEdit(context, event.mark, event.reason) },
        },
        "question.park": {
          guard: "canPark",
          target: "parked",
          actions: { type: "tell", params: ({ context }) => parkEdit(context, true) },
        },
      },
      initial: "revealed",
      states: {
        revealed: { on: { "discussion.begin": "discussing" } },
        /** The lowest and the highest are asked first. */
        discussing: {},
      },
    },
    /** There is an answer, also when the marks disagree. */
    agreed: {
      always: { guard: { type: "isNoLongerAt", params: "agreed" }, target: "opening" },
      on: {
        "round.begin": { guard: "canBeginRound", target: "marking", actions: "beginDraft" },
        "mark.agree": {
          guard: { type: "canAgree", params: ({ event }) => event },
          actions: { type: "tell", params: ({ context, event }) => agreeEdit(context, event.mark, event.reason) },
        },
      },
    },
    /** The target of the step whose last question is at hand; then comes the next step. */
    goal: {
      on: {
        "question.skip": [{ guard: "hasNext", target: "opening", actions: "goToNext" }, {}],
        "question.back": "opening",
        "document.changed": {
          guard: { type: "isToQuestion", params: ({ event }) => event },
          target: "opening",
          actions: { type: "hear", params: ({ event }) => event },
        },
      },
    },
    parked: {
      always: { guard: { type: "isNoLongerAt", params: "parked" }, target: "opening" },
      on: {
        "question.resume": {
          target: "opening",
          actions: { type: "tell", params: ({ context }) => parkEdit(context, false) },
        },
      },
    },
  },
});
