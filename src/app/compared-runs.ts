/** Owns reading evaluations to compare: stored ones and files, each with the version it was made on. Stores nothing. */
import { frozenSource } from "#content/frozen-source.ts";
import type { Language } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { ShownRun } from "#features/comparing/shown-run.ts";
import { isCollection, openCollection } from "#storage/collection-file.ts";
import { checkOpenedFile, openEvaluationFile, type OpenedFileResult } from "#storage/evaluation-file.ts";
import type { FileFault } from "#storage/file-fault.ts";
import { textOfFile } from "#storage/file-text.ts";
import { readJson } from "#storage/read-json.ts";
import type { Library } from "./library.ts";
import { type RunAddress, runHref } from "./routes.ts";
import { builtInContent, type RunContent } from "./run-content.ts";

/** The address as a key of its own. */
export const keyOf = ({ shelf, id }: RunAddress): string => `${shelf}/${id}`;

/** A stored evaluation; null when it cannot be read, or the version it is made on is nowhere to be found. */
export async function readStored(library: Library, address: RunAddress, language: Language): Promise<ShownRun | null> {
  const read = await library.readWhole(address.shelf, address.id);
  if (read === null || read.content.assessment.version !== read.evaluation.assessment.version) return null;
  const noteHref = (step: string) => runHref(address.shelf, address.id, { state: "answering", at: "summary", step });
  return shownRun(
    keyOf(address),
    read.evaluation,
    read.content,
    language,
    address.shelf === "evaluation" ? noteHref : null,
  );
}

export interface ComparedFile {
  readonly runs: readonly ShownRun[];
  /** What stands in the way of the others. */
  readonly faults: readonly FileFault[];
}

/** The evaluations in a file, of one or of many, or in a PDF of ours. */
export async function readFileToCompare(file: Blob, language: Language): Promise<ComparedFile> {
  const text = await textOfFile(file);
  if (!text.ok) return { runs: [], faults: [text.fault] };
  const json = readJson(text.text);
  if (!json.ok) return { runs: [], faults: [json.fault] };
  const opened = isCollection(json.value) ? openCollection(json.value) : null;
  if (opened?.ok === false) return { runs: [], faults: opened.faults };
  const read = await Promise.all(
    (opened?.files ?? [openEvaluationFile(json.value)]).map((one) => readOpened(one, language)),
  );
  return { runs: read.flatMap(({ runs }) => runs), faults: read.flatMap(({ faults }) => faults) };
}

async function readOpened(opened: OpenedFileResult, language: Language): Promise<ComparedFile> {
  if (!opened.ok) return { runs: [], faults: opened.faults };
  const { file } = opened;
  const known = await builtInContent(file.id, file.version);
  const checked = checkOpenedFile(file, known?.assessment);
  if (!checked.ok) return { runs: [], faults: checked.faults };
  const { evaluation, definition } = checked;
  const found = definition ? { assessment: definition.structure, content: frozenSource(definition) } : known;
  if (!found) return { runs: [], faults: [] };
  return { runs: [await shownRun(`file/${evaluation.id}`, evaluation, found, language, null)], faults: [] };
}

async function shownRun(
  key: string,
  evaluation: Evaluation,
  { assessment, content }: RunContent,
  language: Language,
  noteHref: ShownRun["noteHref"],
): Promise<ShownRun> {
  return { key, assessment, evaluation, words: await content.loadAllWords(content.languageFor(language)), noteHref };
}
