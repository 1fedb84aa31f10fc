/** Owns what can be done with evaluations at rest: begin, list, open a file, save as a file, remove. */
import { loadAssessment } from "#content/assessment-library.ts";
import { builtInSource } from "#content/built-in-source.ts";
import type { Assessment } from "#domain/assessment.ts";
import { createEvaluation, type Evaluation } from "#domain/evaluation.ts";
import type { DefinitionRepository } from "#storage/definition-repository.ts";
import type { EvaluationRepository } from "#storage/evaluation-repository.ts";
import { useLibrary } from "#stores/library-store.ts";
import { appVersion } from "./app-version.ts";
import type { LibraryFiles } from "./library-files.ts";
import type { OwnModels } from "./own-models.ts";
import type { Shelf } from "./routes.ts";
import type { FindContent, RunContent } from "./run-content.ts";
import { forgetUnsavedEdits } from "./unsaved-edits.ts";

/** The assessment that the start page offers. */
export const offeredAssessment = "connect";

export type Repositories = Readonly<Record<Shelf, EvaluationRepository>>;

export interface ReadRun {
  readonly evaluation: Evaluation;
  readonly content: RunContent;
}

export interface Library extends LibraryFiles {
  readonly refresh: () => Promise<void>;
  /** Stores an empty evaluation and gives it with its content. */
  readonly begin: () => Promise<{ readonly content: RunContent; readonly document: Evaluation }>;
  /** Stores the worked examples of each year, those kept that are already there, and gives the id of the latest. */
  readonly openExample: () => Promise<string>;
  /** Stores an evaluation and gives its id; one that is already there is copied before it is replaced. */
  readonly store: (shelf: Shelf, evaluation: Evaluation) => Promise<string>;
  /** The stored evaluation, to read only; null when there is none that can be read. */
  readonly read: (shelf: Shelf, id: string) => Promise<Evaluation | null>;
  /** The stored evaluation with what it is made on, which may have come with its file. */
  readonly readWhole: (shelf: Shelf, id: string) => Promise<ReadRun | null>;
  /** The evaluations on the shelf that are of the same version of the same assessment, but those that cannot be read. */
  readonly readAlike: (shelf: Shelf, evaluation: Evaluation) => Promise<readonly Evaluation[]>;
  /** Whether one of the group's evaluations, of any version, follows up the one with the id. */
  readonly isFollowed: (id: string) => Promise<boolean>;
  readonly remove: (shelf: Shelf, id: string) => Promise<void>;
  /** Removes the worked examples of every year. */
  readonly removeExamples: () => Promise<void>;
}

/** The actions of the start page over the given repositories. */
export function createLibrary(
  repositories: Repositories,
  models: OwnModels,
  findContent: FindContent,
  now: () => Date,
  definitions: DefinitionRepository,
): Library {
  const refresh = async () => {
    const [entries, examples] = await Promise.all([repositories.evaluation.list(), repositories.example.list()]);
    useLibrary.getState().setLibrary(entries, examples);
  };
  const store = async (shelf: Shelf, evaluation: Evaluation) => {
    const repository = repositories[shelf];
    if ((await repository.load(evaluation.id)) === undefined) await repository.save(evaluation, { base: null });
    else await repository.replace(evaluation, { command: "replace", at: now().toISOString() });
    return evaluation.id;
  };
  const removeOne = async (shelf: Shelf, id: string) => {
    await repositories[shelf].remove(id, now().toISOString());
    forgetUnsavedEdits(shelf, id);
  };
  /** What is stored is read long after the first paint. */
  const loadRuns = async () => {
    const { createLibraryRuns } = await import("./library-runs.ts");
    return createLibraryRuns({ repositories, findContent, store });
  };
  const read: Library["read"] = async (shelf, id) => (await loadRuns()).read(shelf, id);
  /** Files are read and written long after the first paint. */
  const loadFiles = async () => {
    const { createLibraryFiles } = await import("./library-files.ts");
    return createLibraryFiles({ repositories, models, definitions, findContent, now, read, store });
  };
  return {
    refresh,
    store,
    openFile: async (file, password) => (await loadFiles()).openFile(file, password),
    accept: async (item, choice) => (await loadFiles()).accept(item, choice),
    saveFile: async (shelf, id, wishes) => (await loadFiles()).saveFile(shelf, id, wishes),
    writeFile: async (shelf, evaluation, wishes) => (await loadFiles()).writeFile(shelf, evaluation, wishes),
    saveAll: async (password) => (await loadFiles()).saveAll(password),
    begin: async () => {
      const assessment = await loadAssessment(offeredAssessment);
      const document = newDocument(assessment, now());
      await repositories.evaluation.save(document, { base: null });
      return { content: { assessment, content: builtInSource(assessment.id) }, document };
    },
    openExample: async () => (await loadRuns()).openExample(),
    read,
    readWhole: async (shelf, id) => (await loadRuns()).readWhole(shelf, id),
    readAlike: async (shelf, evaluation) => (await loadRuns()).readAlike(shelf, evaluation),
    isFollowed: async (id) => (await loadRuns()).isFollowed(id),
    remove: async (shelf, id) => {
      await removeOne(shelf, id);
      await refresh();
    },
    removeExamples: async () => {
      for (const { id } of await repositories.example.list()) await removeOne("example", id);
      await refresh();
    },
  };
}

/** An empty evaluation, begun at the moment. */
export const newDocument = (assessment: Assessment, moment: Date): Evaluation =>
  createEvaluation(assessment, {
    id: crypto.randomUUID(),
    now: moment.toISOString(),
    date: dayOf(moment),
    appVersion,
  });

/** The calendar day of a moment where the user is. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
