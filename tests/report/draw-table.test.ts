import { beforeAll, describe, expect, it } from "vitest";
import { drawTable } from "#report/draw-table.ts";
import type { ReportFonts } from "#report/report-fonts.ts";
import { readReportFonts } from "#report/report-fonts-node.ts";
import { createSheet } from "#report/sheet.ts";
import { emptyPdf } from "#tests/support/empty-pdf.ts";
import { pagesOf, textBoxes } from "#tests/support/pdf-inspection.ts";

let fonts: ReportFonts;
beforeAll(async () => {
  fonts = await readReportFonts();
});

/** Which rows stand on which page when the table begins where there is `room` in points. */
async function rowsByPage(
  count: number,
  room: number,
  isKeptTogether: boolean,
): Promise<readonly (readonly string[])[]> {
  const pdf = emptyPdf(fonts);
  const sheet = createSheet(pdf);
  sheet.y = sheet.bottom() - room;
  const rows = Array.from({ length: count }, (_, index) => [[{ text: `Rad ${String(index + 1)}` }]]);
  drawTable(sheet, [{ header: "Åtgärd", width: 300 }], rows, 0, isKeptTogether);
  const pages = await Promise.all((await pagesOf(pdf.save())).map(textBoxes));
  return pages.map((boxes) => boxes.map(({ text }) => text).filter((text) => text.startsWith("Rad")));
}

const four = ["Rad 1", "Rad 2", "Rad 3", "Rad 4"];

describe("a table", () => {
  it("that is kept together begins on the next page where it does not fit", async () => {
    expect(await rowsByPage(4, 90, true)).toEqual([[], four]);
  });

  it("breaks between rows when it is not kept together", async () => {
    const [first, ...others] = await rowsByPage(4, 90, false);
    expect([first!.length > 0, [...first!, ...others.flat()]]).toEqual([true, four]);
    expect(others).not.toEqual([four]);
  });

  it("breaks where not even a whole page would hold it, though it should be kept together", async () => {
    const [first] = await rowsByPage(80, 90, true);
    expect(first!.length).toBeGreaterThan(0);
  });

  it("stays where it fits", async () => {
    expect(await rowsByPage(4, 400, true)).toEqual([four]);
  });
});
