/** Owns what can be done with evaluations at rest: begin, list, open a file, save as a file, remove. */
import { assessmentIds, exampleNames, loadAssessment, loadExample } from "#content/assessment-library.ts";
import { type Assessment } from "#domain/assessment.ts";
import { createEvaluation, type Evaluation } from "#domain/evaluation.ts";
import { checkEvaluation, claimedAssessmentId } from "#domain/evaluation-check.ts";
import type { FileFault } from "#storage/evaluation-file.ts";
import type { EvaluationText } from "#storage/evaluation-in-pdf.ts";
import type { EvaluationRepository } from "#storage/evaluation-repository.ts";
import { useLibrary } from "#stores/library-store.ts";
import { appVersion } from "./app-version.ts";
import { downloadFile } from "./download-file.ts";
import type { Shelf } from "./routes.ts";
import { forgetUnsavedEdits } from "./unsaved-edits.ts";

/** The assessment that the start page offers. */
export const offeredAssessment = "connect";

export type Repositories = Readonly<Record<Shelf, EvaluationRepository>>;

export type FileOpening =
  | { readonly kind: "stored"; readonly id: string }
  /** The browser holds another revision; nothing is written until the user has chosen. */
  | { readonly kind: "exists"; readonly file: Evaluation; readonly storedChanged: string }
  | { readonly kind: "faults"; readonly faults: readonly FileFault[] };

export interface Library {
  readonly refresh: () => Promise<void>;
  /** Stores an empty evaluation and gives its id. */
  readonly begin: () => Promise<string>;
  /** Stores the worked example, kept if it is already there, and gives its id. */
  readonly openExample: () => Promise<string>;
  readonly openFile: (file: Blob) => Promise<FileOpening>;
  readonly store: (evaluation: Evaluation) => Promise<string>;
  readonly storeCopy: (evaluation: Evaluation) => Promise<string>;
  /** Hands out a stored evaluation as a file; false when the record cannot be read as an evaluation. */
  readonly saveFile: (shelf: Shelf, id: string) => Promise<boolean>;
  /** Hands out an evaluation as a file without reading or writing storage, which may be what fails. */
  readonly writeFile: (evaluation: Evaluation) => Promise<void>;
  readonly remove: (shelf: Shelf, id: string) => Promise<void>;
}

/** The assessment a stored or read value says it belongs to; undefined when the app does not have it. */
export async function assessmentOf(record: unknown): Promise<Assessment | undefined> {
  const id = claimedAssessmentId(record);
  return id !== undefined && assessmentIds.includes(id) ? loadAssessment(id) : undefined;
}

/** Files are read and written long after the first paint. */
const loadFileFormat = () => import("#storage/evaluation-file.ts");

/** The actions of the start page over the given repositories. */
export function createLibrary(repositories: Repositories, now: () => Date): Library {
  const createId = () => crypto.randomUUID();
  const refresh = async () => {
    const [entries, examples] = await Promise.all([repositories.evaluation.list(), repositories.example.list()]);
    useLibrary.getState().setLibrary(entries, examples);
  };
  const store = async (evaluation: Evaluation) => {
    await repositories.evaluation.save(evaluation);
    await refresh();
    return evaluation.id;
  };
  const writeFile = async (evaluation: Evaluation) => {
    const { evaluationFileName, writeEvaluationFile } = await loadFileFormat();
    downloadFile(evaluationFileName(evaluation), [writeEvaluationFile(evaluation)], "application/json");
  };
  return {
    refresh,
    store,
    writeFile,
    storeCopy: (evaluation) => store({ ...evaluation, id: createId() }),
    begin: async () => {
      const moment = now();
      const assessment = await loadAssessment(offeredAssessment);
      return store(
        createEvaluation(assessment, { id: createId(), now: moment.toISOString(), date: dayOf(moment), appVersion }),
      );
    },
    openExample: async () => {
      const [name] = exampleNames(offeredAssessment);
      if (name === undefined) throw new Error("The offered assessment has no example.");
      const [assessment, record] = await Promise.all([
        loadAssessment(offeredAssessment),
        loadExample(offeredAssessment, name),
      ]);
      const example = checkEvaluation(assessment, record);
      if (!example.ok) throw new Error("The example is not an evaluation of the offered assessment.");
      const { id } = example.evaluation;
      if ((await repositories.example.load(id)) === undefined) await repositories.example.save(example.evaluation);
      await refresh();
      return id;
    },
    openFile: async (file) => {
      const assessments = new Map(
        await Promise.all(assessmentIds.map(async (id) => [id, await loadAssessment(id)] as const)),
      );
      const [{ parseEvaluationFile }, text] = await Promise.all([loadFileFormat(), textOfFile(file)]);
      if (!text.ok) return { kind: "faults", faults: [text.fault] };
      const read = parseEvaluationFile(text.text, (id) => assessments.get(id));
      if (!read.ok) return { kind: "faults", faults: read.faults };
      const entries = await repositories.evaluation.list();
      const stored = entries.find((entry) => entry.id === read.evaluation.id);
      if (stored && stored.changed !== read.evaluation.changed)
        return { kind: "exists", file: read.evaluation, storedChanged: stored.changed };
      return { kind: "stored", id: stored ? stored.id : await store(read.evaluation) };
    },
    saveFile: async (shelf, id) => {
      const record = await repositories[shelf].load(id);
      const assessment = await assessmentOf(record);
      const checked = assessment && checkEvaluation(assessment, record);
      if (!checked?.ok) return false;
      await writeFile(checked.evaluation);
      return true;
    },
    remove: async (shelf, id) => {
      await repositories[shelf].remove(id);
      forgetUnsavedEdits(shelf, id);
      await refresh();
    },
  };
}

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
