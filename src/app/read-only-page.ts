/** Owns what can be seen of an evaluation of a newer format: all that this program knows of it, as a page of its own. */
import type { Language } from "#domain/assessment.ts";
import { writeHtmlReport } from "#report/write-html-report.ts";
import { downloadFile } from "./download-file.ts";
import type { ReadItem } from "./file-opening.ts";
import { builtInContent, frozenContent } from "./run-content.ts";

/** Hands out the evaluation as a readable page; nothing is stored. */
export async function saveReadOnlyPage({ evaluation, definition }: ReadItem, wanted: Language): Promise<void> {
  const { id, version } = evaluation.assessment;
  const found = definition ? await frozenContent(definition) : await builtInContent(id, version);
  if (!found) throw new Error(`There is no content for ${id} ${version}.`);
  const { assessment, content } = found;
  const locale = content.languageFor(wanted);
  const words = await content.loadAllWords(locale);
  const { bytes, fileName } = await writeHtmlReport({ assessment, words, evaluation, earlier: null, locale });
  downloadFile(fileName, [new Uint8Array(bytes)], "text/html");
}
