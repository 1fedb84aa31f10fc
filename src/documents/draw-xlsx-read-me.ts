/** Owns the first sheet of an XLSX file: what the template is for, who it is about, how it is used. */
import type { CellObject, Row, Sheet } from "write-excel-file/universal";
import type { messages } from "#i18n/sv/documents.ts";
import type { DocumentList, DocumentTable, TemplateDocument } from "./document-model.ts";
import { colors } from "./document-style.ts";
import { withHeight } from "./row-height.ts";

type Say = Pick<typeof messages, "formulaNote" | "licence" | "moreRows" | "purpose" | "tablesTitle">;

/** The sheet, still to be named; `tableSheets` are the names of the sheets that the tables stand on. */
export function drawReadMe(
  model: TemplateDocument,
  say: Say,
  tableSheets: readonly string[],
): Omit<Sheet<Blob>, "sheet"> {
  const tables = model.blocks.filter((block): block is DocumentTable => block.kind === "table");
  const lists = model.blocks.filter((block): block is DocumentList => block.kind !== "table");
  const hasFormulas = tables.some(({ columns }) => columns.some(({ formula }) => formula !== null));
  const widths = model.situation?.actions ? [26, 74, 22, 12, 12] : [26, 80];
  const rows: readonly Row[] = [
    [{ value: model.title, type: String, fontWeight: "bold", fontSize: 18, textColor: `#${colors.pine}` }],
    [{ value: model.subject, type: String, textColor: `#${colors.quiet}` }],
    [],
    ...model.details.map(({ term, text }) => [strong(term, boxed), body(text, boxed)]),
    ...situationRows(model),
    [],
    fact(say.purpose, model.purpose),
    ...model.guidance.map(({ term, text }) => fact(term, text)),
    ...headed(say.tablesTitle, [
      ...tables.map(({ introduction }, index) => fact(tableSheets[index] ?? "", introduction)),
      [null, body([...(hasFormulas ? [say.formulaNote] : []), say.moreRows].join(" "))],
    ]),
    ...lists.flatMap(listRows),
    ...listRows(model.mistakes),
    [],
    [{ value: say.licence, type: String, textColor: `#${colors.quiet}` }],
  ];
  return {
    data: rows.map((row) => withHeight(row, widths)),
    columns: widths.map((width) => ({ width })),
    showGridLines: false,
  };
}

function situationRows({ situation }: TemplateDocument): readonly Row[] {
  if (!situation) return [];
  const { actions } = situation;
  return headed(situation.title, [
    ...situation.facts.map(({ term, text }) => fact(term, text)),
    ...(actions
      ? [
          [strong(actions.title), ...actions.columns.map(({ header }) => strong(header, boxed))],
          ...actions.rows.map(({ cells }) => [
            null,
            ...actions.columns.map(({ id }) => body(String(cells[id] ?? ""), boxed)),
          ]),
        ]
      : []),
  ]);
}

function listRows({ kind, title, introduction, items }: DocumentList): readonly Row[] {
  const mark = (index: number) => (kind === "checklist" ? "☐" : kind === "points" ? "•" : `${index + 1}.`);
  return headed(title, [
    ...(introduction === "" ? [] : [[null, body(introduction)]]),
    ...items.map((item, index) => [
      { value: mark(index), type: String, align: "right" as const, alignVertical: "top" as const },
      body(item),
    ]),
  ]);
}

const headed = (title: string, rows: readonly Row[]): readonly Row[] => [
  [],
  [{ value: title, type: String, fontWeight: "bold", fontSize: 14, textColor: `#${colors.pine}` }],
  ...rows,
];

const fact = (term: string, text: string): Row => [strong(term), body(text)];

const strong = (text: string, look: CellObject = {}): CellObject => ({
  value: text,
  type: String,
  fontWeight: "bold",
  wrap: true,
  alignVertical: "top",
  ...look,
});

const body = (text: string, look: CellObject = {}): CellObject => ({
  ...(text === "" ? {} : { value: text }),
  type: String,
  wrap: true,
  alignVertical: "top",
  ...look,
});

const boxed: CellObject = { borderStyle: "thin", borderColor: `#${colors.line}` };
