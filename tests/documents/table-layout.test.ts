import { expect, test } from "vitest";
import type { ColumnType, DocumentTable } from "#documents/document-model.ts";
import { columnWidths, isSideways, uprightWidth } from "#documents/table-layout.ts";

const table = (types: readonly ColumnType[], header = "Kort"): DocumentTable => ({
  kind: "table",
  title: "",
  introduction: "",
  hasLabels: true,
  columns: types.map((type, index) => ({
    id: String(index),
    type,
    header,
    hint: "",
    options: [],
    formula: null,
    isMoney: false,
    isSummed: false,
  })),
  rows: [{ label: "Rad", cells: {} }],
  sumLabel: null,
});

test("columns fill the sheet exactly, and those for long answers get most of it", () => {
  const widths = columnWidths(table(["long-text", "number"]), uprightWidth);
  expect(widths).toHaveLength(3);
  expect(widths.reduce((total, width) => total + width, 0)).toEqual(uprightWidth);
  expect(widths[1]).toBeGreaterThan(widths[0]!);
  expect(widths[0]).toBeGreaterThan(widths[2]!);
});

test("a table is turned on its side when its columns, or a long word in them, need more than an upright sheet", () => {
  expect(isSideways(table(["text", "text", "text"]))).toEqual(false);
  expect(isSideways(table(["text", "text", "text", "long-text", "date", "money", "number"]))).toEqual(true);
  expect(isSideways(table(["text", "text", "text"], "Informationssäkerhetsklassningsunderlag"))).toEqual(true);
});
