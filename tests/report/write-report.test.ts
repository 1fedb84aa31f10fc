import { beforeAll, describe, expect, test } from "vitest";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { Evaluation } from "#domain/evaluation.ts";
import type { Locale } from "#i18n/messages.ts";
import { type ReportFonts } from "#report/report-fonts.ts";
import { readReportFonts } from "#report/report-fonts-node.ts";
import type { ReportFile } from "#report/report-input.ts";
import { writeReport } from "#report/write-report.ts";
import { answerWith, evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { inspectPdf, lastRole, structureText, taggedText } from "#tests/support/pdf-inspection.ts";
import {
  extremeEvaluation,
  houseEvaluation,
  houseSource,
  plannedAction,
  smallWords,
} from "#tests/support/report-content.ts";

let fonts: ReportFonts;
beforeAll(async () => {
  fonts = await readReportFonts();
});

const report = (evaluation: Evaluation, locale: Locale = "sv"): Promise<ReportFile> =>
  writeReport({
    ...houseSource(evaluation),
    words: { ...smallWords, language: locale },
    locale,
    fonts,
    enclose: null,
  });

const open = ({ bytes }: ReportFile): Promise<PDFDocumentProxy> =>
  getDocument({ data: bytes.slice(), verbosity: 0 }).promise;

const pagesOf = async (file: ReportFile): Promise<readonly PDFPageProxy[]> => {
  const pdf = await open(file);
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
};

const spaceless = (text: string): string => text.replace(/\s+/g, "");

/** What the pages say in the order of their structure, without spaces. */
const textOf = async (file: ReportFile): Promise<string> =>
  spaceless((await Promise.all((await pagesOf(file)).map(taggedText))).join(" "));

const long = "Ta fram en gemensam behovsanalys med brukare, anhöriga och medarbetare. ".repeat(100).trim();

describe("the report of a small evaluation", () => {
  let file: ReportFile;
  let text: string;
  beforeAll(async () => {
    file = await report(houseEvaluation);
    text = structureText(file.bytes);
  }, 60_000);

  test("is a tagged PDF 1.7 with its title, language and bookmarks", async () => {
    const pdf = await open(file);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      PDFFormatVersion: "1.7",
      Language: "sv-SE",
      Title: "Handlingsplan – Mittköping, Våren 2026",
      Author: "Mittköping",
    });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(inspectPdf(file.bytes, "pdfinfo")).toMatch(/Tagged: +yes/);
    const outline = await pdf.getOutline();
    expect(outline.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
      [
        "Handlingsplan",
        [
          "1 av 2 steg med nivå ligger under sitt mål",
          "Styrkor",
          "Störst gap",
          "Förslag till beslut",
          "Vad det kostar",
          "När det följs upp",
          "Åtgärder",
          "Åtgärderna en och en",
          "Vision och delmål",
          "Iakttagelser",
          "Stegen i siffror",
          "Mallar",
          "Svaren, steg för steg",
          "Det här vet vi inte",
          "Ej relevant hos oss",
          "Så är bilden framtagen",
        ],
      ],
    ]);
  });

  test("embeds every font", () => {
    const fontLines = inspectPdf(file.bytes, "pdffonts").trim().split("\n").slice(2);
    expect(fontLines.map((line) => line.trim().split(/\s+/).slice(-5, -2))).toEqual([
      ["yes", "no", "yes"],
      ["yes", "no", "yes"],
    ]);
  });

  test("packs its small objects, each where the table says", () => {
    const table = [
      ...inspectPdf(file.bytes, "qpdf", "--show-xref").matchAll(
        /^(\d+)\/0: compressed; stream = (\d+), index = (\d+)/gm,
      ),
    ].map(([, object, stream, index]) => ({ object, stream: stream!, index: Number(index) }));
    expect(table.length).toBeGreaterThan(100);
    for (const stream of new Set(table.map((entry) => entry.stream))) {
      const text = inspectPdf(file.bytes, "qpdf", `--show-object=${stream}`, "--filtered-stream-data");
      const numbers = text.split("\n", 1)[0]!.split(" ");
      const misplaced = table.filter((entry) => entry.stream === stream && numbers[2 * entry.index] !== entry.object);
      expect(misplaced).toEqual([]);
    }
  });

  test("holds the municipality, the actions and their templates in its structure", () => {
    const expected = [
      "Mittköping",
      "Gjut plattan",
      "Lägg taket",
      "Mall: Blankett ground-plan",
      "0 kronor",
      "Fråga byggchefen.",
    ];
    expect(expected.filter((part) => !text.includes(part))).toEqual([]);
  });

  test("keeps page numbers, footers and repeated heads out of the structure", () => {
    expect(text).not.toContain("Sida 1 av");
  });

  test("says in words what the chart shows", async () => {
    const [page] = await pagesOf(file);
    const tree = JSON.stringify(await page!.getStructTree());
    expect(tree).toContain("Väggar: nu 1,5, mål 3.");
  });

  test("leads from an action and its card to template and answer, and from evidence to its address", async () => {
    const annotations = (await Promise.all((await pagesOf(file)).map((page) => page.getAnnotations()))).flat();
    expect(annotations.map(({ subtype, url, dest }) => [subtype, url ?? null, Array.isArray(dest)])).toEqual([
      ["Link", null, true],
      ["Link", null, true],
      ["Link", null, true],
      ["Link", "https://example.org/ritning", false],
    ]);
  });

  test("has the same bytes each time it is written", async () => {
    const again = await report(structuredClone(houseEvaluation));
    expect(Buffer.from(again.bytes).equals(file.bytes)).toBe(true);
  });

  test("has other bytes once the evaluation has changed", async () => {
    const later = await report({ ...houseEvaluation, changed: "2026-03-13T09:00:00Z" });
    expect(Buffer.from(later.bytes).equals(file.bytes)).toBe(false);
  });

  test("says nothing of standards to those who read it", async () => {
    const { info } = await (await open(file)).getMetadata();
    expect(`${text} ${JSON.stringify(info)}`).not.toMatch(/PDF\/(?:UA|A)|ISO 1/);
  });

  test("describes itself as built to PDF/A-3a and PDF/UA-1, with an extension that explains the latter", () => {
    const packet = /<x:xmpmeta.*<\/x:xmpmeta>/s.exec(Buffer.from(file.bytes).toString("latin1"))?.[0] ?? "";
    expect(packet).toContain("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
    expect(packet).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(packet).toContain("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>");
  });

  test("has an identity, a colour profile and no transparency", () => {
    const trailer = inspectPdf(file.bytes, "qpdf", "--show-object=trailer");
    expect(trailer).toMatch(/\/ID \[/);
    const objects = inspectPdf(file.bytes, "qpdf", "--json", "--json-key=qpdf");
    expect(objects).toContain('"/S": "/GTS_PDFA1"');
    expect(objects).not.toMatch(/"\/(?:CA|ca|SMask|BM)":/);
  });
});

describe("writeReport", () => {
  test("writes English with its own language tag and file name", async () => {
    const file = await report(houseEvaluation, "en");
    const { info } = await (await open(file)).getMetadata();
    expect([file.fileName, info]).toMatchObject(["2026-03-12_Mittkoping_action-plan.pdf", { Language: "en-GB" }]);
  });

  test("writes an empty evaluation, changed at a moment no PDF can hold", async () => {
    const file = await report(evaluationWith(smallAssessment, {}, { changed: "2099-01-01T00:00:00Z", date: "" }));
    expect(file.fileName).toBe("handlingsplan.pdf");
    expect(await textOf(file)).toContain("Planenharingaåtgärderännu.");
  });

  test("lets every character that is typed survive or marks its place", async () => {
    const text = "Bra\u030a\tväl\u00adfärd 👩‍🔬 漢 x² ≥ 5 → klart ‚e\u2011post‘ שלום";
    const file = await report({ ...houseEvaluation, actions: [{ ...plannedAction, text }] });
    expect(await textOf(file)).toContain(spaceless("Brå välfärd □ □ x² ≥ 5 → klart ‚e-post‘ □□□□"));
  });

  test("gives back a text that runs over several pages whole and in order", async () => {
    const scope = { steps: ["ground"], variant: "short" };
    const file = await report({ ...houseEvaluation, scope, actions: [{ ...plannedAction, text: long }] });
    expect(spaceless(structureText(file.bytes))).toContain(spaceless(long));
  }, 60_000);

  test("loses none of forty actions, and says in full what the summary cuts", async () => {
    const text = await textOf(await report(extremeEvaluation));
    const { actions, unit, organisation } = extremeEvaluation;
    const typed = [...actions.map((action) => action.text), unit, organisation.name].filter((part) => part !== long);
    expect(typed.filter((part) => !text.includes(spaceless(part)))).toEqual([]);
  }, 60_000);

  test("keeps long texts and forty actions inside the margins, with the summary on one page", async () => {
    const pages = await pagesOf(await report(extremeEvaluation));
    const outside: string[] = [];
    for (const page of pages) {
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent();
      for (const item of items) {
        if (!("str" in item) || item.str.trim() === "") continue;
        const [, , , , x, y] = item.transform as number[];
        const isInside = x! >= 55 && x! + item.width <= width - 54 && y! >= 30 && y! <= height - 45;
        if (!isInside) outside.push(`${page.pageNumber}: ${item.str}`);
      }
    }
    expect(outside).toEqual([]);
    expect(JSON.stringify(await pages[1]!.getStructTree())).toContain('"H2"');
  }, 60_000);

  test("never leaves a heading alone at the foot of a page, wherever the page ends", async () => {
    const roles: string[] = [];
    for (let lines = 1; lines <= 24; lines++) {
      const reason = Array.from({ length: lines }, (_, line) => `Rad ${line}`).join("\n");
      const answers = { ...houseEvaluation.answers, "ground-plan": answerWith(4, { reason }) };
      for (const page of await pagesOf(await report({ ...houseEvaluation, answers }))) roles.push(await lastRole(page));
    }
    expect(roles.filter((role) => /^H\d$/.test(role))).toEqual([]);
  }, 60_000);
});
