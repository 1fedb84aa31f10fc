/** Owns the last pages: what is not known, what is not relevant, and how the picture was made. */
import type { Language } from "#domain/assessment.ts";
import { drawEntries, sectionGap } from "./draw-entries.ts";
import type { QuestionNote, ReportModel } from "./report-model.ts";
import { styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";

/** The three parts, each with its heading; a part without content says so. */
export function drawMethod(sheet: Sheet, model: ReportModel): void {
  const { labels } = model;
  drawNotes(sheet, labels.unknowns, model.unknowns, model.noUnknowns, model.wordsLang);
  drawNotes(sheet, labels.notRelevant, model.notRelevant, model.noNotRelevant, model.wordsLang);
  sheet.y += sectionGap;
  sheet.heading(2, labels.method, { keep: 90 });
  drawEntries(sheet, model.method);
}

function drawNotes(
  sheet: Sheet,
  title: string,
  notes: readonly QuestionNote[],
  none: string,
  lang: Language | null,
): void {
  sheet.y += sectionGap;
  sheet.heading(2, title);
  if (notes.length === 0) return sheet.text(none, styles.body);
  sheet.pdf.element("L", { numbering: "None" }, () => {
    for (const { step, question, note, whoKnows } of notes) {
      sheet.ensure(3 * styles.body.leading);
      sheet.pdf.element("LI", {}, () =>
        sheet.pdf.element("LBody", {}, () => {
          sheet.text(question, styles.strong, { lang });
          sheet.text(step, styles.quiet, { lang });
          for (const text of [note, whoKnows]) if (text !== "") sheet.text(text, styles.body);
        }),
      );
      sheet.y += 7;
    }
  });
}
