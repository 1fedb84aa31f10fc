import { beforeAll, describe, expect, test } from "vitest";
import type { DocumentContext } from "#documents/build-document.ts";
import { type DocumentFile, writeDocument } from "#documents/write-document.ts";
import { roofTemplate, roofWords } from "#tests/support/roof-template.ts";
import { sheetCells, zipEntries } from "#tests/support/zip-entries.ts";

const context: DocumentContext = {
  municipality: "Örnsköldsvik",
  unit: "=HYPERLINK(1)",
  date: "2026-03-12",
  level: "2,4",
  target: "4 Infört",
  gap: "1,6",
  actions: [{ text: "Laga\u0007 rännan", owner: "Vaktmästare", start: "2026-04-01", finish: "" }],
};

const write = (kind: "form" | "calculation", given: DocumentContext | null = context, language: "sv" | "en" = "sv") =>
  writeDocument({
    template: { ...roofTemplate, kind },
    words: roofWords,
    language,
    stepName: "Tak",
    context: given,
  });

const textsOf = (xml: string, style: string): readonly string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text]) => text).join(""));

describe("a form as a Word file", () => {
  let file: DocumentFile;
  let entries: Readonly<Record<string, string>>;
  let body = "";
  beforeAll(async () => {
    file = await write("form");
    entries = zipEntries(file.bytes);
    body = entries["word/document.xml"] ?? "";
  });

  test("is named after template, municipality and day in plain letters", async () => {
    expect(file.fileName).toEqual("Mall_Rakna-taket-del-1-2_Ornskoldsvik_2026-03-12.docx");
    expect((await write("form", null, "en")).fileName).toEqual("Template_Rakna-taket-del-1-2.docx");
  });

  test("has its title, its subject and the language that spelling is checked in", async () => {
    expect(entries["docProps/core.xml"]).toContain("<dc:title>Räkna taket: del 1/2</dc:title>");
    expect(entries["docProps/core.xml"]).toContain("<dc:subject>Formulär till steget Tak</dc:subject>");
    expect(entries["word/styles.xml"]).toContain('<w:lang w:val="sv-SE"/>');
    expect(zipEntries((await write("form", null, "en")).bytes)["word/styles.xml"]).toContain('<w:lang w:val="en-GB"/>');
  });

  test("has real headings in order, the example on sheets of its own at the end", () => {
    expect(textsOf(body, "Title")).toEqual(["Räkna taket: del 1/2"]);
    expect(textsOf(body, "Heading1")).toEqual([
      "Ert läge i steget Tak",
      "Så gör ni",
      "Vad det kostar",
      "Anteckningar",
      "Frågor",
      "Kontrollera",
      "Misstag som är lätta att göra",
      "Exempel från Mittköping",
    ]);
    expect(textsOf(body, "Heading2")).toEqual([
      "Åtgärder i er plan som mallen hjälper med",
      "Exempel: Vad det kostar",
      "Exempel: Anteckningar",
    ]);
    expect(body.lastIndexOf("<w:sectPr>", body.indexOf("Exempel från Mittköping"))).toBeGreaterThan(
      body.indexOf("Misstag som är lätta att göra"),
    );
  });

  test("tells the step's level, target and gap and the actions, and holds no signs that Word refuses", () => {
    expect(textsOf(body, "Fact").slice(0, 3)).toEqual(["Nivå nu: 2,4", "Mål: 4 Infört", "Gap till målet: 1,6"]);
    expect(body).toContain("Laga rännan");
  });

  test("leaves places to fill in and no level when it was not opened from a run", async () => {
    const blank = zipEntries((await write("form", null)).bytes)["word/document.xml"] ?? "";
    expect(textsOf(blank, "Head").slice(0, 3)).toEqual(["Kommun", "Verksamhet eller enhet", "Datum"]);
    expect(textsOf(blank, "Cell").slice(0, 3)).toEqual(["", "", ""]);
    expect(textsOf(blank, "Heading1")[0]).toEqual("Så gör ni");
  });

  test("repeats the header row of every table, and gives its columns widths that fill the sheet", () => {
    const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    expect(tables).toHaveLength(6);
    expect(tables.slice(1).every((table) => table.includes("<w:tblHeader/>"))).toEqual(true);
    const sums = tables.map((table) =>
      [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].reduce((total, [, width]) => total + Number(width), 0),
    );
    expect(new Set(sums).size).toBeLessThanOrEqual(2);
    expect(sums[0]).toEqual(11906 - 2 * 1077);
  });

  test("turns sheets with wide tables on their side, and says where pages end", () => {
    expect([...body.matchAll(/w:orient="(\w+)"/g)].map(([, turn]) => turn)).toEqual([
      "portrait",
      "landscape",
      "portrait",
      "landscape",
    ]);
    const footer = Object.entries(entries).find(([path]) => path.startsWith("word/footer"))?.[1];
    expect(footer).toMatch(/Sida .*PAGE.* av .*NUMPAGES/s);
    const headers = Object.entries(entries).filter(([path]) => path.startsWith("word/header"));
    expect(headers.some(([, xml]) => xml.includes("Räkna taket: del 1/2") && xml.includes("Örnsköldsvik"))).toEqual(
      true,
    );
  });

  test("has a box to tick for each point of a checklist", () => {
    expect(body.match(/<w14:checkbox>/g)).toHaveLength(2);
    expect(textsOf(body, "Tick")).toEqual(["Det är torrt.", "Det är säkert."]);
  });

  test("works out formulas and sums in the example", () => {
    const example = body.slice(body.indexOf("Exempel: Vad det kostar"));
    expect(
      [...example.matchAll(/<w:t xml:space="preserve">([\d\s  ]+)<\/w:t>/g)].map(([, text]) =>
        text?.replaceAll(/\s/g, " "),
      ),
    ).toEqual(["4", "300", "1 200", "600", "2", "100", "200", "6", "1 400"]);
  });
});

describe("a calculation as an Excel file", () => {
  let entries: Readonly<Record<string, string>>;
  beforeAll(async () => {
    entries = zipEntries((await write("calculation")).bytes);
  });

  test("has a sheet to read first, a sheet for each table and one for each table of the example", () => {
    expect(
      [...(entries["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name),
    ).toEqual(["Läs mig", "Vad det kostar", "Anteckningar", "Exempel Vad det kostar", "Exempel Anteckningar"]);
  });

  test("has its title and language", () => {
    expect(entries["docProps/core.xml"]).toContain("<dc:title>Räkna taket: del 1/2</dc:title>");
    expect(entries["docProps/core.xml"]).toContain("<dc:language>sv-SE</dc:language>");
    expect(entries["[Content_Types].xml"]).toContain("/docProps/core.xml");
    expect(entries["_rels/.rels"]).toContain("docProps/core.xml");
  });

  test("has formulas in every row, empty ones too, and sums under them", () => {
    const cells = sheetCells(entries, 2);
    expect(["F2", "F3", "F4", "F5", "G5", "B6", "F6"].map((address) => cells[address])).toEqual([
      'f:IF(COUNT(B2,E2)=0,"",B2*E2)',
      'f:IF(COUNT(B3,E3)=0,"",B3*E3)',
      'f:IF(COUNT(B4,E4)=0,"",B4*E4)',
      'f:IF(COUNT(B5,E5)=0,"",B5*E5)',
      'f:IF(COUNT(F5,B5)=0,"",IF(B5-2=0,"",N(F5)/(B5-2)))',
      "f:SUM(B2:B5)",
      "f:SUM(F2:F5)",
    ]);
    expect(cells["A6"]).toEqual("t:Summa");
  });

  test("stores numbers and days as numbers, and everything else as text whatever it begins with", () => {
    const cells = sheetCells(entries, 4);
    expect(["A3", "B3", "C3", "D3", "D4", "E3"].map((address) => cells[address])).toEqual([
      "t:Pannor",
      "4",
      "t:Bra",
      String(Date.UTC(2026, 4, 1) / 86_400_000 + 25_569),
      "t:i höst",
      "300",
    ]);
    expect([sheetCells(entries, 5)["A3"], sheetCells(entries, 5)["B3"]]).toEqual(["t:=1+1", "t:@roll"]);
    expect(Object.values(sheetCells(entries, 1))).toContain("t:=HYPERLINK(1)");
  });

  test("freezes the header row, says there what can be chosen and lists it in the cells", () => {
    const sheet = entries["xl/worksheets/sheet2.xml"] ?? "";
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheetCells(entries, 2)["C1"]).toEqual("t:Skick\n(Välj: Bra / Dåligt)");
    expect(sheet).toContain('sqref="C2:C5"><formula1>"Bra,Dåligt"</formula1>');
    expect(entries["xl/workbook.xml"]).toContain("'Vad det kostar'!$1:$1</definedName>");
  });

  test("says on the first sheet what it is for, how it is used and where the group stands", () => {
    const texts = Object.values(sheetCells(entries, 1));
    for (const text of [
      "Visar vad taket kostar.",
      "Örnsköldsvik",
      "2,4",
      "Laga rännan",
      "Klättra upp.",
      "Det är torrt.",
    ])
      expect(texts).toContain(`t:${text}`);
  });
});
