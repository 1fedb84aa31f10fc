/** Owns the appendix: every chosen question with its answer, the scale beside it. */
import { type Entry, drawEntries, heightOfEntries, placeOf, sectionGap } from "./draw-entries.ts";
import { drawNow, drawTarget } from "./draw-gap-chart.ts";
import type { AnswerDetail, AnswerRow, ReportModel } from "./report-model.ts";
import { colors, styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";

const scaleWidth = 86;

/** Every chosen question with its answer. */
export function drawAnswers(sheet: Sheet, { answers, labels, leftOut }: ReportModel): void {
  sheet.y += sectionGap;
  sheet.heading(2, labels.answers, { keep: 190, after: 10 });
  answers.forEach(({ title, summary, notes, questions }, index) => {
    if (index > 0) sheet.y += 14;
    const first = questions[0] === undefined ? 0 : heightToKeep(sheet, questions[0]);
    sheet.heading(3, title, { keep: 50 + first, after: 1 });
    sheet.text(summary, styles.quiet, { after: notes.length === 0 ? 8 : 3 });
    drawEntries(sheet, notes.map(entryOf));
    if (notes.length > 0) sheet.y += 8;
    for (const question of questions) drawAnswer(sheet, question);
  });
  if (leftOut !== "") sheet.text(leftOut, styles.body);
}

function drawAnswer(sheet: Sheet, answer: AnswerRow): void {
  sheet.heading(4, answer.question, { keep: heightToKeep(sheet, answer), after: 2 });
  sheet.pdf.place(placeOf(answer.id, "answer"), sheet.y - 24);
  const width = sheet.width() - scaleWidth - 16;
  drawScale(sheet, answer);
  sheet.text(answer.mark, styles.strong, { width });
  if (answer.meaning !== "") sheet.text(answer.meaning, styles.body, { width });
  sheet.y += 3;
  drawEntries(sheet, answer.details.map(entryOf));
  sheet.y += 11;
}

/** How much of an answer stays with its question: all of it, unless it is long. */
function heightToKeep(sheet: Sheet, { meaning, details }: AnswerRow): number {
  const lines = sheet.lines(meaning, styles.body, sheet.width() - scaleWidth - 16).length;
  const mark = (lines + 2) * styles.body.leading;
  const all = mark + heightOfEntries(sheet, details.map(entryOf));
  return all < 260 ? all : mark;
}

/** The scale with the same marks as the chart, beside what is said in words. */
function drawScale(sheet: Sheet, { position, targetPosition, positions }: AnswerRow): void {
  if (position === null && targetPosition === null) return;
  const { pdf } = sheet;
  const from = sheet.left + sheet.width() - scaleWidth;
  const y = sheet.y + 7.5;
  const xOf = (place: number): number => from + 5 + (place / (positions - 1)) * (scaleWidth - 10);
  pdf.artifact("Layout", () => {
    pdf.doc.setDrawColor(colors.hairline);
    pdf.doc.setLineWidth(0.8);
    pdf.doc.line(xOf(0), y, xOf(positions - 1), y);
    for (let place = 0; place < positions; place++) pdf.doc.line(xOf(place), y - 3, xOf(place), y + 3);
    if (targetPosition !== null) drawTarget(sheet, xOf(targetPosition), y, 4.6);
    if (position !== null) drawNow(sheet, xOf(position), y, position === targetPosition ? 2.4 : 3.8);
  });
}

const entryOf = ({ label, text, url }: AnswerDetail): Entry => ({
  label,
  text,
  ...(url === null ? {} : { target: { url } }),
});
