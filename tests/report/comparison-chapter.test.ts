import { expect, it } from "vitest";
import { createFormat } from "#i18n/format.ts";
import { messages } from "#i18n/sv/comparing.ts";
import { composeSinceLast } from "#report/compose-since-last.ts";
import { openReport, type ReportSource } from "#report/report-source.ts";
import { readReportFonts } from "#report/report-fonts-node.ts";
import { writeHtmlReport } from "#report/write-html-report.ts";
import { writeReport } from "#report/write-report.ts";
import { writeSinceLast } from "#report/write-since-last.ts";
import { pageText } from "#tests/support/html-inspection.ts";
import { taggedParts } from "#tests/support/pdf-inspection.ts";
import { mittkopingMappings, mittkopingYears } from "#tests/support/three-years.ts";

const mappings = mittkopingMappings;

it("is the same on paper and on the web page, and names every question that has changed", async () => {
  const runs = await mittkopingYears();
  const source = { ...runs[2], earlier: null, compared: { runs, mappings }, locale: "sv" } as const;
  const { bytes } = await writeReport({ ...source, fonts: await readReportFonts(), enclose: null });
  const paper = (await taggedParts(bytes)).map(({ text }) => text).join("");
  const page = pageText(new TextDecoder().decode((await writeHtmlReport(source)).bytes));
  expect(paper).toBe(page.replace(/\s+/g, ""));
  expect(page).toContain("Sedan 2024: 9 steg upp; i 1 steg har delvis olika frågor svar.");
  expect(page).toContain("44 av 46 frågor i den äldre betyder samma sak i den nyare.");
  expect(page).toContain("Hur långt har ni kommit med att utse en samordnare för välfärdsteknik?");
}, 60_000);

it("gives the first page what has changed since the latest that measured the same", async () => {
  const runs = await mittkopingYears();
  const source = { ...runs[2], earlier: null, locale: "sv" } as const;
  const changeOf = async (asked: ReportSource) => (await openReport(asked)).model.summary.change;
  const known = await changeOf({ ...source, earlier: runs[1].evaluation });
  expect(known?.title).toBe("Förändring sedan 13 mars 2025");
  expect(await changeOf({ ...source, compared: { runs, mappings } })).toEqual(known);
  expect(await changeOf({ ...source, compared: { runs: [runs[0], runs[2]], mappings } })).toBeNull();
}, 60_000);

it("gives the follow-up of last year's plan the answers it needs", async () => {
  const runs = await mittkopingYears();
  const source = { ...runs[2], earlier: null, locale: "sv" } as const;
  const followUpOf = async (asked: ReportSource) => (await openReport(asked)).model.followUp;
  const alone = await followUpOf(source);
  const compared = await followUpOf({ ...source, compared: { runs, mappings } });
  expect(alone?.note).toBe("Förra årets svar fanns inte till hands, så stegen jämförs inte här.");
  expect(compared?.note).not.toBe(alone?.note);
  expect(compared?.actions[0]?.entries.map(({ label }) => label)).toContain("Steget");
  expect(await followUpOf({ ...source, compared: { runs: [runs[0], runs[2]], mappings } })).toEqual(alone);
}, 60_000);

it("is left out where nothing is compared", async () => {
  const [, , latest] = await mittkopingYears();
  const { bytes } = await writeHtmlReport({ ...latest, earlier: null, locale: "sv" });
  expect(new TextDecoder().decode(bytes)).not.toContain(messages.chapter);
}, 60_000);

it("becomes a text to paste from the latest two", async () => {
  const [, second, third] = await mittkopingYears();
  expect((await writeSinceLast({ runs: [second, third], mappings, locale: "sv" })).split("\n")).toEqual([
    "Vad har hänt sedan sist",
    "Mittköping: jämförelse av 2025 och 2026.",
    "Upp: Vision (från 1,5 till 2,5), Strategi (från 1 till 1,5), Kommunikationsplan (från 0,5 till 1), Behovsanalys (från 1 till 1,5), Marknadsanalys (från 2 till 3) och Evalueringsmodell (från 3 till 3,5).",
    "I stort sett oförändrat: Upphandlingsmodell, Implementeringsmodell och Effektmonitorering.",
    "Nivåerna räknas på 17 frågor som är gemensamma. Nivåerna är självskattade.",
  ]);
}, 60_000);

it("counts over all years what has become known and unknown", async () => {
  const runs = await mittkopingYears();
  const lines = (await writeSinceLast({ runs, mappings, locale: "sv" })).split("\n");
  expect(lines.slice(-4)).toEqual([
    "1 fråga som ni inte visste svaret på har fått svar.",
    "1 fråga har blivit vet ej.",
    messages.partly.meaning,
    "Nivåerna räknas på 16 frågor som är gemensamma. Nivåerna är självskattade.",
  ]);
}, 60_000);

it("says a fall neutrally with the reason noted, unless it stays with the municipality", async () => {
  const [, second, third] = await mittkopingYears();
  const format = createFormat("sv");
  const fallen = { ...second, evaluation: { ...second.evaluation, id: "later", date: "2027-03-01" } };
  const lines = (staysHere: boolean) => {
    const notes = { vision: { success: "", hindrance: "Nya mål i nämnden.", staysHere } };
    return { ...fallen, evaluation: { ...fallen.evaluation, notes } };
  };
  const text = composeSinceLast({ runs: [third, lines(false)], mappings, messages, format }).join("\n");
  expect(text).toContain("Ner: Vision (från 2,5 till 1,5)");
  expect(text).toContain("Vision, ur anteckningen: Nya mål i nämnden.");
  expect(await writeSinceLast({ runs: [third, lines(true)], mappings, locale: "sv" })).not.toContain("Nya mål");
}, 60_000);
