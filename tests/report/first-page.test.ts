import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Assessment } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { createIndicator } from "#domain/indicators.ts";
import { type ReportFonts } from "#report/report-fonts.ts";
import { readReportFonts } from "#report/report-fonts-node.ts";
import { writeReport } from "#report/write-report.ts";
import { connectAssessment, evaluationWith, marksByStep, smallAssessment } from "#tests/support/assessments.ts";
import { overlaps, pagesOf as openPages, taggedText, type TextBox, textBoxes } from "#tests/support/pdf-inspection.ts";
import {
  earlierHouse,
  extremeEvaluation,
  houseEvaluation,
  houseSource,
  manySteps,
  plannedAction,
} from "#tests/support/report-content.ts";

let fonts: ReportFonts;
beforeAll(async () => {
  fonts = await readReportFonts();
});

const spaceless = (text: string): string => text.replace(/\s+/g, "");

async function pagesOf(
  evaluation: Evaluation,
  earlier: Evaluation | null = null,
  assessment: Assessment = smallAssessment,
) {
  const { bytes } = await writeReport({ ...houseSource(evaluation), assessment, earlier, fonts, enclose: null });
  return openPages(bytes);
}

/** Words of all lengths, with spaces or without, up to the longest that the document takes. */
const typed = fc
  .tuple(
    fc.constantFrom("nämnd ", "förvaltningsövergripande", "å", "W W", "nio steg\n"),
    fc.integer({ min: 0, max: 500 }),
  )
  .map(([word, times]) => word.repeat(times).slice(0, 500).trim());

const day = fc.constantFrom("", "2026-05-01", "2031-12-31", "2060-01-01");

const evaluations: fc.Arbitrary<Evaluation> = fc
  .record({
    name: typed,
    unit: typed,
    label: typed,
    decision: fc.record({
      status: fc.constantFrom("draft" as const, "adopted" as const),
      body: typed,
      date: day,
      reference: typed,
    }),
    roles: fc.array(typed, { maxLength: 30 }),
    actions: fc.array(
      fc.record({ text: typed, owner: fc.oneof(fc.constant(""), typed), indicator: typed, finish: day, measured: day }),
      {
        maxLength: 30,
      },
    ),
  })
  .map(({ name, actions, ...texts }) => ({
    ...houseEvaluation,
    ...texts,
    organisation: { name, code: null },
    actions: actions.map(({ text, owner, indicator, finish, measured }, index) => ({
      ...plannedAction,
      id: `action-${index}`,
      text,
      owner,
      finish,
      funding: "missing" as const,
      indicators: [
        { ...plannedAction.indicators[0]!, name: indicator, target: { value: 3, date: measured } },
        { ...createIndicator("short-1"), remark: "Kort." },
        { ...createIndicator("short-2"), remark: "Kort." },
      ],
    })),
  }));

/** Nine steps, which fill the page, with the texts of another evaluation and its actions spread over them. */
function onNineSteps(evaluation: Evaluation, level: number, date: string): Evaluation {
  const { steps } = connectAssessment;
  const levels = Object.fromEntries(steps.map(({ id }) => [id, level]));
  const { organisation, unit, label, decision, roles, actions } = evaluation;
  return evaluationWith(connectAssessment, marksByStep(connectAssessment, levels), {
    organisation,
    unit,
    label,
    decision,
    roles,
    date,
    actions: actions.map((action, index) => ({ ...action, step: steps[index % steps.length]!.id, question: null })),
  });
}

/** All that can make the page full at once. */
const fullest: Evaluation = {
  ...extremeEvaluation,
  actions: Array.from({ length: 30 }, (_, index) => ({
    ...plannedAction,
    id: `action-${index}`,
    owner: "",
    funding: "missing" as const,
    indicators: [{ ...plannedAction.indicators[0]!, target: { value: 3, date: `${2026 + index}-06-30` } }],
  })),
};

const parts = ["Styrkor", "Störst gap", "Förslag till beslut", "Vad det kostar", "När det följs upp"];

describe("the first page", () => {
  test("is one page with every part, and on no page do texts lie on one another or outside the margins", async () => {
    await fc.assert(
      fc.asyncProperty(evaluations, fc.boolean(), fc.boolean(), async (texts, isCompared, hasNineSteps) => {
        const pages = hasNineSteps
          ? await pagesOf(
              onNineSteps(texts, 4, "2026-03-12"),
              isCompared ? onNineSteps(texts, 1, "2025-03-10") : null,
              connectAssessment,
            )
          : await pagesOf(texts, isCompared ? earlierHouse : null);
        for (const page of pages) {
          const boxes = await textBoxes(page);
          const [, , width, height] = page.view as [number, number, number, number];
          const outside = boxes.filter(
            ({ left, right, baseline }) => left < 55 || right > width - 54 || baseline < 30 || baseline > height - 42,
          );
          expect(outside.map(({ text }) => text)).toEqual([]);
          expect(overlaps(boxes)).toEqual([]);
          // The footer's baseline is the only one below the margin.
          const low = boxes.filter(({ baseline }) => baseline < 64);
          expect(new Set(low.map(({ baseline }) => Math.round(baseline))).size).toBe(1);
        }

        const [first, second] = pages;
        const said = (await textBoxes(first!)).map(({ text }) => text.trim());
        const wanted = isCompared ? [...parts, "Förändring sedan 10 mars 2025"] : parts;
        expect(wanted.filter((part) => !said.includes(part))).toEqual([]);
        expect(spaceless(await taggedText(second!))).toMatch(/^Åtgärder/);

        const referred = [...spaceless(await taggedText(first!)).matchAll(/…forts\.s\.(\d+)/g)].map(([, page]) =>
          Number(page),
        );
        for (const number of referred) expect(number).toBeGreaterThan(2);
        const continued = await Promise.all(pages.slice(2).map(taggedText));
        expect(continued.some((text) => text.includes("Fortsättning från sidan 1"))).toBe(referred.length > 0);
      }),
      { numRuns: 30, examples: [[fullest, true, true]] },
    );
  }, 240_000);

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

describe("the chart of a model with many steps", () => {
  const chartOf = (texts: readonly TextBox[]) => texts.filter(({ text }) => /^\d+ +Steg/.test(text));

  test.each([
    ["twelve", 12, false],
    ["fifteen", 15, false],
    ["twenty", 20, false],
    ["twenty steps and a full page with", 20, true],
    ["forty", 40, true],
  ] as const)(
    "%s steps leave page 1 one page, with no text or row on another",
    async (_, count, isFull) => {
      const source = manySteps(count);
      const evaluation = isFull
        ? {
            ...source.evaluation,
            actions: fullest.actions.map((action) => ({ ...action, step: "step-1", question: null })),
          }
        : source.evaluation;
      const { bytes } = await writeReport({ ...source, evaluation, fonts, enclose: null });
      const pages = await openPages(bytes);
      const [first, second] = pages;
      const boxes = await textBoxes(first!);
      expect(overlaps(boxes)).toEqual([]);
      expect(Math.min(...boxes.map(({ baseline }) => baseline))).toBeGreaterThan(30);
      const names = chartOf(boxes);
      expect(rowDistance(names)).toBeGreaterThan(11.9);
      expect(spaceless(await taggedText(second!))).toMatch(/^Åtgärder/);

      const note = boxes.find(({ text }) => /^… forts\. s\. \d+$/.test(text))?.text;
      expect(names.length === count).toBe(note === undefined);
      if (note === undefined) return;
      const rest = await Promise.all(pages.slice(Number(note.split(" ").at(-1)) - 1).map(textBoxes));
      const shown = rest.flatMap((page) => chartOf(page).map(({ text }) => text.replace(/^\d+ +/, "")));
      expect(shown).toEqual(Array.from({ length: count }, (__, index) => `Steg nummer ${index + 1}`));
      expect(rest.flatMap(overlaps)).toEqual([]);
    },
    60_000,
  );

  test("tells its names in full on the page it names, where they are too long to stand on page 1", async () => {
    const name = (number: number) => `Steg ${number} om samverkan mellan förvaltningar och utförare`;
    const { bytes } = await writeReport({ ...manySteps(5, name), fonts, enclose: null });
    const pages = await openPages(bytes);
    const said = (await textBoxes(pages[0]!)).map(({ text }) => text);
    const page = Number(
      said
        .find((text) => /^… forts\. s\. \d+$/.test(text))
        ?.split(" ")
        .at(-1),
    );
    const whole = (await textBoxes(pages[page - 1]!)).map(({ text }) => text).join(" ");
    expect([1, 2, 3, 4, 5].filter((number) => !spaceless(whole).includes(spaceless(name(number))))).toEqual([]);
    expect(JSON.stringify(await pages[0]!.getStructTree())).toContain(`… forts. s. ${page}`);
    expect(overlaps(await textBoxes(pages[page - 1]!))).toEqual([]);
  }, 60_000);
});

const rowDistance = (rows: readonly TextBox[]): number =>
  Math.min(...rows.slice(1).map(({ baseline }, index) => rows[index]!.baseline - baseline));
