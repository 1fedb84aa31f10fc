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

/** How long edits are gathered before they are written, in milliseconds. */
const gatheringDelay = 80;

export interface OpenEvaluation extends RunContent {
  readonly actor: EvaluationActor;
  /** Writes what is not yet written; resolves when it is stored or has failed. */
  readonly flush: () => Promise<void>;
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
  return { ok: true, run: startEvaluation(opening, found, checked.evaluation) };
}

/** Starts a run of a document that is known to be valid and stored. */
export function startEvaluation(opening: Opening, content: RunContent, document: Evaluation): OpenEvaluation {
  const { assessment } = content;
  const actor = createActor(evaluationMachine, { input: { assessment, document } });
  actor.start();
  const saver = createSaver(actor, document, opening);
  const stopSync = syncUrl(actor, opening.shelf, opening.id);
  return {
    ...content,
    actor,
    flush: saver.flush,
    close: async () => {
      stopSync();
      await saver.stop();
      actor.stop();
    },
  };
}

function createSaver(actor: EvaluationActor, opened: Evaluation, { repository, now, onSaving }: Opening) {
  let written = opened;
  let settled: Saving = { state: "idle" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  onSaving(settled);

  const write = async () => {
    const document = selectDocument(actor.getSnapshot());
    if (document === written) return onSaving(settled);
    try {
      await repository.save({ ...document, changed: now().toISOString() });
      written = document;
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
  const flushNow = () => void flush();
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
