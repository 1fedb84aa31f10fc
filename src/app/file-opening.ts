/** Owns what opening a file of evaluations comes to. Writes nothing: what is to be stored is handed back. */
import { assessmentIds } from "#content/assessment-library.ts";
import { structureDigest } from "#domain/definition-digest.ts";
import { checkDefinition } from "#domain/definition-check.ts";
import { type Differences, differencesBetween, isNoDifference } from "#domain/differences.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { isCollection, openCollection } from "#storage/collection-file.ts";
import type { DefinitionRepository } from "#storage/definition-repository.ts";
import {
  checkOpenedFile,
  type EvaluationFileResult,
  openEvaluationFile,
  type OpenedFile,
  type ReadEvaluation,
} from "#storage/evaluation-file.ts";
import type { EvaluationRepository } from "#storage/evaluation-repository.ts";
import { type FileFault, wholeFault } from "#storage/file-fault.ts";
import { textOfFile } from "#storage/file-text.ts";
import { readJson } from "#storage/read-json.ts";
import type { OwnModels } from "./own-models.ts";
import type { Shelf } from "./routes.ts";
import { builtInContent } from "./run-content.ts";

/** An evaluation of a file, beside what the browser holds of it. */
export interface ReadItem extends ReadEvaluation {
  readonly shelf: Shelf;
  /** `new`: the browser does not have it; `same`: it does, with the same contents. */
  readonly standing: "new" | "same" | "differs";
  /** The browser's; null where it has none, or none that can be read. */
  readonly stored: Evaluation | null;
  /** Null where there is nothing to compare with. */
  readonly differences: Differences | null;
}

export type ReadFile =
  | { readonly kind: "evaluation"; readonly item: ReadItem }
  | {
      readonly kind: "collection";
      readonly items: readonly ReadItem[];
      readonly faults: readonly FileFault[];
    }
  /** It is behind a password, and none was given. */
  | { readonly kind: "locked" }
  | { readonly kind: "faults"; readonly faults: readonly FileFault[]; readonly needsModel: boolean };

interface Shelves {
  readonly repositories: Readonly<Record<Shelf, EvaluationRepository>>;
  readonly models: OwnModels;
  readonly definitions: DefinitionRepository;
  /** The stored evaluation; null when there is none that can be read. */
  readonly readStored: (shelf: Shelf, id: string) => Promise<Evaluation | null>;
}

/** Everything in the file, judged but not stored. The password is for a file that is behind one. */
export async function readFile(shelves: Shelves, file: Blob, password?: string): Promise<ReadFile> {
  const text = await textOfFile(file, password);
  if (!text.ok) return text.fault.code === "locked" ? { kind: "locked" } : refused([text.fault]);
  const json = readJson(text.text);
  if (!json.ok) return refused([json.fault]);
  if (isCollection(json.value)) return readCollection(shelves, json.value);
  const opened = openEvaluationFile(json.value);
  if (!opened.ok) return refused(opened.faults);
  const read = await readItem(shelves, opened.file);
  return read.ok ? { kind: "evaluation", item: read.item } : refused(read.faults, read.needsModel);
}

async function readCollection(shelves: Shelves, value: unknown): Promise<ReadFile> {
  const opened = openCollection(value);
  if (!opened.ok) return refused(opened.faults);
  const read = await Promise.all(
    opened.files.map(async (collected, index) => {
      if (!collected.ok) return collected;
      const item = await readItem(shelves, collected.file);
      return item.ok ? item : { ...item, faults: item.faults.map((fault) => inside(fault, index)) };
    }),
  );
  return {
    kind: "collection",
    items: read.flatMap((one) => (one.ok ? [one.item] : [])),
    faults: read.flatMap((one) => (one.ok ? [] : one.faults)),
  };
}

type ItemResult =
  | { readonly ok: true; readonly item: ReadItem }
  | { readonly ok: false; readonly faults: readonly FileFault[]; readonly needsModel: boolean };

async function readItem(shelves: Shelves, file: OpenedFile): Promise<ItemResult> {
  const [shelf, read] = await shelve(shelves, file);
  if (!read.ok) {
    const isMissing = ({ code }: FileFault) =>
      code === "unknown-assessment" || (shelf === "model" && code === "other-assessment-version");
    return { ok: false, faults: read.faults, needsModel: read.faults.some(isMissing) };
  }
  if (read.definition && (await isOtherDefinition(shelves.definitions, file))) {
    const { id, version } = file;
    return { ok: false, faults: [wholeFault("definition-differs", { id, version })], needsModel: false };
  }
  return { ok: true, item: { ...read, shelf, ...(await standingOf(shelves, shelf, read.evaluation)) } };
}

async function standingOf(
  { repositories, readStored }: Shelves,
  shelf: Shelf,
  evaluation: Evaluation,
): Promise<Pick<ReadItem, "standing" | "stored" | "differences">> {
  if ((await repositories[shelf].load(evaluation.id)) === undefined) {
    return { standing: "new", stored: null, differences: null };
  }
  const stored = await readStored(shelf, evaluation.id);
  if (!stored) return { standing: "differs", stored: null, differences: null };
  const differences = differencesBetween(stored, evaluation);
  return { standing: isNoDifference(differences) ? "same" : "differs", stored, differences };
}

/** The file as real work, or as a run on an own model; where both would do, where it is already stored. */
async function shelve(
  { models, repositories }: Shelves,
  file: OpenedFile,
): Promise<readonly [Shelf, EvaluationFileResult]> {
  const isBuiltIn = assessmentIds.includes(file.id);
  const work = checkOpenedFile(file, (await builtInContent(file.id, file.version))?.assessment);
  const home: Shelf = isBuiltIn ? "evaluation" : "model";
  if (!(await models.exist())) return [home, work];
  const run = await (await models.load()).readRun(file);
  if (!run || (work.ok && !run.ok)) return [home, work];
  if (isBuiltIn && work.ok && (await repositories.evaluation.load(work.evaluation.id)) !== undefined)
    return [home, work];
  return ["model", run];
}

/** Whether another definition came earlier by the same id and version: runs rest on it. */
async function isOtherDefinition(definitions: DefinitionRepository, { id, version, digest }: OpenedFile) {
  const stored = checkDefinition(await definitions.load(id, version));
  return stored !== null && structureDigest(stored.structure) !== digest;
}

const inside = (fault: FileFault, index: number): FileFault => ({
  ...fault,
  path: ["evaluations", index, ...fault.path],
});

const refused = (faults: readonly FileFault[], needsModel = false): ReadFile => ({
  kind: "faults",
  faults,
  needsModel,
});
