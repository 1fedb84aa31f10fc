/** Owns the room of an open run: its actor, joined to the evaluation's, and the address of the question it is at. */
import { type Actor, createActor } from "xstate";
import { collectedIn } from "#domain/collected.ts";
import { type EvaluationActor, selectDocument } from "#evaluation/evaluation.selectors.ts";
import { undonePlace } from "#evaluation/undone-place.ts";
import { type WorkshopEmitted, type WorkshopInput, workshopMachine } from "#workshop/workshop.machine.ts";
import { selectQuestion } from "#workshop/workshop.selectors.ts";
import type { Assessment } from "#domain/assessment.ts";
import { draftsToKeep } from "#workshop/kept-drafts.ts";
import { keepDrafts, keepIsAloneHere, readDrafts, readIsAloneHere } from "./room-memory.ts";
import { parseRoute, roomHref, type RunAddress } from "./routes.ts";

export type WorkshopActor = Actor<typeof workshopMachine>;

const rooms = new WeakMap<EvaluationActor, WorkshopActor>();

/** The room of an open run: the same as long as the run is open. It begins where the document says. */
export function roomOf(evaluation: EvaluationActor, assessment: Assessment, run: RunAddress): WorkshopActor {
  const there = rooms.get(evaluation);
  if (there) return there;
  const drafts = readDrafts(run, assessment, selectDocument(evaluation.getSnapshot()));
  const isAloneHere = readIsAloneHere(run);
  const room = openRoom(evaluation, assessment, null, { drafts, isAloneHere });
  rooms.set(evaluation, room);
  let kept = { drafts, isAloneHere };
  // Ends with the run.
  room.subscribe(({ context }) => {
    if (context.drafts !== kept.drafts) keepDrafts(run, draftsToKeep(context));
    if (context.isAloneHere !== kept.isAloneHere) keepIsAloneHere(run, context.isAloneHere);
    kept = context;
  });
  return room;
}

/** Begins at the question asked for, or where the document says; what the room decides goes to the evaluation. */
export function openRoom(
  evaluation: EvaluationActor,
  assessment: Assessment,
  question: string | null,
  waiting: Pick<WorkshopInput, "drafts" | "isAloneHere"> = { drafts: {}, isAloneHere: null },
): WorkshopActor {
  const document = selectDocument(evaluation.getSnapshot());
  const actor = createActor(workshopMachine, { input: { assessment, document, question, ...waiting } });
  let isUndoing = false;
  let isPreparing = false;
  const hear = () => {
    // Without the edit that follows, the room would take its marks for taken back.
    if (isPreparing) return;
    const snapshot = evaluation.getSnapshot();
    const place = isUndoing ? undonePlace(snapshot) : { question: null, isGoal: false };
    actor.send({ type: "document.changed", document: selectDocument(snapshot), ...place });
  };
  const pass = (told: WorkshopEmitted) => {
    if (told.type === "undo") {
      isUndoing = true;
      evaluation.send({ type: "history.undo" });
      isUndoing = false;
      return;
    }
    isPreparing = true;
    if (told.edit.type === "marks.enter") chooseMethod(evaluation);
    isPreparing = false;
    evaluation.send(told.edit);
  };
  actor.on("edit", pass);
  actor.on("undo", pass);
  actor.start();
  // Both end with the run.
  evaluation.subscribe(hear);
  return actor;
}

/** Marks shown in the room mean that the group agrees there, unless answers given alone say how it went. */
function chooseMethod(evaluation: EvaluationActor): void {
  const document = selectDocument(evaluation.getSnapshot());
  if (document.method === "consensus" || collectedIn(document).respondents.length > 0) return;
  evaluation.send({ type: "details.set", details: { method: "consensus" }, visit: null });
}

/** Keeps the address at the question of the room, and the room at the question of the address; returns how to stop. */
export function syncRoomUrl(actor: WorkshopActor, run: RunAddress): () => void {
  const asked = (): string | null | undefined => {
    const route = parseRoute(location.hash.slice(1));
    return route.page === "room" && route.run.shelf === run.shelf && route.run.id === run.id
      ? route.question
      : undefined;
  };
  const write = () => {
    const question = selectQuestion(actor.getSnapshot());
    const written = asked();
    if (written === undefined || written === question) return;
    const href = roomHref(run, question);
    if (written === null) history.replaceState(null, "", href);
    else location.hash = href;
  };
  const follow = () => {
    const question = asked();
    if (typeof question === "string") actor.send({ type: "question.open", question });
    write();
  };
  follow();
  const subscription = actor.subscribe(write);
  addEventListener("hashchange", follow);
  return () => {
    subscription.unsubscribe();
    removeEventListener("hashchange", follow);
  };
}
