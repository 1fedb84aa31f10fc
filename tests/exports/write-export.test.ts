import { beforeAll, describe, expect, it } from "vitest";
import type { Evaluation } from "#domain/evaluation.ts";
import { type ExportFile, type ExportFormat, exportFormats, writeExport } from "#exports/write-export.ts";
import { smallAssessment } from "#tests/support/assessments.ts";
import { exported, planned } from "#tests/support/export-content.ts";
import { payloads } from "#tests/support/formula-payloads.ts";
import { readCsv } from "#tests/support/read-csv.ts";
import { smallWords } from "#tests/support/report-content.ts";
import { sheetCells, zipEntries } from "#tests/support/zip-entries.ts";

const write = (format: ExportFormat, evaluation: Evaluation = exported, language: "sv" | "en" = "sv") =>
  writeExport(format, {
    assessment: smallAssessment,
    words: { ...smallWords, language },
    evaluation,
    locale: language,
  });

const textOf = ({ bytes }: ExportFile): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const allText = async (format: ExportFormat, evaluation?: Evaluation): Promise<string> => {
  const file = await write(format, evaluation);
  return format === "xlsx" ? Object.values(zipEntries(file.bytes)).join("\n") : textOf(file);
};

describe("an export", () => {
  it("is named after day, municipality and what it holds, in plain letters", async () => {
    const names = await Promise.all(exportFormats.map(async (format) => (await write(format)).fileName));
    expect(names).toEqual([
      "2026-03-12_Orby_handlingsplan.xlsx",
      "2026-03-12_Orby_handlingsplan.csv",
      "2026-03-12_Orby_svar.csv",
      "2026-03-12_Orby_uppfoljning.ics",
    ]);
    const nameless = { ...exported, date: "", organisation: { name: "", code: null } };
    expect((await write("csv-answers", nameless, "en")).fileName).toEqual("answers.csv");
  });

  it.each(exportFormats)("as %s holds nothing that stays with the municipality", async (format) => {
    expect(await allText(format)).not.toMatch(/hemlig/i);
  });

  it.each(["xlsx", "csv-answers"] as const)("as %s holds every other comment, word for word", async (format) => {
    const text = await allText(format);
    const comments = [
      "Ritning finns.",
      "Protokoll 42",
      "https://example.org/ritning",
      "Fråga byggchefen.",
      "Från förra gången.",
      "Tid saknas.",
      "Platt tak.",
      "Torr sommar.",
      "Skälet stannar hos kommunen.",
    ];
    expect(comments.filter((comment) => !text.includes(comment))).toEqual([]);
  });

  it("as CSV has the plan's and the answers' rows", async () => {
    const plan = readCsv(textOf(await write("csv")));
    expect(plan.map((row) => [row[0], row[1], row[7], row[11]])).toEqual([
      ["Nr", "Åtgärd", "Start", "Belopp (kronor)"],
      ["1", "Gjut plattan", "2026-04-01", "0"],
      ["2", "Lägg taket", "", ""],
    ]);
    const answers = readCsv(textOf(await write("csv-answers")));
    expect(answers.map((row) => row[4])).toEqual(["Svar", "4", "Vet ej", "2", "", "0", "Ej relevant", "Ej relevant"]);
    expect(new Set(answers.map((row) => row.length))).toEqual(new Set([16]));
  });
});

describe("an export as XLSX", () => {
  let entries: Readonly<Record<string, string>>;
  beforeAll(async () => {
    entries = zipEntries((await write("xlsx")).bytes);
  });

  it("has a sheet for each table, named, filtered and with a header that stays", () => {
    const workbook = entries["xl/workbook.xml"] ?? "";
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      "Plan",
      "Svar",
      "Indikatorer",
      "Resultat",
      "Om filen",
    ]);
    expect(workbook).toContain("'Om filen'!$1:$1</definedName>");
    const filters = [1, 2, 3, 4, 5].map(
      (sheet) => /<autoFilter ref="(.*?)"/.exec(entries[`xl/worksheets/sheet${sheet}.xml`]!)?.[1],
    );
    expect(filters).toEqual(["A1:R3", "A1:P8", "A1:W6", "A1:N4", "A1:B27"]);
    expect(entries["xl/worksheets/sheet1.xml"]).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(entries["docProps/core.xml"]).toContain("<dc:title>Handlingsplan – Örby</dc:title>");
    expect(entries["docProps/core.xml"]).toContain("<dc:language>sv-SE</dc:language>");
  });

  it("has numbers as numbers, days as days, texts as texts, and nothing where nothing is said", () => {
    const plan = sheetCells(entries, 1);
    const day = (text: string) => String(Date.parse(text) / 86_400_000 + 25_569);
    expect(["A2", "B2", "H2", "I2", "L2", "L3", "K3"].map((address) => plan[address])).toEqual([
      "1",
      "t:Gjut plattan",
      day("2026-04-01"),
      day("2026-06-30"),
      "0",
      "",
      "",
    ]);
    const answers = sheetCells(entries, 2);
    expect(["E2", "E3", "E6", "E7"].map((address) => answers[address])).toEqual([
      "4",
      "t:Vet ej",
      "0",
      "t:Ej relevant",
    ]);
    expect([sheetCells(entries, 3)["F2"], sheetCells(entries, 3)["V3"]]).toEqual(["0.5", "0.825"]);
    expect(sheetCells(entries, 4)["I2"]).toEqual("0.5");
    expect([sheetCells(entries, 5)["B3"], sheetCells(entries, 5)["B6"]]).toEqual(["t:0180", day("2026-03-12")]);
  });

  it("keeps texts that look like formulas as texts, and has no formula at all", async () => {
    const actions = payloads.map((text, index) => ({ ...planned, id: `p${index}`, text, owner: text, indicators: [] }));
    const risky = zipEntries((await write("xlsx", { ...exported, actions })).bytes);
    const cells = sheetCells(risky, 1);
    expect(payloads.map((_, index) => cells[`B${index + 2}`])).toEqual(
      payloads.map((text) => `t:${text.replaceAll(/\r\n?/g, "\n")}`),
    );
    expect(Object.values(risky).filter((xml) => /<f[ >]/.test(xml))).toEqual([]);
  });

  it("keeps 10,000 characters whole, shows control characters, and lets no code in a text be read as a character", async () => {
    const long = "å".repeat(10_000);
    const actions = [
      { ...planned, text: long, why: "a\u0000b\u001bc", risks: "_x0041_ _x00e5_ _y", indicators: [] },
      {
        ...planned,
        id: "a2",
        text: "<b>&amp;</b>\r\nrad",
        templates: Array.from({ length: 400 }, (_, at) => `${at}`.padEnd(100, "x")),
      },
    ];
    const entries = zipEntries((await write("xlsx", { ...exported, actions })).bytes);
    const cells = sheetCells(entries, 1);
    expect([cells["B2"], cells["E2"], cells["M2"], cells["B3"]]).toEqual([
      `t:${long}`,
      "t:a\u2400b\u241bc",
      "t:_x005F_x0041_ _x005F_x00e5_ _y",
      "t:<b>&amp;</b>\nrad",
    ]);
    expect(cells["O3"]).toHaveLength("t:".length + 32_767);
    expect(cells["O3"]?.endsWith("x…")).toEqual(true);
    const heights = [...entries["xl/worksheets/sheet1.xml"]!.matchAll(/ ht="([\d.]+)"/g)].map(([, height]) =>
      Number(height),
    );
    expect(Math.max(...heights)).toEqual(409);
  });

  it("has only headers where there is nothing", async () => {
    const empty = zipEntries((await write("xlsx", { ...exported, actions: [], answers: {}, notes: {} }, "en")).bytes);
    expect(Object.keys(sheetCells(empty, 1))).toHaveLength(18);
    expect(sheetCells(empty, 3)["A1"]).toEqual("t:Action no.");
  });
});
