import { execFileSync } from "node:child_process";

/** The text of a PDF file with all white space folded to single spaces. */
export const pdfText = (path: string): string =>
  execFileSync("pdftotext", ["-layout", path, "-"]).toString("utf8").replace(/\s+/g, " ");

/** The text of a PDF file in reading order, by its tags, with all white space folded. */
export const taggedText = (path: string): string =>
  execFileSync("pdfinfo", ["-struct-text", path]).toString("utf8").replace(/\s+/g, " ");
