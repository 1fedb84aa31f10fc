/** Owns how a table block becomes a document's table: empty to fill in, or filled in as the example. */
import type { TemplateBlock, TemplateWords } from "#domain/assessment.ts";
import { columnsIn, completeRow, type Expression, parseFormula } from "#domain/formula.ts";
import type { DocumentColumn, DocumentRow, DocumentTable } from "./document-model.ts";

type TableBlock = Extract<TemplateBlock, { type: "table" }>;
type BlockWords = TemplateWords["blocks"][string];
type ExampleRow = NonNullable<TemplateWords["example"]>["tables"][string][number];

export interface TableWords {
  readonly sum: string;
  readonly choose: (options: readonly string[]) => string;
  readonly formula: (formula: string) => string;
  readonly money: string;
  readonly date: string;
}

export interface ExampleWords extends TableWords {
  readonly exampleOf: (title: string) => string;
}

/** The table with its labelled rows and its empty ones, of which there are at least so many if there are any. */
export function buildFormTable(
  block: TableBlock,
  words: BlockWords | undefined,
  say: TableWords,
  leastEmptyRows: number,
): DocumentTable {
  const emptyRows = block.emptyRows === 0 ? 0 : Math.max(block.emptyRows, leastEmptyRows);
  return {
    ...frameOf(block, words, say),
    title: words?.title ?? block.id,
    introduction: words?.introduction ?? "",
    rows: [
      ...block.rows.map((id) => ({ label: words?.rows?.[id] ?? id, cells: {} })),
      ...Array.from({ length: emptyRows }, () => ({ label: "", cells: {} })),
    ],
  };
}

/** The table with the rows of the example only, its formula columns worked out. */
export function buildExampleTable(
  block: TableBlock,
  words: BlockWords | undefined,
  say: ExampleWords,
  rows: readonly ExampleRow[],
): DocumentTable {
  const frame = frameOf(block, words, say);
  const formulas = formulasOf(frame.columns);
  return {
    ...frame,
    title: say.exampleOf(words?.title ?? block.id),
    introduction: "",
    rows: rows.map((row): DocumentRow => {
      const numbers = Object.fromEntries(
        Object.entries(row.cells).flatMap(([id, value]) => (typeof value === "number" ? [[id, value] as const] : [])),
      );
      const texts = Object.fromEntries(
        Object.entries(row.cells).flatMap(([id, value]) =>
          typeof value === "number" ? [] : [[id, words?.options?.[value] ?? value] as const],
        ),
      );
      return {
        label: row.row === undefined ? "" : (words?.rows?.[row.row] ?? row.row),
        cells: { ...texts, ...completeRow(formulas, numbers) },
      };
    }),
  };
}

function frameOf(block: TableBlock, words: BlockWords | undefined, say: TableWords) {
  const isSummed = block.columns.some(({ sum }) => sum);
  const hasLabels = block.rows.length > 0 || block.columns[0]?.sum === true;
  return {
    kind: "table" as const,
    hasLabels,
    columns: columnsOf(block, words, say),
    sumLabel: isSummed ? say.sum : null,
  };
}

function columnsOf(block: TableBlock, words: BlockWords | undefined, say: TableWords): readonly DocumentColumn[] {
  const formulas = new Map(
    block.columns.flatMap(({ id, formula }) => {
      const expression = formula === undefined ? null : parseFormula(formula);
      return expression ? [[id, expression] as const] : [];
    }),
  );
  const isMoney = (id: string, above: readonly string[] = []): boolean =>
    block.columns.some((column) => column.id === id && column.type === "money") ||
    columnsIn(formulas.get(id) ?? { kind: "number", value: 0 }).some(
      (other) => !above.includes(other) && isMoney(other, [...above, id]),
    );
  return block.columns.map((column) => {
    const options = (column.options ?? []).map((id) => words?.options?.[id] ?? id);
    const hints = {
      choice: say.choose(options),
      formula: say.formula(words?.formulas?.[column.id] ?? ""),
      money: say.money,
      date: say.date,
      text: "",
      "long-text": "",
      number: "",
    };
    return {
      id: column.id,
      type: column.type,
      header: words?.columns?.[column.id] ?? column.id,
      hint: hints[column.type],
      options,
      formula: formulas.get(column.id) ?? null,
      isMoney: isMoney(column.id),
      isSummed: column.sum,
    };
  });
}

const formulasOf = (columns: readonly DocumentColumn[]): Readonly<Record<string, Expression>> =>
  Object.fromEntries(columns.flatMap(({ id, formula }) => (formula ? [[id, formula] as const] : [])));
