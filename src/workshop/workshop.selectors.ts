/** Owns the questions that screens ask of the room. Everything here is derived when read. */
import type { SnapshotFrom } from "xstate";
import { type Round, type Spread, spreadOf } from "#domain/agreement.ts";
import { roundsHeld } from "#domain/collected.ts";
import { acceptableLevel, aloneIn, draftIn, isOnlyAlone, needsWhoIsHere, standingInRoom, typedIn } from "./room.ts";
import type { workshopMachine } from "./workshop.machine.ts";

export type WorkshopSnapshot = SnapshotFrom<typeof workshopMachine>;

export type WorkshopState = "marking" | "revealed" | "discussing" | "agreed" | "parked" | "goal";

/** The state by its one name. */
export function selectState(snapshot: WorkshopSnapshot): WorkshopState {
  if (snapshot.matches({ shown: "revealed" })) return "revealed";
  if (snapshot.matches({ shown: "discussing" })) return "discussing";
  if (snapshot.matches("agreed")) return "agreed";
  if (snapshot.matches("goal")) return "goal";
  return snapshot.matches("parked") ? "parked" : "marking";
}

export const selectQuestion = ({ context }: WorkshopSnapshot): string => context.question;

/** The counts that will be shown. For whoever types them: never for the projector. */
export const selectDraft = ({ context }: WorkshopSnapshot): Round => draftIn(context);

/** The counts typed so far, without those who answered alone. */
export const selectTyped = ({ context }: WorkshopSnapshot): Round => typedIn(context);

/** What people answered alone and nobody has been shown; null for none. */
export const selectAlone = ({ context }: WorkshopSnapshot): Round | null => aloneIn(context);

/** Whether nothing but what people answered alone has been shown. */
export const selectIsOnlyAlone = ({ context }: WorkshopSnapshot): boolean => isOnlyAlone(context);

/** Whether showing waits for an answer to whether those who answered alone are counted. */
export const selectNeedsWhoIsHere = ({ context }: WorkshopSnapshot): boolean => needsWhoIsHere(context);

/** The rounds that may be seen, oldest first; none before the first has been shown. */
export const selectShownRounds = ({ context }: WorkshopSnapshot): readonly Round[] =>
  roundsHeld(context.document, context.question);

/** How the round shown last is spread; null before the first. */
export function selectSpread(snapshot: WorkshopSnapshot): Spread | null {
  const last = selectShownRounds(snapshot).at(-1);
  return last ? spreadOf(last) : null;
}

/** The level that one key accepts; null where the group has to choose, and where it has chosen. */
export const selectAcceptable = (snapshot: WorkshopSnapshot): number | null =>
  snapshot.can({ type: "mark.accept" }) ? acceptableLevel(snapshot.context) : null;

/** Where the question stands, "disagreed" (oenigt) among it. */
export const selectStanding = ({ context }: WorkshopSnapshot) =>
  standingInRoom(context.assessment, context.document, context.question);
