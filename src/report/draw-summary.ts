/** Owns the first page: the whole matter on one sheet, whatever the length of the texts. */
import { drawGapChart } from "./draw-gap-chart.ts";
import type { ReportFact, ReportModel } from "./report-model.ts";
import { type TextStyle, colors, margins, styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";

const columnGap = 26;
const factGap = 16;
const mostItems = 3;

/** Draws page 1. Texts too long for it are cut at a word; each stands in full further on. */
export function drawSummary(sheet: Sheet, model: ReportModel): void {
  const { pdf } = sheet;
  drawStones(sheet, model);
  pdf.bookmark(model.labels.title, 1, 0);
  cutText(sheet, "H1", model.labels.title, styles.title, 1);
  cutText(sheet, "P", model.organisation, styles.organisation, 1);
  sheet.y += 3;
  cutText(sheet, "P", model.about.join(" · "), styles.body, 1);
  cutText(sheet, "P", model.source.join(" · "), styles.quiet, 1);
  sheet.y += 12;
  cutText(sheet, "P", model.verdict, styles.lead, 3);
  sheet.y += 11;
  drawFacts(sheet, model.facts);
  sheet.y += 14;
  pdf.bookmark(model.chart.title, 2, sheet.y - 6);
  cutText(sheet, "H2", model.chart.title, styles.block, 1);
  sheet.y += 5;
  drawGapChart(sheet, model, 260);
  sheet.y += 8;
  const useLines = sheet.lines(model.use, styles.smallQuiet, sheet.width());
  const useTop = sheet.bottom() - useLines.length * styles.smallQuiet.leading;
  drawColumns(sheet, model, useTop - 12);
  sheet.rule(sheet.left, useTop - 6, sheet.width());
  pdf.element("P", {}, () => pdf.content(() => sheet.print(useLines, styles.smallQuiet, sheet.left, useTop)));
  sheet.y = sheet.bottom();
}

/** The nine stones of the path: full for a step that is ready. */
function drawStones(sheet: Sheet, { chart }: ReportModel): void {
  const { pdf } = sheet;
  pdf.artifact("Layout", () => {
    let x = sheet.left;
    chart.rows.forEach(({ status }, index) => {
      const half = { width: 8 + ((index * 5) % 4), height: 4.6 + ((index * 3) % 3) * 0.6 };
      const y = margins.top + Math.sin(index * 0.9) * 2.6;
      pdf.doc.setFillColor(status === "ready" ? colors.pine : colors.moss);
      pdf.doc.setDrawColor(status === "ready" ? colors.pine : colors.band);
      pdf.doc.setLineWidth(0.7);
      pdf.doc.ellipse(x + half.width, y, half.width, half.height, "FD");
      x += 2 * half.width + 6;
    });
  });
  sheet.y = margins.top + 20;
}

function drawFacts(sheet: Sheet, facts: readonly ReportFact[]): void {
  const { pdf } = sheet;
  const width = (sheet.width() - (facts.length - 1) * factGap) / facts.length;
  const top = sheet.y;
  facts.forEach((fact, index) => {
    const x = sheet.left + index * (width + factGap);
    pdf.artifact("Layout", () => {
      pdf.doc.setFillColor(fact.secondary ? colors.band : colors.pine);
      pdf.doc.rect(x, top, width, 1.6, "F");
    });
    sheet.y = top + 7;
    cutText(sheet, "P", fact.label, styles.smallQuiet, 1, { x, width });
    cutText(sheet, "P", fact.value, fact.secondary ? styles.factQuiet : styles.fact, 1, { x, width });
    cutText(sheet, "P", fact.note, styles.small, 2, { x, width });
  });
  sheet.y = top + 7 + styles.fact.leading + 2 * styles.small.leading;
}

function drawColumns(sheet: Sheet, { findings, nextSteps, labels }: ReportModel, bottom: number): void {
  const width = (sheet.width() - columnGap) / 2;
  const top = sheet.y;
  drawColumn(
    sheet,
    { x: sheet.left, width, bottom },
    {
      title: labels.findings,
      items: findings.items.map(({ name, steps }) => ({ strong: name, text: steps })),
      none: findings.none,
      more: findings.more,
      isNumbered: false,
    },
  );
  sheet.y = top;
  drawColumn(
    sheet,
    { x: sheet.left + width + columnGap, width, bottom },
    {
      title: nextSteps.title,
      items: nextSteps.items.map((text) => ({ strong: "", text })),
      none: nextSteps.none,
      more: nextSteps.more,
      isNumbered: true,
    },
  );
}

interface ColumnArea {
  readonly x: number;
  readonly width: number;
  readonly bottom: number;
}

interface ColumnContent {
  readonly title: string;
  readonly items: readonly { readonly strong: string; readonly text: string }[];
  readonly none: string;
  readonly more: (count: number) => string;
  readonly isNumbered: boolean;
}

function drawColumn(sheet: Sheet, { x, width, bottom }: ColumnArea, content: ColumnContent): void {
  const { pdf } = sheet;
  const { title, items, none, more, isNumbered } = content;
  pdf.bookmark(title, 2, sheet.y - 6);
  cutText(sheet, "H2", title, styles.block, 1, { x, width });
  sheet.y += 4;
  if (items.length === 0) return cutText(sheet, "P", none, styles.body, 4, { x, width });
  const indent = isNumbered ? 16 : 0;
  const parts = items.slice(0, mostItems).map(({ strong, text }) => ({
    strong: sheet.cut(strong, styles.strong, width - indent, 1).filter((line) => line !== ""),
    text: sheet.cut(text, styles.body, width - indent, strong === "" ? 3 : 2),
  }));
  const { leading } = styles.body;
  let shown = 0;
  pdf.element("L", { numbering: isNumbered ? "Decimal" : "None" }, () => {
    for (const { strong, text } of parts) {
      const height = (strong.length + text.length) * leading;
      const moreHeight = items.length > shown + 1 ? leading + 2 : 0;
      if (sheet.y + height + moreHeight > bottom) break;
      pdf.element("LI", {}, () => {
        if (isNumbered) {
          pdf.element("Lbl", {}, () => pdf.content(() => sheet.print([`${shown + 1}. `], styles.strong, x, sheet.y)));
        }
        pdf.element("LBody", {}, () =>
          pdf.content(() => {
            sheet.print(withSpace(strong), styles.strong, x + indent, sheet.y);
            sheet.print(text, styles.body, x + indent, sheet.y + strong.length * leading);
          }),
        );
      });
      sheet.y += height + 4;
      shown++;
    }
  });
  if (items.length > shown) cutText(sheet, "P", more(items.length - shown), styles.quiet, 1, { x, width });
}

const withSpace = (lines: readonly string[]): readonly string[] => lines.map((line) => `${line} `);

function cutText(
  sheet: Sheet,
  role: "H1" | "H2" | "P",
  text: string,
  style: TextStyle,
  count: number,
  { x, width } = { x: sheet.left, width: sheet.width() },
): void {
  if (text === "") return;
  const lines = sheet.cut(text, style, width, count);
  sheet.pdf.element(role, {}, () => sheet.pdf.content(() => sheet.print(lines, style, x, sheet.y)));
  sheet.y += lines.length * style.leading;
}
