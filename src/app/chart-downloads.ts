/** Owns handing out what a chart is saved to: its table as CSV, its picture as it is. */
import type { ChartFiles } from "#charts/chart-files.ts";
import type { Locale } from "#i18n/messages.ts";
import { downloadFile } from "./download-file.ts";

const pictureTypes = { svg: "image/svg+xml", png: "image/png" } as const;

/** `nameOf` makes the file's name of a word for the chart and an extension. */
export const chartFiles = (nameOf: (word: string, extension: string) => string, locale: Locale): ChartFiles => ({
  saveTable: async (word, rows) => {
    const { writeCsv } = await import("#exports/csv.ts");
    downloadFile(nameOf(word, "csv"), [writeCsv(rows, locale)], "text/csv;charset=utf-8");
  },
  savePicture: (word, kind, picture) => downloadFile(nameOf(word, kind), [picture], pictureTypes[kind]),
});
