/** Owns the pages of the comparison with earlier evaluations. */
import type { ComparisonTable } from "./build-comparison.ts";
import { drawEntries, sectionGap } from "./draw-entries.ts";
import { drawTable, type TableColumn } from "./draw-table.ts";
import type { ReportModel } from "./report-model.ts";
import { styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";

/** So many figures fit beside the texts on a page that stands. */
const mostFigures = 6;

/** The chapter, on pages of its own; nothing when nothing is compared. */
export function drawComparison(sheet: Sheet, { comparison }: ReportModel): void {
  if (comparison === null) return;
  const { title, finding, explanation, levels, originals, falls, alike, questions } = comparison;
  const isWide = levels.columns.filter(({ isFigure }) => isFigure).length > mostFigures;
  sheet.newPage(isWide ? "landscape" : "portrait");
  sheet.heading(2, title);
  sheet.text(finding, styles.strong, { after: 3 });
  sheet.text(explanation, styles.body, { after: 9 });
  drawOne(sheet, levels);
  drawOne(sheet, originals);
  if (falls.items.length > 0) {
    sheet.heading(3, falls.title);
    drawEntries(sheet, falls.items);
    sheet.y += sectionGap;
  }
  drawOne(sheet, alike);
  for (const { title: heading, items } of questions) {
    sheet.heading(3, heading);
    drawEntries(sheet, items);
    sheet.y += 9;
  }
  sheet.y += sectionGap - 9;
}

function drawOne(sheet: Sheet, { title, lang, columns, rows }: ComparisonTable): void {
  sheet.heading(3, title, { keep: Math.min((rows.length + 1) * 24, 320) });
  drawTable(
    sheet,
    widthsOf(columns, sheet.width()),
    rows.map((row) =>
      row.map((text, index) => [
        { text, style: index === 0 ? styles.smallStrong : styles.small, lang: index === 0 ? lang : null },
      ]),
    ),
  );
  sheet.y += sectionGap;
}

/** How much of the room for texts each has, by how many they are. */
const textShares: Readonly<Record<number, readonly number[]>> = { 1: [1], 2: [0.53, 0.47], 3: [0.26, 0.18, 0.56] };

/** Texts share what the figures leave; the last text has the most to say when there are three. */
function widthsOf(columns: ComparisonTable["columns"], whole: number): readonly TableColumn[] {
  const figures = columns.filter(({ isFigure }) => isFigure).length;
  const texts = columns.length - figures;
  const figure = figures === 0 ? 0 : Math.min(64, (whole * 0.5) / figures);
  const left = whole - figures * figure;
  const shares = textShares[texts] ?? [];
  let text = 0;
  return columns.map(({ header, isFigure }) =>
    isFigure ? { header, width: figure, align: "right" } : { header, width: left * (shares[text++] ?? 1) },
  );
}
