/** Owns reading, in Node, the font files and the colour profile that a report embeds. */
import { readFile } from "node:fs/promises";
import { type ReportFonts, fontFiles } from "./report-fonts.ts";

/** The files from `public/fonts/`; rejects when one of them cannot be read. */
export async function readReportFonts(): Promise<ReportFonts> {
  const [regular, semibold, icc] = await Promise.all([
    readBytes(fontFiles.regular),
    readBytes(fontFiles.semibold),
    readBytes(fontFiles.icc),
  ]);
  return { regular, semibold, icc };
}

const readBytes = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(`../../public/fonts/${file}`, import.meta.url)));
