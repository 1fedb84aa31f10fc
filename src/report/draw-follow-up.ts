/** Owns the pages that follow up last year's plan. */
import { drawEntries } from "./draw-entries.ts";
import type { ReportModel } from "./report-model.ts";
import { styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";

/** The chapter, on a page of its own; nothing when no plan is followed up. */
export function drawFollowUp(sheet: Sheet, { followUp }: ReportModel): void {
  if (followUp === null) return;
  const { title, about, note, actions } = followUp;
  sheet.newPage("portrait");
  sheet.heading(2, title);
  sheet.text(about, styles.body, { after: 3 });
  if (note !== "") sheet.text(note, styles.quiet, { after: 3 });
  for (const { title: heading, entries } of actions) {
    sheet.y += 9;
    sheet.heading(3, heading, { after: 3 });
    drawEntries(sheet, entries);
  }
}
