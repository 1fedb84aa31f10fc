/** Owns what an XLSX file has beyond its cells: title and language, lists of choices, and how it is printed. */
import type { Feature } from "write-excel-file/universal";
import type { TemplateDocument } from "./document-model.ts";
import { languageTags } from "./document-style.ts";

export interface SheetExtras {
  readonly name: string;
  /** The first rows that are repeated on every printed page; 0 for none. */
  readonly headerRows: number;
  readonly choices: readonly { readonly range: string; readonly options: readonly string[] }[];
  /** The cells that can be sorted and filtered by their header, as "A1:C9". */
  readonly filter?: string;
}

/** Sheets printed as wide as the paper with their header on every page, with their choices as lists. */
export function sheetExtras(sheets: readonly SheetExtras[]): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) =>
            fitToWidth(
              listChoices(filterBy(mendPane(xml), sheets[sheetIndex]?.filter), sheets[sheetIndex]?.choices ?? []),
            ),
        },
        "xl/workbook.xml": {
          transform: (xml) =>
            xml.replace("<definedNames/>", printTitles(sheets)).replace("<calcPr/>", '<calcPr fullCalcOnLoad="1"/>'),
        },
      },
    },
  };
}

/** The title, subject and language of the whole file. */
export function documentProperties({
  title,
  subject,
  purpose,
  language,
}: Pick<TemplateDocument, "title" | "subject" | "purpose" | "language">): Feature<Blob> {
  const path = "docProps/core.xml";
  const relation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  const type = "application/vnd.openxmlformats-package.core-properties+xml";
  return {
    files: {
      transform: {
        "[Content_Types].xml": { insert: () => `<Override PartName="/${path}" ContentType="${type}"/>` },
        "_rels/.rels": { insert: () => `<Relationship Id="rId-core" Type="${relation}" Target="${path}"/>` },
      },
      write: {
        files: () => ({
          [path]: [
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
            ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
            `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject>`,
            `<dc:description>${escaped(purpose)}</dc:description><dc:creator>Niosteg</dc:creator>`,
            `<dc:language>${languageTags[language]}</dc:language></cp:coreProperties>`,
          ].join(""),
        }),
      },
    },
  };
}

/** Without frozen columns the pane below is the left one; the writer always names the right one. */
const mendPane = (xml: string): string =>
  xml.replace(/xSplit="0"([^>]*)activePane="bottomRight"/, '$1activePane="bottomLeft"');

const filterBy = (xml: string, range: string | undefined): string =>
  range === undefined ? xml : xml.replace("</sheetData>", `</sheetData><autoFilter ref="${range}"/>`);

const fitToWidth = (xml: string): string =>
  xml
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace("<pageSetup ", '<pageSetup fitToWidth="1" fitToHeight="0" ');

/** A list within a cell holds 255 characters, divided by commas; other choices stand in the header only. */
function listChoices(xml: string, choices: SheetExtras["choices"]): string {
  const lists = choices.filter(
    ({ options }) => options.join(",").length <= 255 && options.every((option) => !/[,"]/.test(option)),
  );
  if (lists.length === 0) return xml;
  const validations = lists.map(
    ({ range, options }) =>
      `<dataValidation type="list" allowBlank="1" sqref="${range}"><formula1>"${escaped(options.join(","))}"</formula1></dataValidation>`,
  );
  return xml.replace(
    "<pageMargins",
    `<dataValidations count="${validations.length}">${validations.join("")}</dataValidations><pageMargins`,
  );
}

function printTitles(sheets: readonly SheetExtras[]): string {
  const names = sheets.flatMap(({ name, headerRows }, index) =>
    headerRows === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escaped(name.replaceAll("'", "''"))}'!$1:$${headerRows}</definedName>`,
        ],
  );
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
