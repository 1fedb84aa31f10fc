import { describe, expect, it } from "vitest";
import { comparisonTables } from "#exports/build-comparison-tables.ts";
import { plainRows } from "#exports/table.ts";
import { writeComparison } from "#exports/write-comparison.ts";
import { createFormat } from "#i18n/format.ts";
import { messages } from "#i18n/sv/comparing.ts";
import { readCsv } from "#tests/support/read-csv.ts";
import { mittkopingMappings as mappings, mittkopingYears } from "#tests/support/three-years.ts";
import { zipEntries } from "#tests/support/zip-entries.ts";

const input = async () => ({ runs: await mittkopingYears(), mappings, messages, format: createFormat("sv") });

describe("the comparison as tables", () => {
  it("has a row for each step, with compared and original levels apart", async () => {
    const [steps] = comparisonTables(await input());
    const [header, , strategy, , needs] = plainRows(steps!);
    expect(header).toEqual([
      "Nr",
      "Steg",
      "Jämförd nivå 2024",
      "Jämförd nivå 2025",
      "Jämförd nivå 2026",
      "Förändring",
      "Förändring i ord",
      "Gemensamma frågor",
      "Samma svar",
      "Nytt svar",
      "Ändrat svar",
      "Vet ej har fått svar",
      "Har blivit vet ej",
      "Saknar nu svar",
      "Täckning 2024",
      "Täckning 2025",
      "Täckning 2026",
      "Ursprunglig nivå 2024",
      "Ursprunglig nivå 2025",
      "Ursprunglig nivå 2026",
      "Det här har hindrat",
    ]);
    expect(strategy).toEqual([2, "Strategi", 0.5, 1, 1.5, 1, "Upp 1", 2, 0, 0, 2, 0, 0, 0, 1, 1, 1, 1.3, 1, 1.5, null]);
    expect(needs?.slice(0, 15)).toEqual([
      4,
      "Behovsanalys",
      1,
      1,
      1.5,
      0.5,
      "Upp 0,5 (delvis olika frågor har svar)",
      2,
      1,
      0,
      0,
      1,
      0,
      0,
      0.5,
    ]);
  });

  it("lists what has happened to questions in the words of both versions, nothing where one lacks it", async () => {
    const [, questions] = comparisonTables(await input());
    expect(plainRows(questions!).at(-1)).toEqual([
      "Borttagna, jämförs inte",
      "Hur långt har ni kommit med att utse en samordnare för välfärdsteknik?",
      null,
    ]);
    expect(plainRows(questions!)).toHaveLength(6);
  });

  it("is nothing for one evaluation", async () => {
    const whole = await input();
    expect(comparisonTables({ ...whole, runs: whole.runs.slice(0, 1) })).toEqual([]);
  });
});

describe("the files", () => {
  it("leave out what stays with the municipality", async () => {
    const [first, , last] = await mittkopingYears();
    const notes = { vision: { success: "", hindrance: "Namn Namnsson", staysHere: true } };
    const marked = { ...last, evaluation: { ...last.evaluation, notes } };
    const { bytes, fileName } = await writeComparison("csv", { runs: [first, marked], mappings, locale: "sv" });
    const rows = readCsv(new TextDecoder().decode(bytes));
    expect(rows).toHaveLength(10);
    expect(rows.flat().join(" ")).not.toContain("Namnsson");
    expect(fileName).toBe("2026-03-12_Mittkoping_jamforelse.csv");
  });

  it("are a workbook with a sheet for each table", async () => {
    const runs = await mittkopingYears();
    const { bytes } = await writeComparison("xlsx", { runs, mappings, locale: "sv" });
    const workbook = zipEntries(bytes)["xl/workbook.xml"] ?? "";
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "Jämförelse",
      "Frågor",
      "Jämförbarhet",
    ]);
  });
});
