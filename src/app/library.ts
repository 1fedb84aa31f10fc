/** Owns what can be done with evaluations at rest: begin, list, open a file, save as a file, remove. */
import { assessmentIds, exampleNames, loadAssessment, loadExample } from "#content/assessment-library.ts";
import { builtInSource } from "#content/built-in-source.ts";
import type { Assessment } from "#domain/assessment.ts";
import { createEvaluation, type Evaluation } from "#domain/evaluation.ts";
import type { EvaluationFileResult, FileFault } from "#storage/evaluation-file.ts";
import type { EvaluationText } from "#storage/evaluation-in-pdf.ts";
import type { EvaluationRepository } from "#storage/evaluation-repository.ts";
import { useLibrary } from "#stores/library-store.ts";
import { appVersion } from "./app-version.ts";
import { downloadFile } from "./download-file.ts";
import type { OwnModels } from "./own-models.ts";
import type { Shelf } from "./routes.ts";
import type { FindContent, RunContent } from "./run-content.ts";
import { forgetUnsavedEdits } from "./unsaved-edits.ts";

/** The assessment that the start page offers. */
export const offeredAssessment = "connect";

export type Repositories = Readonly<Record<Shelf, EvaluationRepository>>;

export type FileOpening =
  | { readonly kind: "stored"; readonly shelf: Shelf; readonly id: string }
  /** The browser holds another revision; nothing is written until the user has chosen. */
  | { readonly kind: "exists"; readonly shelf: Shelf; readonly file: Evaluation; readonly storedChanged: string }
  | {
      readonly kind: "faults";
      readonly faults: readonly FileFault[];
      /** Whether the file belongs to an assessment that has to be opened as an own model first. */
      readonly needsModel: boolean;
    };

export type FileConflict = Extract<FileOpening, { readonly kind: "exists" }>;

export interface Library {
  readonly refresh: () => Promise<void>;
  /** Stores an empty evaluation and gives it with its content. */
  readonly begin: () => Promise<{ readonly content: RunContent; readonly document: Evaluation }>;
  /** Stores the worked examples of each year, those kept that are already there, and gives the id of the latest. */
  readonly openExample: () => Promise<string>;
  readonly openFile: (file: Blob) => Promise<FileOpening>;
  readonly store: (shelf: Shelf, evaluation: Evaluation) => Promise<string>;
  readonly storeCopy: (shelf: Shelf, evaluation: Evaluation) => Promise<string>;
  /** The stored evaluation, to read only; null when there is none that can be read. */
  readonly read: (shelf: Shelf, id: string) => Promise<Evaluation | null>;
  /** The latest earlier evaluation of the same on the shelf; null when there is none that can be read. */
  readonly readEarlier: (shelf: Shelf, evaluation: Evaluation) => Promise<Evaluation | null>;
  /** Hands out a stored evaluation as a file; false when the record cannot be read as an evaluation. */
  readonly saveFile: (shelf: Shelf, id: string) => Promise<boolean>;
  /** Hands out an evaluation as a file without reading or writing storage, which may be what fails. */
  readonly writeFile: (evaluation: Evaluation) => Promise<void>;
  readonly remove: (shelf: Shelf, id: string) => Promise<void>;
}

/** Checks are needed for what comes from storage or a file, not for what has just been made. */
const loadChecks = () => import("#domain/evaluation-check.ts");

/** Files are read and written long after the first paint. */
const loadFileFormat = () => import("#storage/evaluation-file.ts");

/** The actions of the start page over the given repositories. */
export function createLibrary(
  repositories: Repositories,
  models: OwnModels,
  findContent: FindContent,
  now: () => Date,
): Library {
  const refresh = async () => {
    const [entries, examples] = await Promise.all([repositories.evaluation.list(), repositories.example.list()]);
    useLibrary.getState().setLibrary(entries, examples);
  };
  const store = async (shelf: Shelf, evaluation: Evaluation) => {
    await repositories[shelf].save(evaluation);
    return evaluation.id;
  };
  /** The file as real work, or as a run on an own model; where both would do, where it is already stored. */
  const shelve = async (text: string): Promise<readonly [Shelf, EvaluationFileResult]> => {
    const { parseEvaluationFile } = await loadFileFormat();
    const builtIn = new Map(
      await Promise.all(assessmentIds.map(async (id) => [id, await loadAssessment(id)] as const)),
    );
    let isReadable = false;
    const work = parseEvaluationFile(text, (id) => {
      isReadable = true;
      return builtIn.get(id);
    });
    if (!isReadable || !(await models.exist())) return ["evaluation", work];
    const run = await (await models.load()).readRun(text);
    if (!run || (work.ok && !run.ok)) return ["evaluation", work];
    if (work.ok && (await repositories.evaluation.load(work.evaluation.id)) !== undefined) return ["evaluation", work];
    return ["model", run];
  };
  const read = async (shelf: Shelf, id: string) => {
    const record = await repositories[shelf].load(id);
    const found = await findContent(shelf, record);
    const { checkEvaluation } = await loadChecks();
    const checked = found && checkEvaluation(found.assessment, record);
    return checked?.ok ? checked.evaluation : null;
  };
  const storeExample = async (name: string) => {
    const record = await loadExample(offeredAssessment, name);
    const found = await findContent("example", record);
    const { checkEvaluation } = await loadChecks();
    const example = found && checkEvaluation(found.assessment, record);
    if (!example?.ok) throw new Error("The example is not an evaluation of the offered assessment.");
    const { id } = example.evaluation;
    if ((await repositories.example.load(id)) === undefined) await repositories.example.save(example.evaluation);
    return id;
  };
  const writeFile = async (evaluation: Evaluation) => {
    const { evaluationFileName, writeEvaluationFile } = await loadFileFormat();
    downloadFile(evaluationFileName(evaluation), [writeEvaluationFile(evaluation)], "application/json");
  };
  return {
    refresh,
    store,
    writeFile,
    storeCopy: (shelf, evaluation) => store(shelf, { ...evaluation, id: crypto.randomUUID() }),
    begin: async () => {
      const assessment = await loadAssessment(offeredAssessment);
      const document = newDocument(assessment, now());
      await store("evaluation", document);
      return { content: { assessment, content: builtInSource(assessment.id) }, document };
    },
    openExample: async () => {
      const ids = await Promise.all(exampleNames(offeredAssessment).map(storeExample));
      const latest = ids.at(-1);
      if (latest === undefined) throw new Error("The offered assessment has no example.");
      return latest;
    },
    openFile: async (file) => {
      const text = await textOfFile(file);
      if (!text.ok) return { kind: "faults", faults: [text.fault], needsModel: false };
      const [shelf, parsed] = await shelve(text.text);
      if (!parsed.ok) {
        const isMissing = ({ code }: FileFault) =>
          code === "unknown-assessment" || (shelf === "model" && code === "other-assessment-version");
        return { kind: "faults", faults: parsed.faults, needsModel: parsed.faults.some(isMissing) };
      }
      const { evaluation } = parsed;
      if ((await repositories[shelf].load(evaluation.id)) === undefined)
        return { kind: "stored", shelf, id: await store(shelf, evaluation) };
      const stored = await read(shelf, evaluation.id);
      const { writeEvaluationFile } = await loadFileFormat();
      if (stored && writeEvaluationFile(stored) === writeEvaluationFile(evaluation))
        return { kind: "stored", shelf, id: evaluation.id };
      return { kind: "exists", shelf, file: evaluation, storedChanged: stored?.changed ?? "" };
    },
    read,
    readEarlier: async (shelf, evaluation) => {
      const entries = await repositories[shelf].list();
      const others = await Promise.all(entries.filter(({ readable }) => readable).map(({ id }) => read(shelf, id)));
      const { latestEarlier } = await import("#domain/earlier-run.ts");
      return latestEarlier(
        evaluation,
        others.filter((other) => other !== null),
      );
    },
    saveFile: async (shelf, id) => {
      const evaluation = await read(shelf, id);
      if (!evaluation) return false;
      await writeFile(evaluation);
      return true;
    },
    remove: async (shelf, id) => {
      await repositories[shelf].remove(id);
      forgetUnsavedEdits(shelf, id);
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

/** The evaluation's text in a file of its own, or in the PDF of its plan. */
async function textOfFile(file: Blob): Promise<EvaluationText> {
  const { evaluationInPdf, isPdf } = await import("#storage/evaluation-in-pdf.ts");
  if (!isPdf(new Uint8Array(await file.slice(0, 8).arrayBuffer()))) return { ok: true, text: await file.text() };
  return evaluationInPdf(file);
}

/** The calendar day of a moment where the user is. */
function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
