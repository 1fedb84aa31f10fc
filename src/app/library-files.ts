/** Owns what can be done with files of evaluations: open, accept, save. Loaded when first asked for. */
import type { Evaluation } from "#domain/evaluation.ts";
import { continuedLog } from "#domain/record-keeping.ts";
import type { DefinitionRepository } from "#storage/definition-repository.ts";
import { noteFileSaved } from "./file-notes.ts";
import { type ReadFile, readFile, type ReadItem } from "./file-opening.ts";
import { saveCollectionFile, saveEvaluationFile, type SaveWishes } from "./file-saving.ts";
import type { Repositories } from "./library.ts";
import type { OwnModels } from "./own-models.ts";
import type { Shelf } from "./routes.ts";
import { type FindContent, frozenContent, type RunContent } from "./run-content.ts";
import type { SavingOutcome } from "./save-in-place.ts";

export type FileOpening =
  /** The browser holds the same already. */
  | { readonly kind: "stored"; readonly shelf: Shelf; readonly id: string }
  /** The browser does not have it; nothing is written until the user has seen what it is and accepted it. */
  | { readonly kind: "new"; readonly item: ReadItem; readonly content: RunContent }
  /** The browser holds another revision; nothing is written until the user has chosen. */
  | { readonly kind: "exists"; readonly item: ReadItem }
  /** Of a newer format: it may be shown, and is never written. */
  | { readonly kind: "read-only"; readonly item: ReadItem }
  /** A collection, a file behind a password, or faults: nothing is written. */
  | Exclude<ReadFile, { readonly kind: "evaluation" }>;

/** `keep`: the browser's; `replace`: the file's, after a copy of the browser's; `both`: the file's under an id of its own. */
export type FileChoice = "keep" | "replace" | "both";

export interface LibraryFiles {
  readonly openFile: (file: Blob, password?: string) => Promise<FileOpening>;
  /** Stores what a file holds as chosen and gives the id it has; what the browser lacks is stored whatever the choice. */
  readonly accept: (item: ReadItem, choice: FileChoice) => Promise<string>;
  /** Hands out a stored evaluation as a file; null when the record cannot be read as an evaluation. */
  readonly saveFile: (shelf: Shelf, id: string, wishes?: SaveWishes) => Promise<SavingOutcome | null>;
  /** Hands out an evaluation as a file; what is stored of it is neither read nor written, since that may be what fails. */
  readonly writeFile: (shelf: Shelf, evaluation: Evaluation, wishes?: SaveWishes) => Promise<SavingOutcome>;
  /** Hands out the group's evaluations in one file, without those that cannot be read; null when there are none. */
  readonly saveAll: (password?: string) => Promise<SavingOutcome | null>;
}

interface Shelves {
  readonly repositories: Repositories;
  readonly models: OwnModels;
  readonly definitions: DefinitionRepository;
  readonly findContent: FindContent;
  readonly now: () => Date;
  /** The stored evaluation; null when there is none that can be read. */
  readonly read: (shelf: Shelf, id: string) => Promise<Evaluation | null>;
  /** Stores an evaluation and gives its id; one that is already there is copied before it is replaced. */
  readonly store: (shelf: Shelf, evaluation: Evaluation) => Promise<string>;
}

/** The actions on files over what is stored. */
export function createLibraryFiles(shelves: Shelves): LibraryFiles {
  const { repositories, definitions, findContent, now, read, store } = shelves;
  const writeFile: LibraryFiles["writeFile"] = async (shelf, evaluation, wishes = {}) => {
    const outcome = await saveEvaluationFile(findContent, shelf, evaluation, wishes);
    if (outcome.kind !== "cancelled") noteFileSaved([evaluation.id], now());
    return outcome;
  };
  const accept: LibraryFiles["accept"] = async ({ shelf, evaluation, definition, standing, isReadOnly }, choice) => {
    if (isReadOnly) throw new Error("An evaluation of a newer format is never stored.");
    if (standing === "same" || (standing === "differs" && choice === "keep")) return evaluation.id;
    if (definition) await definitions.save(definition);
    if (standing === "differs" && choice === "both") return store(shelf, { ...evaluation, id: crypto.randomUUID() });
    const log = continuedLog(await read(shelf, evaluation.id), evaluation, now().toISOString());
    const id = await store(shelf, { ...evaluation, log: [...log] });
    // The file that was opened holds it as it was when it last changed.
    noteFileSaved([id], new Date(evaluation.changed));
    return id;
  };
  return {
    writeFile,
    accept,
    openFile: async (file, password) => {
      const opened = await readFile({ ...shelves, readStored: read }, file, password);
      if (opened.kind !== "evaluation") return opened;
      const { item } = opened;
      if (item.isReadOnly) return { kind: "read-only", item };
      if (item.standing === "differs") return { kind: "exists", item };
      if (item.standing === "same") return { kind: "stored", shelf: item.shelf, id: item.evaluation.id };
      const content = item.definition
        ? await frozenContent(item.definition)
        : await findContent(item.shelf, item.evaluation);
      if (!content) throw new Error("The definition that the file was read by is gone.");
      return { kind: "new", item, content };
    },
    saveFile: async (shelf, id, wishes) => {
      const evaluation = await read(shelf, id);
      return evaluation && writeFile(shelf, evaluation, wishes);
    },
    saveAll: async (password) => {
      const entries = await repositories.evaluation.list();
      const stored = await Promise.all(
        entries.filter(({ readable }) => readable).map(({ id }) => read("evaluation", id)),
      );
      const evaluations = stored.filter((evaluation) => evaluation !== null);
      if (evaluations.length === 0) return null;
      const outcome = await saveCollectionFile(findContent, evaluations, now(), password);
      const ids = evaluations.map(({ id }) => id);
      if (outcome.kind !== "cancelled") noteFileSaved(ids, now());
      return outcome;
    },
  };
}
