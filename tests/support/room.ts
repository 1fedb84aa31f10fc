/** Joins the room to the evaluation as the app does, without actors, clock or screen. */
import { initialTransition, transition } from "xstate";
import type { Round } from "#domain/agreement.ts";
import type { Assessment } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { type EvaluationEvent, evaluationMachine } from "#evaluation/evaluation.machine.ts";
import { type UndonePlace, undonePlace } from "#evaluation/undone-place.ts";
import { type WorkshopEmitted, type WorkshopEvent, workshopMachine } from "#workshop/workshop.machine.ts";
import { selectQuestion, selectState } from "#workshop/workshop.selectors.ts";

/** What the room tells on the way of an event, in order. */
const toldBy = (actions: readonly { readonly type: string; readonly params?: unknown }[]): readonly WorkshopEmitted[] =>
  actions.flatMap(({ type, params }) =>
    type === "xstate.emit" ? [(params as { readonly event: WorkshopEmitted }).event] : [],
  );

const nowhere: UndonePlace = { question: null, isGoal: false };

/** A room on the document, beside the evaluation that its edits go to. */
export function roomOn(assessment: Assessment, document: Evaluation, question: string | null = null) {
  let [walk] = initialTransition(evaluationMachine, { assessment, document });
  let [snapshot] = initialTransition(workshopMachine, {
    assessment,
    document,
    question,
    drafts: {},
    isAloneHere: null,
  });
  const tell = (told: readonly WorkshopEmitted[]): void => {
    for (const one of told) {
      [walk] = transition(evaluationMachine, walk, one.type === "edit" ? one.edit : { type: "history.undo" });
      hear(one.type === "undo" ? undonePlace(walk) : nowhere);
    }
  };
  const hear = (place: UndonePlace): void => {
    [snapshot] = transition(workshopMachine, snapshot, {
      type: "document.changed",
      document: walk.context.document,
      ...place,
    });
  };
  const room = {
    send: (...events: readonly WorkshopEvent[]) => {
      for (const event of events) {
        const [next, actions] = transition(workshopMachine, snapshot, event);
        snapshot = next;
        tell(toldBy(actions));
      }
      return room;
    },
    /** Everybody's marks are counted, one level after another. */
    count: ({ levels, unknown, notRelevant }: Round) =>
      room.send(
        ...levels.map((count, of) => ({ type: "marks.count" as const, of, count })),
        { type: "marks.count", of: "unknown", count: unknown },
        { type: "marks.count", of: "notRelevant", count: notRelevant },
      ),
    /** Something is done in the walk, beside the room. */
    beside: (...events: readonly EvaluationEvent[]) => {
      for (const event of events) [walk] = transition(evaluationMachine, walk, event);
      hear(nowhere);
      return room;
    },
    can: (event: WorkshopEvent) => snapshot.can(event),
    get snapshot() {
      return snapshot;
    },
    get state() {
      return selectState(snapshot);
    },
    get question() {
      return selectQuestion(snapshot);
    },
    get document() {
      return walk.context.document;
    },
  };
  return room;
}
