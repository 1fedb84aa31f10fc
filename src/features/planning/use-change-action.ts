/** Owns how a field of an action reaches the document. */
import type { Action } from "#domain/evaluation.ts";
import { useSend } from "#evaluation/evaluation-context.tsx";

export type ChangeAction = (changes: Partial<Omit<Action, "id">>, visit?: string | null) => void;

/** A function that changes the action; changes of one visit to a field are undone at once. */
export function useChangeAction(id: string): ChangeAction {
  const send = useSend();
  return (changes, visit = null) => send({ type: "action.change", id, changes, visit });
}
