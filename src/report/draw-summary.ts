/** Owns drawing the first page, and the page at the end where its cut texts stand in full. */
import { drawGapChart, drawWholeChart, heightOfWholeChart } from "./draw-gap-chart.ts";
import { drawEntries } from "./draw-entries.ts";
import { type Piece, type SummaryPart, listIndent } from "./compose-summary.ts";
import { cutsChart, isCut, layoutSummary, piecesOf } from "./layout-summary.ts";
import type { ReportModel } from "./report-model.ts";
import { colors, margins, styles } from "./report-style.ts";
import { langOf, type Sheet } from "./sheet.ts";

/** The pages on which what page 1 cuts stands in full. */
interface Continued {
  readonly texts: ReadonlyMap<Piece, number>;
  /** null when the chart is whole on page 1. */
  readonly chart: number | null;
}

export interface SummaryPage {
  /** Draws page 1, in its place before all that is already drawn. */
  readonly draw: (continued: Continued) => void;
  /** Draws, last in the report, each text that page 1 cuts and a chart that it cuts; nothing when it cuts none. */
  readonly drawContinuation: () => Continued;
}

/** Keeps page 1 free until it is known on which pages its cut texts go on. */
export function reserveSummary(sheet: Sheet, model: ReportModel): SummaryPage {
  const { pdf } = sheet;
  const parts = layoutSummary(sheet, model);
  const section = pdf.element("Sect", {}, () => undefined);
  return {
    draw: (continued) => {
      pdf.doc.setPage(1);
      pdf.resume(section, () => {
        drawStones(sheet, model);
        for (const part of parts) drawPart(sheet, model, part, continued);
      });
    },
    drawContinuation: () => {
      const pieces = piecesOf(parts).filter((piece) => isCut(sheet, piece));
      const isChartCut = cutsChart(sheet, model, parts);
      const texts = new Map<Piece, number>();
      if (pieces.length === 0 && !isChartCut) return { texts, chart: null };
      sheet.newPage("portrait");
      sheet.heading(2, model.labels.continuation);
      for (const piece of pieces) {
        sheet.ensure(5 * styles.body.leading);
        texts.set(piece, pageNumber(sheet));
        drawEntries(sheet, [piece]);
        sheet.y += 6;
      }
      return { texts, chart: isChartCut ? continueChart(sheet, model) : null };
    },
  };
}

const pageNumber = ({ pdf }: Sheet): number => pdf.doc.getCurrentPageInfo().pageNumber;

/** Draws the whole chart under its title; returns the page it begins on. */
function continueChart(sheet: Sheet, model: ReportModel): number {
  sheet.y += 8;
  sheet.heading(3, model.chart.title, { keep: heightOfWholeChart(sheet, model) });
  const page = pageNumber(sheet);
  drawWholeChart(sheet, model);
  return page;
}

/** The stones of the path beside the title, full for a step that is ready; left out where the steps are too many for them. */
function drawStones(sheet: Sheet, { chart, labels }: ReportModel): void {
  const { pdf } = sheet;
  const stones = chart.rows.map(({ status }, index) => ({
    half: { width: 8 + ((index * 5) % 4), height: 4.6 + ((index * 3) % 3) * 0.6 },
    sink: Math.sin(index * 0.9) * 2.6,
    isReady: status === "ready",
  }));
  const width = stones.reduce((sum, { half }) => sum + 2 * half.width + 6, 0);
  if (width > sheet.width() - sheet.widthOf(labels.title, styles.title) - 20) return;
  pdf.artifact("Layout", () => {
    let x = sheet.left + sheet.width() - width + 6;
    for (const { half, sink, isReady } of stones) {
      pdf.doc.setFillColor(isReady ? colors.pine : colors.moss);
      pdf.doc.setDrawColor(isReady ? colors.pine : colors.band);
      pdf.doc.setLineWidth(0.7);
      pdf.doc.ellipse(x + half.width, margins.top + 18 + sink, half.width, half.height, "FD");
      x += 2 * half.width + 6;
    }
  });
}

function drawPart(sheet: Sheet, model: ReportModel, part: SummaryPart, { texts, chart }: Continued): void {
  if (part.kind === "text") return drawText(sheet, model, part.piece, texts);
  if (part.kind === "list") return drawList(sheet, model, part, texts);
  if (part.kind === "rule") return sheet.rule(sheet.left, part.y, sheet.width());
  sheet.y = part.y;
  drawGapChart(sheet, model, part.tallest, chart);
}

function drawText(sheet: Sheet, model: ReportModel, piece: Piece, pages: ReadonlyMap<Piece, number>): void {
  const { pdf } = sheet;
  const { role, text, style, x, y, lang } = piece;
  if (role !== "P") pdf.bookmark(text, role === "H1" ? 1 : 2, role === "H1" ? 0 : y - 6);
  pdf.element(role, langOf(lang), () =>
    pdf.content(() => sheet.print(shownLines(sheet, model, piece, pages), style, x, y)),
  );
}

function drawList(
  sheet: Sheet,
  model: ReportModel,
  { isNumbered, items }: Extract<SummaryPart, { kind: "list" }>,
  pages: ReadonlyMap<Piece, number>,
): void {
  const { pdf } = sheet;
  pdf.element("L", { numbering: isNumbered ? "Decimal" : "Disc" }, () => {
    items.forEach((piece, index) => {
      const { style, x, y } = piece;
      pdf.element("LI", {}, () => {
        if (isNumbered) {
          pdf.element("Lbl", {}, () =>
            pdf.content(() => sheet.print([`${index + 1}. `], styles.strong, x - listIndent, y)),
          );
        } else {
          pdf.artifact("Layout", () => {
            pdf.doc.setFillColor(colors.pine);
            pdf.doc.circle(x - listIndent + 3, y + style.leading / 2, 1.6, "F");
          });
        }
        pdf.element("LBody", {}, () =>
          pdf.content(() => sheet.print(shownLines(sheet, model, piece, pages), style, x, y)),
        );
      });
    });
  });
}

function shownLines(
  sheet: Sheet,
  { continued }: ReportModel,
  piece: Piece,
  pages: ReadonlyMap<Piece, number>,
): readonly string[] {
  const page = pages.get(piece);
  const mark = page === undefined ? "…" : `… ${continued(page)}`;
  return sheet.cut(piece.text, piece.style, piece.width, piece.lines, mark);
}
