/** Owns moving actions in the plan: what is sent, what is said of it once, and where focus stays. */
import type { ActionStatus } from "#domain/evaluation.ts";
import { useDocument, useSend } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import type { Landing } from "./use-action-drag.ts";

export interface PlanMoves {
  /** Moves the action to the place, counted from 0. */
  readonly place: (id: string, to: number) => void;
  /** Moves the action to where it was dropped beside another. */
  readonly beside: (id: string, landing: Extract<Landing<string>, { at: "action" }>) => void;
  readonly status: (id: string, status: ActionStatus) => void;
}

export function usePlanMoves(onNotice: (notice: string) => void): PlanMoves {
  const { actions } = useDocument();
  const send = useSend();
  const messages = useMessages("planning");
  const place = (id: string, to: number) => {
    send({ type: "action.move", id, to });
    onNotice(messages.actions.moved(to + 1, actions.length));
  };
  return {
    place,
    beside: (id, landing) => {
      if (landing.id === id) return;
      const others = actions.filter((action) => action.id !== id);
      const at = others.findIndex((action) => action.id === landing.id);
      const to = landing.side === "before" ? at : at + 1;
      if (actions[to]?.id !== id) place(id, to);
    },
    status: (id, status) => {
      send({ type: "action.change", id, changes: { status }, visit: null });
      onNotice(messages.board.changed(messages.statuses[status]));
    },
  };
}
