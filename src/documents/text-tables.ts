/** Owns the tables of texts that material for a meeting has, among them the one of the levels. */
import { createFormat } from "#i18n/format.ts";
import type { DocumentTable } from "./document-model.ts";
import type { MaterialInput } from "./material-input.ts";

/** What a column holds, as the nearest of the kinds that columns of templates are wide for. */
const widths = { figure: "number", name: "date", phrase: "text", prose: "long-text" } as const;

/** Columns of text by header, under a title that names the table; a row has a text for each, in which a line break begins a new paragraph. */
export function textTable(
  title: string,
  columns: readonly (readonly [header: string, width: keyof typeof widths])[],
  rows: readonly (readonly string[])[],
): DocumentTable {
  return {
    kind: "table",
    title,
    introduction: "",
    hasLabels: false,
    columns: columns.map(([header, width], index) => ({
      id: String(index),
      type: widths[width],
      header,
      hint: "",
      options: [],
      formula: null,
      isMoney: false,
      isSummed: false,
    })),
    rows: rows.map((cells) => ({
      label: "",
      cells: Object.fromEntries(cells.map((text, index) => [String(index), text] as const)),
    })),
    sumLabel: null,
  };
}

/** Every level with its name and meaning, lowest first. */
export function scaleTable({ assessment, words, say }: MaterialInput): DocumentTable {
  const { columns, scale } = say.facilitation.document;
  const { exact } = createFormat(words.language);
  return textTable(
    scale,
    [
      [columns.level, "figure"],
      [columns.name, "phrase"],
      [columns.meaning, "prose"],
    ],
    assessment.scale.values.map((value, position) => {
      const { name = "", meaning = "" } = words.assessment.scale[position] ?? {};
      return [exact(value), name, meaning];
    }),
  );
}
