/** Owns the questions that screens ask of the running machine. Everything here is derived when read. */
import type { ActorRefFrom, SnapshotFrom } from "xstate";
import type { evaluationMachine } from "./evaluation.machine.ts";
import type { Place } from "./place.ts";

export type EvaluationActor = ActorRefFrom<typeof evaluationMachine>;
export type EvaluationSnapshot = SnapshotFrom<typeof evaluationMachine>;

export const selectDocument = (snapshot: EvaluationSnapshot) => snapshot.context.document;
export const selectOpened = (snapshot: EvaluationSnapshot) => snapshot.context.opened;
export const selectCanUndo = (snapshot: EvaluationSnapshot) => snapshot.can({ type: "history.undo" });
export const selectCanRedo = (snapshot: EvaluationSnapshot) => snapshot.can({ type: "history.redo" });

/** Whether the question stood at was opened from the check page, which it then leads back to. */
export const selectIsChanging = ({ context }: EvaluationSnapshot) => context.changing === context.question;

const places = new Map<string, Place>();

/** Where the run stands; the same object each time for the same place, so that an edit alone draws no screen anew. */
export function selectPlace(snapshot: EvaluationSnapshot): Place {
  const place = placeOf(snapshot);
  const key = JSON.stringify(place);
  const known = places.get(key) ?? place;
  places.set(key, known);
  return known;
}

/** Whether two places are the same. */
export const isSamePlace = (a: Place, b: Place): boolean => JSON.stringify(a) === JSON.stringify(b);

function placeOf({ value, context: { step, question } }: EvaluationSnapshot): Place {
  if (typeof value === "string") return { state: value };
  const at = value.answering;
  return at === "question" ? { state: "answering", at, step, question } : { state: "answering", at, step };
}
