/** Owns how a template's document is drawn as an XLSX file: what to read first, a sheet for each table, the example. */
import writeXlsxFile, { type Sheet } from "write-excel-file/universal";
import type { messages } from "#i18n/sv/documents.ts";
import type { DocumentTable, TemplateDocument } from "./document-model.ts";
import { typeface } from "./document-style.ts";
import { drawReadMe } from "./draw-xlsx-read-me.ts";
import { choiceRanges, drawTableSheet } from "./draw-xlsx-table.ts";
import { sheetNames } from "./sheet-names.ts";
import { documentProperties, sheetExtras } from "./xlsx-features.ts";

/** The bytes of the document as an XLSX file. */
export async function drawXlsx(model: TemplateDocument, say: typeof messages): Promise<Uint8Array<ArrayBuffer>> {
  const forms = model.blocks
    .filter((block): block is DocumentTable => block.kind === "table")
    .map((table) => ({ table, above: "" }));
  const examples = (model.example?.tables ?? []).map((table) => ({
    table,
    above: `${model.example?.title ?? ""}. ${model.example?.introduction ?? ""}`,
  }));
  const tables = [...forms, ...examples];
  const [readMe = "", ...names] = sheetNames([say.readMe, ...tables.map(({ table }) => table.title)]);
  const sheets: Sheet<Blob>[] = [
    { ...drawReadMe(model, say, names.slice(0, forms.length)), sheet: readMe },
    ...tables.map(({ table, above }, index) => ({ ...drawTableSheet(table, above), sheet: names[index] ?? "" })),
  ];
  const extras = [
    { name: readMe, headerRows: 0, choices: [] },
    ...tables.map(({ table, above }, index) => {
      const headerRows = above === "" ? 1 : 2;
      return { name: names[index] ?? "", headerRows, choices: choiceRanges(table, headerRows) };
    }),
  ];
  const file = await writeXlsxFile(sheets, {
    fontFamily: typeface,
    fontSize: 11,
    features: [sheetExtras(extras), documentProperties(model)],
  }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}
