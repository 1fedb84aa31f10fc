/** Owns the cards of the actions: half a page each, or as much as one needs. */
import { drawEntries, heightOfEntries, placeOf } from "./draw-entries.ts";
import type { ReportModel } from "./report-model.ts";
import { margins, styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";

/** A card for each action, two on a page where they fit; nothing for an empty plan. */
export function drawCards(sheet: Sheet, { cards, labels }: ReportModel): void {
  if (cards.length === 0) return;
  sheet.newPage("portrait");
  sheet.heading(2, labels.cards);
  const half = (sheet.bottom() - margins.top) / 2;
  for (const [index, { title, entries }] of cards.entries()) {
    const items = entries.map(({ label, text, place }) => ({
      label,
      text,
      ...(place === null ? {} : { target: { place: placeOf(place.id, place.kind) } }),
    }));
    const height =
      16 +
      sheet.lines(title, styles.subsection, sheet.width()).length * styles.subsection.leading +
      heightOfEntries(sheet, items);
    const middle = margins.top + half;
    if (index > 0) {
      if (sheet.y <= middle && height <= half) sheet.y = middle;
      else if (sheet.y + 22 + height > sheet.bottom()) sheet.newPage();
      else sheet.y += 22;
    }
    sheet.rule(sheet.left, sheet.y, sheet.width());
    sheet.y += 10;
    sheet.heading(3, title, { after: 6 });
    drawEntries(sheet, items);
  }
}
