/** Owns the appendix: every chosen question with its answer, the scale beside it. */
import type { Language } from "#domain/assessment.ts";
import { type Entry, drawEntries, heightOfEntries, placeOf, sectionGap } from "./draw-entries.ts";
import { drawNow, drawTarget } from "./draw-chart-marks.ts";
import type { AnswerDetail, AnswerRow, ReportModel, StepAnswers } from "./report-model.ts";
import { colors, styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";

const scaleWidth = 86;

/** Every chosen question with its answer, and what is written on others. */
export function drawAnswers(
  sheet: Sheet,
  { answers, labels, leftOut, besides, besidesNote, wordsLang }: ReportModel,
): void {
  sheet.y += sectionGap;
  sheet.heading(2, labels.answers, { keep: 190, after: 10 });
  drawSteps(sheet, answers, wordsLang);
  if (leftOut !== "") sheet.text(leftOut, styles.body);
  if (besides.length === 0) return;
  sheet.y += sectionGap;
  sheet.heading(2, labels.besides, { keep: 190 });
  sheet.text(besidesNote, styles.body, { after: 10 });
  drawSteps(sheet, besides, wordsLang);
}

function drawSteps(sheet: Sheet, steps: readonly StepAnswers[], lang: Language | null): void {
  steps.forEach(({ title, summary, notes, questions }, index) => {
    if (index > 0) sheet.y += 14;
    const first = questions[0] === undefined ? 0 : heightToKeep(sheet, questions[0]);
    sheet.heading(3, title, { keep: 50 + first, after: 1, lang });
    if (summary !== "") sheet.text(summary, styles.quiet);
    sheet.y += notes.length === 0 ? 8 : 3;
    drawEntries(sheet, notes.map(entryOf));
    if (notes.length > 0) sheet.y += 8;
    for (const question of questions) drawAnswer(sheet, question, lang);
  });
}

function drawAnswer(sheet: Sheet, answer: AnswerRow, lang: Language | null): void {
  sheet.heading(4, answer.question, { keep: heightToKeep(sheet, answer), after: 2, lang });
  sheet.pdf.place(placeOf(answer.id, "answer"), sheet.y - 24);
  const width = sheet.width() - scaleWidth - 16;
  drawScale(sheet, answer);
  sheet.text(answer.mark, styles.strong, { width, lang: answer.position === null ? null : lang });
  if (answer.meaning !== "") sheet.text(answer.meaning, styles.body, { width, lang });
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

const entryOf = ({ label, text, url, lang }: AnswerDetail): Entry => ({
  label,
  text,
  lang,
  ...(url === null ? {} : { target: { url } }),
});
