/** Owns fetching, in a browser, the font files and the colour profile that a report embeds. */
import { reportFileAddress } from "./report-file-address.ts";

export interface ReportFonts {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
  readonly icc: Uint8Array;
}

export const fontFiles = {
  regular: "source-sans-3-regular.ttf",
  semibold: "source-sans-3-semibold.ttf",
  icc: "srgb.icc",
} as const satisfies Record<keyof ReportFonts, string>;

/** The files from `fonts/` beside the page; rejects when one of them cannot be had. */
export async function fetchReportFonts(): Promise<ReportFonts> {
  const [regular, semibold, icc] = await Promise.all([
    fetchBytes(fontFiles.regular),
    fetchBytes(fontFiles.semibold),
    fetchBytes(fontFiles.icc),
  ]);
  return { regular, semibold, icc };
}

async function fetchBytes(file: string): Promise<Uint8Array> {
  const response = await fetch(reportFileAddress(file));
  if (!response.ok) throw new Error(`fonts/${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
