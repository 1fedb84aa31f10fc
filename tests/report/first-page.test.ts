import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Evaluation } from "#domain/evaluation.ts";
import { type ReportFonts } from "#report/report-fonts.ts";
import { readReportFonts } from "#report/report-fonts-node.ts";
import { writeReport } from "#report/write-report.ts";
import { smallAssessment } from "#tests/support/assessments.ts";
import { taggedText } from "#tests/support/pdf-inspection.ts";
import { houseEvaluation, plannedAction, smallWords } from "#tests/support/report-content.ts";

let fonts: ReportFonts;
beforeAll(async () => {
  fonts = await readReportFonts();
});

const spaceless = (text: string): string => text.replace(/\s+/g, "");

async function pagesOf(evaluation: Evaluation) {
  const { bytes } = await writeReport({
    assessment: smallAssessment,
    words: smallWords,
    evaluation,
    locale: "sv",
    fonts,
    source: null,
  });
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
}

/** Words of all lengths, with spaces or without, up to the longest that the document takes. */
const typed = fc
  .tuple(
    fc.constantFrom("nämnd ", "förvaltningsövergripande", "å", "W W", "nio steg\n"),
    fc.integer({ min: 0, max: 500 }),
  )
  .map(([word, times]) => word.repeat(times).slice(0, 500).trim());

const evaluations: fc.Arbitrary<Evaluation> = fc
  .record({
    name: typed,
    unit: typed,
    label: typed,
    roles: fc.array(typed, { maxLength: 30 }),
    actions: fc.array(fc.record({ text: typed, owner: typed, when: typed }), { maxLength: 30 }),
  })
  .map(({ name, unit, label, roles, actions }) => ({
    ...houseEvaluation,
    organisation: { name, code: null },
    unit,
    label,
    roles,
    actions: actions.map(({ text, owner, when }, index) => ({
      ...plannedAction,
      id: `action-${index}`,
      text,
      owner,
      funding: "missing" as const,
      measure: { baseline: "", target: "", when },
    })),
  }));

const parts = ["Styrkor", "Störst gap", "Förslag till beslut", "Vad det kostar", "När det följs upp"];

describe("the first page", () => {
  test("is one page with every part inside its margins, whatever is typed", async () => {
    await fc.assert(
      fc.asyncProperty(evaluations, async (evaluation) => {
        const pages = await pagesOf(evaluation);
        const [first, second] = pages;
        const items = (await first!.getTextContent()).items.flatMap((item) => ("str" in item ? [item] : []));
        const texts = items.filter(({ str }) => str.trim() !== "");
        const outside = texts.filter(({ transform, width }) => {
          const [, , , , x, y] = transform as number[];
          return x! < 55 || x! + width > 541 || y! < 30 || y! > 800;
        });
        expect(outside.map(({ str }) => str)).toEqual([]);
        // The footer's baseline is the only one below the margin.
        expect(
          new Set(texts.map(({ transform }) => Math.round((transform as number[])[5]!)).filter((y) => y < 64)).size,
        ).toBe(1);
        expect(parts.filter((part) => !texts.some(({ str }) => str.trim() === part))).toEqual([]);
        expect(spaceless(await taggedText(second!))).toMatch(/^Åtgärder/);

        const referred = [...spaceless(await taggedText(first!)).matchAll(/…forts\.s\.(\d+)/g)].map(([, page]) =>
          Number(page),
        );
        for (const number of referred) expect(number).toBeGreaterThan(2);
        const continued = await Promise.all(pages.slice(2).map(taggedText));
        expect(continued.some((text) => text.includes("Fortsättning från sidan 1"))).toBe(referred.length > 0);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test("cuts a long text at a word, says on which page it goes on, and gives it there in full", async () => {
    const name = "Kommunalförbundet för välfärdsteknik i norra länet och dess medlemmar ".repeat(7).trim();
    const pages = await pagesOf({
      ...houseEvaluation,
      organisation: { name, code: null },
      unit: "nämnd ".repeat(80).trim(),
    });
    const first = await taggedText(pages[0]!);
    const marks = [...first.matchAll(/(\S+) … forts\. s\. (\d+)/g)].map(([, word, page]) => [word, Number(page)]);
    expect(marks).toEqual([
      [
        expect.stringMatching(/^(Kommunalförbundet|för|välfärdsteknik|i|norra|länet|och|dess|medlemmar)$/),
        pages.length,
      ],
      ["nämnd", pages.length],
    ]);
    expect(spaceless(await taggedText(pages.at(-1)!))).toContain(spaceless(`Kommun ${name}`));
  });

  test("has no continuation when everything fits", async () => {
    const texts = await Promise.all((await pagesOf(houseEvaluation)).map(taggedText));
    expect(texts.join(" ")).not.toMatch(/forts\. s\.|Fortsättning från sidan 1/);
  });
});
