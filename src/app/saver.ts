/** Owns writing the open document as it changes. Its revision, moment, log and result are set here and by no edit. */
import type { Assessment } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { type EvaluationActor, selectDocument } from "#evaluation/evaluation.selectors.ts";
import { type EvaluationRepository, RevisionConflictError } from "#storage/evaluation-repository.ts";
import type { Saving } from "#stores/saving-store.ts";
import type { Shelf } from "./routes.ts";
import { forgetUnsavedEdits, keepUnsavedEdits } from "./unsaved-edits.ts";

/** How long edits are gathered before they are written, in milliseconds. */
const gatheringDelay = 80;

export interface Saver {
  /** The document as stored, or as it would be stored at present. */
  readonly revision: () => Evaluation;
  /** Writes what is not yet written; resolves when it is stored or has failed. */
  readonly flush: () => Promise<void>;
  /** Shows what another page has stored, and takes no edits. */
  readonly follow: (stored: Evaluation) => void;
  /** Shows, and stores, what was put by on what is stored. */
  readonly takeIn: (unsaved: Evaluation) => void;
  /** Writes nothing more; puts by what is not yet written, when it may come to use. */
  readonly halt: (putsBy: boolean) => void;
  /** Writes what is not yet written and stops; resolves when it is stored or has failed. */
  readonly stop: () => Promise<void>;
}

interface Ways {
  readonly shelf: Shelf;
  readonly id: string;
  readonly repository: EvaluationRepository;
  readonly assessment: Assessment;
  readonly now: () => Date;
  readonly onSaving: (saving: Saving) => void;
  /** The first edit since the run was opened. */
  readonly onFirstEdit: () => void;
  readonly onStored: () => void;
  /** Somebody else has stored since; `unsaved` gives what could not be stored. False when that is not yet put by. */
  readonly onConflict: (unsaved: () => Evaluation) => Promise<boolean>;
}

type RecordKeeping = typeof import("#domain/record-keeping.ts");

/** Writes what the actor holds whenever it differs from what is stored; `opened` is what storage holds of it. */
export function createSaver(actor: EvaluationActor, opened: Evaluation, ways: Ways): Saver {
  const { shelf, id, repository, assessment, now, onSaving } = ways;
  const current = () => selectDocument(actor.getSnapshot());
  let stored = opened;
  /** The document that is stored, and the one that the stored log reaches to. */
  let written = opened;
  let logged = opened;
  let keeping: RecordKeeping | undefined;
  let loading: Promise<void> | undefined;
  let settled: Saving = { state: "idle" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let isHalted = false;
  let isWriting = false;
  /** Whether what is put by is this page's own, made here or taken in. */
  let hasPutBy = current() !== opened;
  /** The moment of the last revision that was sent to storage, which may hold it before we hear so. */
  let attempted = opened.changed;
  onSaving(settled);

  /** Without it, as when the network fails, the log catches up with a later save. */
  const loadKeeping = () => {
    loading ??= import("#domain/record-keeping.ts").then(
      (loaded) => {
        keeping = loaded;
      },
      () => {
        loading = undefined;
      },
    );
    return loading;
  };
  const recorded = (document: Evaluation): Evaluation => {
    const changed = now().toISOString();
    const entries = keeping?.changesBetween(logged, document, changed) ?? [];
    const result = keeping?.storedResult(assessment, document) ?? null;
    return { ...document, changed, revision: stored.revision, log: [...stored.log, ...entries], result };
  };
  const putBy = () => {
    hasPutBy = true;
    keepUnsavedEdits(shelf, id, { bases: [stored.changed, attempted], document: current() });
  };
  /** Nothing is left to write: what was put by is undone, or stored. */
  const settle = () => {
    if (hasPutBy) forgetUnsavedEdits(shelf, id);
    hasPutBy = false;
    onSaving(settled);
  };
  const write = async () => {
    if (isHalted) return onSaving(settled);
    if (current() === written) return settle();
    if (!keeping) await loadKeeping();
    const document = current();
    isWriting = true;
    try {
      const next = { ...recorded(document), revision: stored.revision + 1 };
      attempted = next.changed;
      if (hasPutBy) putBy();
      await repository.save(next, { base: stored.revision });
      stored = next;
      written = document;
      if (keeping) logged = document;
      if (hasPutBy) forgetUnsavedEdits(shelf, id);
      hasPutBy = false;
      settled = { state: "saved", at: now() };
      ways.onStored();
      if (current() === document) onSaving(settled);
      // An edit undone meanwhile looked as if it had never been made.
      else gather();
    } catch (error) {
      if (isHalted) return;
      putBy();
      const isConflict = error instanceof RevisionConflictError && error.stored !== null;
      const isSolved = isConflict && (await ways.onConflict(() => recorded(current())));
      if (!isSolved) onSaving({ state: "failed" });
    } finally {
      isWriting = false;
    }
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  };
  const gather = () => {
    onSaving({ state: "saving" });
    timer ??= setTimeout(() => void flush(), gatheringDelay);
  };
  const subscription = actor.subscribe((snapshot) => {
    if (isHalted || timer !== undefined) return;
    if (selectDocument(snapshot) === written) {
      if (hasPutBy && !isWriting) settle();
      return;
    }
    if (!loading) ways.onFirstEdit();
    void loadKeeping();
    gather();
  });
  const flushWhenHidden = () => {
    if (document.visibilityState === "hidden") void flush();
  };
  const flushNow = () => {
    if (!isHalted && current() !== written) putBy();
    void flush();
  };
  addEventListener("pagehide", flushNow);
  document.addEventListener("visibilitychange", flushWhenHidden);
  return {
    flush,
    revision: () => (current() === written ? stored : recorded(current())),
    follow: (evaluation) => {
      clearTimeout(timer);
      timer = undefined;
      stored = evaluation;
      written = evaluation;
      logged = evaluation;
      // What could not be stored is left to whoever writes next.
      hasPutBy = false;
      settled = { state: "idle" };
      actor.send({ type: "run.follow", document: evaluation });
      onSaving(settled);
    },
    takeIn: (unsaved) => {
      hasPutBy = true;
      actor.send({ type: "run.follow", document: unsaved });
    },
    halt: (putsBy) => {
      if (putsBy && current() !== written) putBy();
      isHalted = true;
    },
    stop: async () => {
      subscription.unsubscribe();
      removeEventListener("pagehide", flushNow);
      document.removeEventListener("visibilitychange", flushWhenHidden);
      await flush();
    },
  };
}
