/** Opens a stored evaluation as a running actor and saves its document on every change. Decides nothing about its content. */
import { createActor } from "xstate";
import type { Evaluation } from "#domain/evaluation.ts";
import type { EvaluationFault } from "#domain/evaluation-check.ts";
import { evaluationMachine } from "#evaluation/evaluation.machine.ts";
import { type EvaluationActor, selectDocument } from "#evaluation/evaluation.selectors.ts";
import type { EvaluationRepository } from "#storage/evaluation-repository.ts";
import type { Saving } from "#stores/saving-store.ts";
import { type Shelf } from "./routes.ts";
import type { FindContent, RunContent } from "./run-content.ts";
import { syncUrl } from "./sync-url.ts";
import { forgetUnsavedEdits, keepUnsavedEdits, unsavedEdits } from "./unsaved-edits.ts";

/** How long edits are gathered before they are written, in milliseconds. */
const gatheringDelay = 80;

export interface OpenEvaluation extends RunContent {
  readonly actor: EvaluationActor;
  /** The document as it stands, with when it was last stored, or with now when it has not been stored as it stands. */
  readonly revision: () => Evaluation;
  /** Writes what is not yet written; resolves when it is stored or has failed. */
  readonly flush: () => Promise<void>;
  /** Writes what is not yet written and stops; resolves when it is stored or has failed. */
  readonly close: () => Promise<void>;
}

export type OpenResult =
  | { readonly ok: true; readonly run: OpenEvaluation }
  | { readonly ok: false; readonly reason: "not-found" | "unknown-assessment" | "storage-failed" }
  | { readonly ok: false; readonly reason: "invalid"; readonly faults: readonly EvaluationFault[] };

interface Opening {
  readonly shelf: Shelf;
  readonly id: string;
  readonly repository: EvaluationRepository;
  readonly findContent: FindContent;
  readonly now: () => Date;
  readonly onSaving: (saving: Saving) => void;
}

/** Loads, checks and starts a run. Nothing is written before all three have succeeded. */
export async function openEvaluation(opening: Opening): Promise<OpenResult> {
  const { repository, id } = opening;
  let record: unknown;
  let found: RunContent | undefined;
  try {
    record = await repository.load(id);
    if (record !== undefined) found = await opening.findContent(opening.shelf, record);
  } catch {
    return { ok: false, reason: "storage-failed" };
  }
  if (record === undefined) return { ok: false, reason: "not-found" };
  if (!found) return { ok: false, reason: "unknown-assessment" };
  const { checkEvaluation } = await import("#domain/evaluation-check.ts");
  const checked = checkEvaluation(found.assessment, record);
  if (!checked.ok) return { ok: false, reason: "invalid", faults: checked.faults };
  const stored = checked.evaluation;
  const unsaved = checkEvaluation(found.assessment, unsavedEdits(opening.shelf, id, stored.changed));
  if (!unsaved.ok) forgetUnsavedEdits(opening.shelf, id);
  const run = startEvaluation(opening, found, stored, unsaved.ok ? unsaved.evaluation : stored);
  if (unsaved.ok) await run.flush();
  return { ok: true, run };
}

/** Starts a run of a document that is known to be valid; `stored` is what storage holds of it. */
export function startEvaluation(
  opening: Opening,
  content: RunContent,
  stored: Evaluation,
  document: Evaluation = stored,
): OpenEvaluation {
  const { assessment } = content;
  const actor = createActor(evaluationMachine, { input: { assessment, document } });
  actor.start();
  const saver = createSaver(actor, stored, opening);
  const stopSync = syncUrl(actor, opening.shelf, opening.id);
  return {
    ...content,
    actor,
    revision: saver.revision,
    flush: saver.flush,
    close: async () => {
      stopSync();
      await saver.stop();
      actor.stop();
    },
  };
}

function createSaver(actor: EvaluationActor, opened: Evaluation, { repository, now, onSaving, shelf, id }: Opening) {
  let written = opened;
  let base = opened.changed;
  let settled: Saving = { state: "idle" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  onSaving(settled);

  const write = async () => {
    const document = selectDocument(actor.getSnapshot());
    if (document === written) return onSaving(settled);
    try {
      const changed = now().toISOString();
      await repository.save({ ...document, changed });
      written = document;
      base = changed;
      forgetUnsavedEdits(shelf, id);
      settled = { state: "saved", at: now() };
      onSaving(selectDocument(actor.getSnapshot()) === document ? settled : { state: "saving" });
    } catch {
      onSaving({ state: "failed" });
    }
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  };
  const subscription = actor.subscribe((snapshot) => {
    if (selectDocument(snapshot) === written || timer !== undefined) return;
    onSaving({ state: "saving" });
    timer = setTimeout(() => void flush(), gatheringDelay);
  });
  const flushWhenHidden = () => {
    if (document.visibilityState === "hidden") void flush();
  };
  const flushNow = () => {
    const edited = selectDocument(actor.getSnapshot());
    if (edited !== written) keepUnsavedEdits(shelf, id, { base, document: edited });
    void flush();
  };
  addEventListener("pagehide", flushNow);
  document.addEventListener("visibilitychange", flushWhenHidden);
  return {
    flush,
    revision: () => {
      const document = selectDocument(actor.getSnapshot());
      return { ...document, changed: document === written ? base : now().toISOString() };
    },
    stop: async () => {
      subscription.unsubscribe();
      removeEventListener("pagehide", flushNow);
      document.removeEventListener("visibilitychange", flushWhenHidden);
      await flush();
    },
  };
}
