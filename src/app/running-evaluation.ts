/** Owns a running evaluation: its actor, saved as it changes and mirrored in the address. Decides nothing about its content. */
import { createActor } from "xstate";
import type { Evaluation } from "#domain/evaluation.ts";
import { evaluationMachine } from "#evaluation/evaluation.machine.ts";
import { type EvaluationActor, selectDocument } from "#evaluation/evaluation.selectors.ts";
import type { EvaluationRepository } from "#storage/evaluation-repository.ts";
import type { Saving, Standing } from "#stores/saving-store.ts";
import { type Shelf } from "./routes.ts";
import type { RunContent } from "./run-content.ts";
import { createSaver } from "./saver.ts";
import { syncUrl } from "./sync-url.ts";
import { forgetUnsavedEdits } from "./unsaved-edits.ts";
import type { Election } from "./writer-election.ts";

export interface OpenEvaluation extends RunContent {
  readonly actor: EvaluationActor;
  /** The document as it stands: as stored, or as it would be stored at present. */
  readonly revision: () => Evaluation;
  /** Writes what is not yet written; resolves when it is stored or has failed. */
  readonly flush: () => Promise<void>;
  /** Resolves when this page writes the run, and the page that did follows. */
  readonly takeOver: () => Promise<void>;
  /** Writes nothing more, and takes no edits, because the stored evaluations belong to a newer app or are removed. */
  readonly halt: (standing: "newer-version" | "cleared") => void;
  /** Writes what is not yet written and stops; resolves when it is stored or has failed. */
  readonly close: () => Promise<void>;
}

export interface Opening {
  readonly shelf: Shelf;
  readonly id: string;
  readonly repository: EvaluationRepository;
  readonly now: () => Date;
  readonly onSaving: (saving: Saving) => void;
  readonly onStanding: (standing: Standing) => void;
}

/** Starts a run of a document that has just been stored. */
export const startEvaluation = (opening: Opening, content: RunContent, document: Evaluation): OpenEvaluation =>
  start(opening, content, document, document).run;

/** `stored` is what storage holds of the document. */
export function start(opening: Opening, content: RunContent, stored: Evaluation, document: Evaluation) {
  const { shelf, id, onStanding } = opening;
  const { assessment } = content;
  const actor = createActor(evaluationMachine, { input: { assessment, document } });
  actor.start();
  let election: Promise<Election | undefined> | undefined;
  let isHalted = false;
  onStanding("writing");
  const refuseEdits = () => actor.send({ type: "run.follow", document: selectDocument(actor.getSnapshot()) });
  /** Whether what is stored is shown. */
  const reread = async () => {
    const reading = await loadReading().catch(() => undefined);
    const stored = await reading?.storedEvaluation(opening, assessment);
    if (stored) saver.follow(stored);
    return stored !== undefined;
  };
  /** What the page that wrote had put by belongs to whoever writes next. */
  const takeIn = async () => {
    const { continuedEdits } = await loadReading();
    const unsaved = await continuedEdits(opening, assessment, saver.revision());
    if (unsaved) saver.takeIn(unsaved);
  };
  const lead = async () => {
    if (isHalted) return;
    if (await reread()) await takeIn().catch(() => undefined);
    actor.send({ type: "run.lead" });
    onStanding("writing");
  };
  const follow = async () => {
    if (isHalted) return;
    refuseEdits();
    onStanding("following");
    await saver.flush();
    await reread();
  };
  const elect = () => {
    election ??= import("./writer-election.ts")
      .then(({ standForElection }) => standForElection(`niosteg-write/${shelf}/${id}`, { follow, lead, reread }))
      // Without it, the revisions tell when two pages have written.
      .catch(() => undefined);
    return election;
  };
  const saver = createSaver(actor, stored, {
    ...opening,
    assessment,
    onFirstEdit: () => void elect(),
    onStored: () => void election?.then((standing) => standing?.announce()),
    onConflict: async (unsaved) => {
      refuseEdits();
      const isSolved = (await setAside(opening, unsaved())) && (await reread());
      actor.send({ type: "run.lead" });
      return isSolved;
    },
  });
  const stopSync = syncUrl(actor, shelf, id);
  const run: OpenEvaluation = {
    ...content,
    actor,
    revision: saver.revision,
    flush: saver.flush,
    takeOver: async () => (await elect())?.takeOver(),
    halt: (standing) => {
      isHalted = true;
      saver.halt(standing === "newer-version");
      refuseEdits();
      onStanding(standing);
      void election?.then((elected) => elected?.leave());
    },
    close: async () => {
      stopSync();
      await saver.stop();
      actor.stop();
      (await election)?.leave();
    },
  };
  return { run, elect };
}

const loadReading = () => import("./continued-edits.ts");

/** Keeps edits that do not belong to what is stored where they can be found again; false when they cannot be kept. */
export async function setAside({ shelf, id, repository, now }: Opening, record: unknown): Promise<boolean> {
  try {
    const { setAsideUnsaved } = await import("./set-aside.ts");
    await setAsideUnsaved(repository, { shelf, id, at: now().toISOString(), record });
    forgetUnsavedEdits(shelf, id);
    return true;
  } catch {
    // They stay where they are until the next time.
    return false;
  }
}
