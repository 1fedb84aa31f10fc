/** Owns the part that points at templates, each a place that plan and cards lead to. */
import { drawEntries, heightOfEntries, placeOf, sectionGap } from "./draw-entries.ts";
import type { ReportModel } from "./report-model.ts";
import { styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";

/** The templates to use, or that there are none. */
export function drawTemplates(sheet: Sheet, { templates, labels, wordsLang: lang }: ReportModel): void {
  sheet.y += sectionGap;
  sheet.heading(2, labels.templates, { keep: 130 });
  sheet.text(templates.introduction, styles.body, { after: 10 });
  for (const template of templates.items) {
    const entries = [
      { label: labels.purpose, text: template.purpose, lang },
      { label: labels.whenToUse, text: template.whenToUse, lang },
      { label: labels.timeNeeded, text: template.time, lang },
      { label: labels.participants, text: template.participants, lang },
      { label: labels.whereToFind, text: template.whereToFind },
      ...(template.url === null ? [] : [{ label: labels.address, text: template.url, target: { url: template.url } }]),
    ];
    sheet.ensure(24 + Math.min(heightOfEntries(sheet, entries), 300));
    sheet.pdf.place(placeOf(template.id, "template"), sheet.y - 6);
    sheet.heading(3, template.title, { after: 2, lang });
    drawEntries(sheet, entries);
    sheet.y += 12;
  }
}
