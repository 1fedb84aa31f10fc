/** Owns the pages of where the group wants to be, what the gap rules found, and every step's numbers. */
import { drawEntries, sectionGap } from "./draw-entries.ts";
import { type TableColumn, drawTable } from "./draw-table.ts";
import type { ReportModel, StepNumbers } from "./report-model.ts";
import { styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";

/** Vision, findings in full and numbers, on a page of their own after a plan with actions. */
export function drawFindings(sheet: Sheet, model: ReportModel): void {
  const { findings, labels } = model;
  if (model.plan.actions.length > 0) sheet.newPage("portrait");
  else sheet.y += sectionGap;
  drawVision(sheet, model);
  sheet.heading(2, labels.findingsInFull, { after: 10 });
  if (findings.items.length === 0) sheet.text(findings.none, styles.body);
  for (const { name, steps, reason, first } of findings.items) {
    const lang = first === "" ? null : model.wordsLang;
    sheet.heading(3, name, { after: 1, lang });
    sheet.text(steps, styles.quiet);
    sheet.text(reason, styles.body, { after: 3, lang });
    if (first !== "") drawEntries(sheet, [{ label: labels.first, text: first, lang }]);
    sheet.y += 9;
  }
  sheet.y += sectionGap - 9;
  drawNumbers(sheet, model);
}

function drawVision(sheet: Sheet, { plan: { vision, goals }, labels }: ReportModel): void {
  if (vision === "" && goals.length === 0) return;
  sheet.heading(2, labels.vision);
  if (vision !== "") sheet.text(vision, styles.body, { after: 3 });
  drawEntries(
    sheet,
    goals.map(({ day, text }) => ({ label: day, text })),
  );
  sheet.y += sectionGap;
}

function drawNumbers(sheet: Sheet, { numbers, chart, labels, wordsLang }: ReportModel): void {
  sheet.heading(2, labels.numbers, { keep: Math.min((numbers.length + 1) * 24, 320) });
  const figure = (header: string, width: number): TableColumn => ({ header, width, align: "right" });
  const columns: readonly TableColumn[] = chart.hasLast
    ? [
        { header: labels.step, width: 122 },
        { header: labels.status, width: 82 },
        figure(labels.lastLevel, 44),
        figure(labels.level, 47),
        figure(labels.target, 41),
        figure(labels.gap, 36),
        figure(labels.span, 62),
        figure(labels.coverage, 49),
      ]
    : [
        { header: labels.step, width: 131 },
        { header: labels.status, width: 96 },
        figure(labels.level, 48),
        figure(labels.target, 44),
        figure(labels.gap, 42),
        figure(labels.span, 67),
        figure(labels.coverage, 55),
      ];
  drawTable(
    sheet,
    columns,
    numbers.map((row) => [
      [{ text: row.step, style: styles.smallStrong, lang: wordsLang }],
      ...figuresOf(row, chart.hasLast).map((text) => [{ text }]),
    ]),
  );
}

const figuresOf = (
  { status, last, level, target, gap, span, coverage }: StepNumbers,
  hasLast: boolean,
): readonly string[] => [status, ...(hasLast ? [last ?? ""] : []), level, target, gap, span, coverage];
