/** Owns what must hold in a template of the toolbox: its structure, its words and its filled-in example. */
import type { Assessment, Template, TemplateBlock, TemplateWords } from "./assessment.ts";
import type { AssessmentFault, FaultPath } from "./assessment-fault.ts";
import { columnsIn, parseFormula } from "./formula.ts";
import { checkKeys, checkKnownSteps, checkUnique, idOf } from "./id-check.ts";

type Example = NonNullable<TemplateWords["example"]>;
type Table = Extract<TemplateBlock, { type: "table" }>;
type Column = Table["columns"][number];

/** What is wrong in one template's structure; empty when nothing is. */
export function checkTemplate(assessment: Assessment, template: Template): readonly AssessmentFault[] {
  return [
    ...checkKnownSteps(assessment, ["step"], [template.step]),
    ...checkUnique(["blocks"], template.blocks.map(idOf), "id"),
    ...template.blocks.flatMap((block, index) => checkBlock(block, ["blocks", index])),
  ];
}

/** What is wrong in the words of one template in one language; empty when nothing is. */
export function checkTemplateWords(template: Template, words: TemplateWords): readonly AssessmentFault[] {
  return [
    ...checkKeys(["blocks"], template.blocks.map(idOf), words.blocks),
    ...template.blocks.flatMap((block) => {
      const said = words.blocks[block.id];
      if (!said) return [];
      const columns = block.type === "table" ? block.columns : [];
      const known = {
        items: block.type === "table" ? [] : block.items,
        columns: columns.map(idOf),
        rows: block.type === "table" ? block.rows : [],
        options: [...new Set(columns.flatMap((column) => column.options ?? []))],
        formulas: columns.filter((column) => column.type === "formula").map(idOf),
      };
      return (["items", "columns", "rows", "options", "formulas"] as const).flatMap((part) =>
        checkKeys(["blocks", block.id, part], known[part], said[part] ?? {}),
      );
    }),
    ...(words.example ? checkExample(template, words.example) : []),
  ];
}

function checkBlock(block: TemplateBlock, path: FaultPath): readonly AssessmentFault[] {
  if (block.type !== "table") return checkUnique([...path, "items"], block.items);
  return [
    ...checkUnique([...path, "columns"], block.columns.map(idOf), "id"),
    ...checkUnique([...path, "rows"], block.rows),
    ...block.columns.flatMap((column, index) => checkColumn(block.columns, column, [...path, "columns", index])),
  ];
}

function checkColumn(columns: readonly Column[], column: Column, path: FaultPath): readonly AssessmentFault[] {
  return [...checkOptions(column, path), ...checkFormula(columns, column, path)];
}

function checkOptions({ type, options }: Column, path: FaultPath): readonly AssessmentFault[] {
  if (type !== "choice") return options ? [{ path: [...path, "options"], code: "needless-options" }] : [];
  return options?.length ? checkUnique([...path, "options"], options) : [{ path, code: "missing-options" }];
}

/** Arithmetic over at least one other column of numbers. */
function checkFormula(columns: readonly Column[], column: Column, path: FaultPath): readonly AssessmentFault[] {
  const { id, type, formula } = column;
  const at = [...path, "formula"];
  if (type !== "formula") return formula === undefined ? [] : [{ path: at, code: "needless-formula" }];
  if (formula === undefined) return [{ path, code: "missing-formula" }];
  const expression = parseFormula(formula);
  const references = expression ? columnsIn(expression) : [];
  if (references.length === 0) return [{ path: at, code: "bad-formula", formula }];
  const numeric = columns.filter((other) => other.id !== id && ["number", "money", "formula"].includes(other.type));
  return references
    .filter((reference) => !numeric.some((other) => other.id === reference))
    .map((reference) => ({ path: at, code: "unknown-column", id: reference }));
}

function checkExample(template: Template, example: Example): readonly AssessmentFault[] {
  return Object.entries(example.tables).flatMap(([id, rows]): readonly AssessmentFault[] => {
    const path = ["example", "tables", id];
    const table = template.blocks.find((block): block is Table => block.type === "table" && block.id === id);
    if (!table) return [{ path, code: "unknown-table", id }];
    const named = rows.map(({ row }) => row);
    return rows.flatMap(({ row, cells }, index) => [
      ...checkExampleRow(table, named, row, [...path, index, "row"], index),
      ...Object.entries(cells).flatMap(([column, cell]) =>
        checkCell(table, column, cell, [...path, index, "cells", column]),
      ),
    ]);
  });
}

function checkExampleRow(
  table: Table,
  named: readonly (string | undefined)[],
  row: string | undefined,
  path: FaultPath,
  index: number,
): readonly AssessmentFault[] {
  if (row === undefined) return [];
  if (!table.rows.includes(row)) return [{ path, code: "unknown-row", id: row }];
  return named.indexOf(row) < index ? [{ path, code: "duplicate-id", id: row }] : [];
}

function checkCell(table: Table, id: string, cell: string | number, path: FaultPath): readonly AssessmentFault[] {
  const column = table.columns.find((known) => known.id === id);
  const found = String(cell);
  switch (column?.type) {
    case undefined:
      return [{ path, code: "unknown-cell", id }];
    case "formula":
      return [{ path, code: "computed-cell", id }];
    case "number":
    case "money":
      return typeof cell === "number" ? [] : [{ path, code: "not-a-number", found }];
    case "choice":
      return column.options?.includes(found) === false
        ? [{ path, code: "unknown-option", id: found, options: column.options }]
        : [];
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(found) ? [] : [{ path, code: "not-a-day", found }];
    case "text":
    case "long-text":
      return typeof cell === "string" ? [] : [{ path, code: "not-a-text", found }];
  }
}
