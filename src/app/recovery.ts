/** Owns what can be brought back of what this browser holds or held, and leaving nothing behind. Loaded when first asked for. */
import type { Contribution } from "#domain/contribution.ts";
import { checkEvaluation } from "#domain/evaluation-check.ts";
import { continuedLog } from "#domain/record-keeping.ts";
import type {
  BrokenRecord,
  EvaluationVersions,
  RecoveryListing,
  RemovedEvaluation,
  UnsavedWork,
} from "#features/recovery/recovery-listing.ts";
import type { StoredModel } from "#storage/model-repository.ts";
import type { History } from "#storage/history.ts";
import type { Copy } from "#storage/tables.ts";
import { daysInBin } from "#storage/thin-copies.ts";
import type { EvaluationSummary } from "#storage/evaluation-repository.ts";
import { downloadRecord } from "./download-record.ts";
import type { Keeping } from "./keeping.ts";
import type { Library, Repositories } from "./library.ts";
import { type RunAddress, type Shelf, shelves } from "./routes.ts";
import type { FindContent } from "./run-content.ts";
import { forgetUnsavedEdits } from "./unsaved-edits.ts";

export interface Recovery {
  /** Everything that can be brought back, of all shelves. */
  readonly list: () => Promise<RecoveryListing>;
  /** Puts the copy in place of what is there, after a copy of that; null, with nothing written, when it cannot be read. */
  readonly restore: (shelf: Shelf, key: string) => Promise<RunAddress | null>;
  /** As restore, of what could not be stored. */
  readonly restoreUnsaved: (work: UnsavedWork) => Promise<RunAddress | null>;
  /** Puts a model or a contribution back where it stood, after a copy of what is there. */
  readonly restoreThing: (key: string) => Promise<void>;
  /** Hands out a copy as it is. */
  readonly saveCopy: (shelf: Shelf, key: string) => Promise<void>;
  readonly saveThing: (key: string) => Promise<void>;
  /** Hands out a record that cannot be read, exactly as it was found. */
  readonly saveBroken: (broken: BrokenRecord) => Promise<void>;
}

/** What can be brought back, over the same repositories as the library. */
export function createRecovery(
  repositories: Repositories,
  library: Library,
  findContent: FindContent,
  { kept, models, contributions }: Keeping,
  now: () => Date,
): Recovery {
  const thing = async (key: string) => (await kept.list(now().toISOString())).find((one) => one.key === key);
  const quarantinedRecord = async (shelf: Shelf, key: string) => {
    const setAside = await (await repositories[shelf].history()).quarantined();
    return setAside.find((one) => one.key === key)?.record;
  };
  const restoreRecord = async (shelf: Shelf, record: unknown): Promise<RunAddress | null> => {
    const found = record === undefined ? undefined : await findContent(shelf, record);
    const checked = found && checkEvaluation(found.assessment, record);
    if (!checked?.ok) return null;
    const { evaluation } = checked;
    const at = now().toISOString();
    const log = [...continuedLog(await library.read(shelf, evaluation.id), evaluation, at)];
    await repositories[shelf].replace({ ...evaluation, log }, { command: "restore", at });
    forgetUnsavedEdits(shelf, evaluation.id);
    return { shelf, id: evaluation.id };
  };
  const ofShelf = async (shelf: Shelf) => {
    const history = await repositories[shelf].history();
    await history.tidy(now().toISOString());
    const [present, copies, setAside, torn] = await Promise.all([
      repositories[shelf].list(),
      history.copies(),
      history.quarantined(),
      history.withTornLog(),
    ]);
    return {
      removed: removedOf(shelf, present, copies),
      evaluations: versionsOf(shelf, present, copies, torn),
      unsaved: unsavedOf(shelf, present, setAside),
      broken: brokenOf(shelf, present, setAside),
    };
  };
  return {
    list: async () => {
      const [all, things] = await Promise.all([Promise.all(shelves.map(ofShelf)), kept.list(now().toISOString())]);
      return {
        things: things.map(({ key, shelf, name, at }) => ({
          key,
          kind: shelf === null ? "model" : "contribution",
          name,
          at,
          until: dayAfter(at, daysInBin),
        })),
        removed: all.flatMap(({ removed }) => removed),
        evaluations: all.flatMap(({ evaluations }) => evaluations),
        unsaved: all.flatMap(({ unsaved }) => unsaved),
        broken: all.flatMap(({ broken }) => broken),
      };
    },
    restore: async (shelf, key) => restoreRecord(shelf, await (await repositories[shelf].history()).loadCopy(key)),
    restoreUnsaved: async ({ shelf, key }) => restoreRecord(shelf, await quarantinedRecord(shelf, key)),
    restoreThing: async (key) => {
      const found = await thing(key);
      if (!found) return;
      if (found.shelf === null) await models.save(found.record as StoredModel);
      else await contributions.change(found.shelf, found.id, () => found.record as Contribution);
    },
    saveThing: async (key) => {
      const found = await thing(key);
      if (found) downloadRecord(found.name, found.shelf === null ? (found.record as StoredModel).text : found.record);
    },
    saveCopy: async (shelf, key) => {
      const history = await repositories[shelf].history();
      const copy = (await history.copies()).find((one) => one.key === key);
      if (copy) downloadRecord(`${copy.changed.slice(0, 10)}_${copy.name || copy.id}`, await history.loadCopy(key));
    },
    saveBroken: async ({ shelf, id, key }) => {
      if (key === null) return downloadRecord(id, await repositories[shelf].load(id));
      downloadRecord(id, await quarantinedRecord(shelf, key));
    },
  };
}

function removedOf(
  shelf: Shelf,
  present: readonly EvaluationSummary[],
  copies: readonly Copy[],
): readonly RemovedEvaluation[] {
  const ids = new Set(present.map(({ id }) => id));
  const gone = copies.filter(({ id, kind }) => kind === "before-remove" && !ids.has(id));
  // Newest first: of what was removed more than once, the last removal counts.
  return gone
    .filter((copy, index) => gone.findIndex(({ id }) => id === copy.id) === index)
    .map((copy) => ({ ...copy, shelf, until: dayAfter(copy.at, daysInBin) }));
}

const versionsOf = (
  shelf: Shelf,
  present: readonly EvaluationSummary[],
  copies: readonly Copy[],
  torn: readonly string[],
): readonly EvaluationVersions[] =>
  present
    .map(({ id, name, label, readable }) => {
      const versions = copies.filter((copy) => copy.id === id).map((copy) => ({ ...copy, shelf }));
      return { shelf, id, name, label, versions, hasTornLog: readable && torn.includes(id) };
    })
    .filter(({ versions, hasTornLog }) => versions.length > 0 || hasTornLog);

const brokenOf = (
  shelf: Shelf,
  present: readonly EvaluationSummary[],
  setAside: Awaited<ReturnType<History["quarantined"]>>,
): readonly BrokenRecord[] => [
  ...present.filter(({ readable }) => !readable).map(({ id }) => ({ shelf, id, key: null, at: null })),
  ...setAside.filter(({ why }) => why !== "unsaved").map(({ id, key, at }) => ({ shelf, id, key, at })),
];

const unsavedOf = (
  shelf: Shelf,
  present: readonly EvaluationSummary[],
  setAside: Awaited<ReturnType<History["quarantined"]>>,
): readonly UnsavedWork[] =>
  setAside
    .filter(({ why }) => why === "unsaved")
    .map(({ id, key, at }) => {
      const { name = "", label = "" } = present.find((one) => one.id === id) ?? {};
      return { shelf, id, key, at, name, label };
    });

function dayAfter(moment: string, days: number): string {
  return new Date(Date.parse(moment) + days * 24 * 3_600_000).toISOString().slice(0, 10);
}
