/** Owns what the parts of the facilitator's screen share: where the room stands, its words, and the ways to act. */
import { createContext, use } from "react";
import type { Language, Words } from "#domain/assessment.ts";
import type { LastYear } from "#domain/moved-by.ts";
import type { Edit } from "#domain/edits.ts";
import type { WorkshopEvent } from "#workshop/workshop.machine.ts";
import type { WorkshopSnapshot } from "#workshop/workshop.selectors.ts";

export interface RoomHandle {
  readonly snapshot: WorkshopSnapshot;
  readonly words: Words;
  /** The language of the assessment's words, where it is not the page's. */
  readonly wordsLang?: Language | undefined;
  /** null without an earlier evaluation. */
  readonly lastYear: LastYear | null;
  readonly send: (event: WorkshopEvent) => void;
  /** A new id for an action. */
  readonly createId: () => string;
  /** Milliseconds from some moment on; only ever rises. */
  readonly now: () => number;
  /** An edit that the room itself has no event for, such as a reason. */
  readonly edit: (edit: Edit) => void;
}

export const RoomContext = createContext<RoomHandle | null>(null);

/** The room; throws outside a RoomContext, which is a fault in the page. */
export function useRoom(): RoomHandle {
  const room = use(RoomContext);
  if (!room) throw new Error("useRoom needs a RoomContext around it");
  return room;
}
