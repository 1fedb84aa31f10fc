/** Owns the chapter on how far marks given apart agreed. */
import type { Language } from "#domain/assessment.ts";
import { drawEntries, heightOfEntries, sectionGap } from "./draw-entries.ts";
import { drawTable } from "./draw-table.ts";
import type { ReportAgreement, ReportModel, SpreadQuestion } from "./report-model.ts";
import { styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";

/** The chapter; nothing when nobody gave marks apart. */
export function drawAgreement(sheet: Sheet, model: ReportModel): void {
  const { agreement, labels, wordsLang } = model;
  if (agreement === null) return;
  sheet.y += sectionGap;
  sheet.heading(2, labels.agreement, { keep: 200 });
  for (const text of agreement.introduction) sheet.text(text, styles.body, { after: 4 });
  if (agreement.steps.length > 0) {
    sheet.y += 6;
    drawSpreads(sheet, agreement, labels, wordsLang);
  }
  if (agreement.roles.length > 0) sheet.y += 8;
  for (const text of agreement.roles) sheet.text(text, styles.body, { after: 3 });
  drawQuestions(sheet, labels.disagreedQuestions, agreement.disagreed, wordsLang);
  drawQuestions(sheet, labels.againQuestions, agreement.again, wordsLang);
  drawQuestions(sheet, labels.parkedQuestions, agreement.parked, wordsLang);
  drawQuestions(sheet, labels.unansweredQuestions, agreement.unanswered, wordsLang);
}

function drawSpreads(
  sheet: Sheet,
  { steps }: ReportAgreement,
  labels: ReportModel["labels"],
  lang: Language | null,
): void {
  const figure = (header: string, width: number) => ({ header, width, align: "right" }) as const;
  drawTable(
    sheet,
    [
      { header: labels.step, width: 173 },
      figure(labels.marksGiven, 76),
      figure(labels.spread, 62),
      figure(labels.agreedCount, 52),
      figure(labels.disagreedCount, 60),
      figure(labels.withoutVerdict, 60),
    ],
    steps.map(({ step, note, n, range, agreed, disagreed, without }) => [
      [
        { text: step, style: styles.smallStrong, lang },
        ...(note === "" ? [] : [{ text: note, style: styles.smallQuiet }]),
      ],
      ...[n, range, agreed, disagreed, without].map((text) => [{ text }]),
    ]),
  );
}

function drawQuestions(sheet: Sheet, title: string, questions: readonly SpreadQuestion[], lang: Language | null): void {
  questions.forEach(({ question, step, details }, index) => {
    const height = heightOfEntries(sheet, details) + 50;
    if (index === 0) {
      sheet.y += 16;
      sheet.heading(3, title, { keep: 30 + height, after: 6 });
    }
    sheet.heading(4, question, { keep: height, after: 1, lang });
    sheet.text(step, styles.quiet, { after: 3, lang });
    drawEntries(
      sheet,
      details.map(({ label, text, lang: own }) => ({ label, text, lang: own })),
    );
    sheet.y += 9;
  });
}
