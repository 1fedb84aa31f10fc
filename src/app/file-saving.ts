/** Owns making the files that evaluations are saved in: built and read back as a check before anything is asked or written. */
import type { Evaluation } from "#domain/evaluation.ts";
import { freezeAssessment, type FrozenAssessment } from "#domain/frozen-assessment.ts";
import { plainFileName } from "#domain/plain-file-name.ts";
import { localeOf } from "#i18n/locale-of.ts";
import { collectionFileName, openCollection, writeCollectionFile } from "#storage/collection-file.ts";
import { encryptText } from "#storage/encrypted-file.ts";
import { evaluationFileName, parseEvaluationFile, writeEvaluationFile } from "#storage/evaluation-file.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { appVersion } from "./app-version.ts";
import { createHandles } from "./repositories-or-memory.ts";
import type { Shelf } from "./routes.ts";
import type { FindContent } from "./run-content.ts";
import { type FileToSave, saveAgain, saveAsNew, type SavingOutcome } from "./save-in-place.ts";

export interface SaveWishes {
  /** Whether to write where the evaluation was last saved. */
  readonly again?: boolean | undefined;
  /** Undefined: without one. */
  readonly password?: string | undefined;
}

/** What was built would not open again; nothing has been written. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
}

const handles = createHandles("niosteg-file-handles");

/** Whether the evaluation has been saved in a file that can be written again. */
export const hasOwnFile = async (id: string): Promise<boolean> =>
  (await handles.load(id).catch(() => undefined)) !== undefined;

/** Saves the evaluation with its definition as the user wishes. Throws when it could not be written whole. */
export async function saveEvaluationFile(
  findContent: FindContent,
  shelf: Shelf,
  evaluation: Evaluation,
  { again = false, password }: SaveWishes,
): Promise<SavingOutcome> {
  const definition = await definitionOf(findContent, shelf, evaluation);
  const text = writeEvaluationFile(evaluation, definition);
  const read = parseEvaluationFile(text, () => definition?.structure);
  if (definition && !(read.ok && writeEvaluationFile(read.evaluation, definition) === text)) {
    throw new UnreadableFileError("The file would not open again.");
  }
  const file = await fileOf(evaluation.id, evaluationFileName(evaluation), text, password);
  return again ? saveAgain(handles, file) : saveAsNew(handles, file);
}

/** Saves all evaluations in one file, behind the password if there is one. */
export async function saveCollectionFile(
  findContent: FindContent,
  evaluations: readonly Evaluation[],
  moment: Date,
  password?: string,
): Promise<SavingOutcome> {
  const collected = await Promise.all(
    evaluations.map(async (evaluation) => ({
      evaluation,
      definition: await definitionOf(findContent, "evaluation", evaluation),
    })),
  );
  const created = moment.toISOString();
  const text = writeCollectionFile(collected, { appVersion, created });
  const read = openCollection(JSON.parse(text));
  if (!read.ok || read.files.some(({ ok }) => !ok)) throw new UnreadableFileError("The file would not open again.");
  const names = [...new Set(evaluations.map(({ organisation }) => plainFileName(organisation.name)))];
  const name = collectionFileName(created.slice(0, 10), names.length === 1 ? (names[0] ?? "") : "");
  return saveAsNew(handles, await fileOf(null, name, text, password));
}

/** The definition in the language of the screen; undefined when it cannot be had now, which must not keep work from being saved. */
async function definitionOf(
  findContent: FindContent,
  shelf: Shelf,
  evaluation: Evaluation,
): Promise<FrozenAssessment | undefined> {
  try {
    const found = await findContent(shelf, evaluation);
    if (found?.assessment.version !== evaluation.assessment.version) return undefined;
    const wanted = localeOf(usePreferences.getState().locale, navigator.languages);
    const language = found.content.languageFor(wanted);
    return freezeAssessment(found.assessment, { [language]: await found.content.loadAllWords(language) });
  } catch {
    return undefined;
  }
}

async function fileOf(
  id: string | null,
  name: string,
  text: string,
  password: string | undefined,
): Promise<FileToSave> {
  if (password === undefined) {
    return { id, name, bytes: new TextEncoder().encode(text), mediaType: "application/json" };
  }
  return {
    // What is protected must never be written over without protection.
    id: null,
    name: name.replace(/\.niosteg(-samling)?\.json$/, "$1.niosteg-skyddad"),
    bytes: await encryptText(text, password),
    mediaType: "application/octet-stream",
  };
}
