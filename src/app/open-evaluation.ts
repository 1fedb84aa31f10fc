/** Opens a stored evaluation as a running actor and saves its document on every change. Decides nothing about its content. */
import { createActor } from "xstate";
import type { Assessment } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { checkEvaluation, type EvaluationFault } from "#domain/evaluation-check.ts";
import { evaluationMachine } from "#evaluation/evaluation.machine.ts";
import { type EvaluationActor, selectDocument } from "#evaluation/evaluation.selectors.ts";
import type { EvaluationRepository } from "#storage/evaluation-repository.ts";
import type { Saving } from "#stores/saving-store.ts";
import { type Shelf } from "./routes.ts";
import { syncUrl } from "./sync-url.ts";
import { forgetUnsavedEdits, keepUnsavedEdits, unsavedEdits } from "./unsaved-edits.ts";

/** How long edits are gathered before they are written, in milliseconds. */
const gatheringDelay = 80;

export interface OpenEvaluation {
  readonly actor: EvaluationActor;
  readonly assessment: Assessment;
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
  readonly assessmentOf: (record: unknown) => Promise<Assessment | undefined>;
  readonly now: () => Date;
  readonly onSaving: (saving: Saving) => void;
}

/** Loads, checks and starts a run. Nothing is written before all three have succeeded. */
export async function openEvaluation(opening: Opening): Promise<OpenResult> {
  const { repository, id, shelf } = opening;
  let record: unknown;
  try {
    record = await repository.load(id);
  } catch {
    return { ok: false, reason: "storage-failed" };
  }
  if (record === undefined) return { ok: false, reason: "not-found" };
  const assessment = await opening.assessmentOf(record);
  if (!assessment) return { ok: false, reason: "unknown-assessment" };
  const checked = checkEvaluation(assessment, record);
  if (!checked.ok) return { ok: false, reason: "invalid", faults: checked.faults };

  const unsaved = checkEvaluation(assessment, unsavedEdits(shelf, id, checked.evaluation.changed));
  const document = unsaved.ok ? unsaved.evaluation : checked.evaluation;
  const actor = createActor(evaluationMachine, { input: { assessment, document } });
  actor.start();
  const saver = createSaver(actor, checked.evaluation, opening);
  if (unsaved.ok) await saver.flush();
  else forgetUnsavedEdits(shelf, id);
  const stopSync = syncUrl(actor, shelf, id);
  return {
    ok: true,
    run: {
      actor,
      assessment,
      close: async () => {
        stopSync();
        await saver.stop();
        actor.stop();
      },
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
    stop: async () => {
      subscription.unsubscribe();
      removeEventListener("pagehide", flushNow);
      document.removeEventListener("visibilitychange", flushWhenHidden);
      await flush();
    },
  };
}
