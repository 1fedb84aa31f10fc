import { describe, expect, it } from "vitest";
import { decodeCsv, readSurveyCsv } from "#domain/survey-csv.ts";

const rows = [
  { question: "Jag känner mig trygg", n: 120, share: 0.82 },
  { question: "Jag vet vem jag ringer", n: 1200, share: 0.5 },
];

describe("the rows of a survey", () => {
  it.each([
    ["semicolons", "fråga;antal;andel\nJag känner mig trygg;120;0,82\nJag vet vem jag ringer;1200;0,5\n"],
    ["commas", 'question,n,share\nJag känner mig trygg,120,0.82\nJag vet vem jag ringer,1200,"50 %"\n'],
    ["tabs", "question\tn\tshare\r\nJag känner mig trygg\t120\t82%\r\nJag vet vem jag ringer\t1 200\t50 %"],
    ["any order", "Andel;Fråga;Antal\n82 %;Jag känner mig trygg;120\n0.5;Jag vet vem jag ringer;1 200"],
    ["a byte order mark", '\uFEFF"fråga";antal;andel\nJag känner mig trygg;120;0,82\nJag vet vem jag ringer;1200;0,5'],
    ["blank lines", "\nfråga;antal;andel\n\nJag känner mig trygg;120;0,82\n;;\nJag vet vem jag ringer;1200;0,5\n\n"],
  ])("are read from a file with %s", (_, text) => {
    expect(readSurveyCsv(text)).toEqual({ ok: true, rows, leftOut: 0 });
  });

  it("may hold separators, doubled quotes and line breaks in quotes", () => {
    expect(readSurveyCsv('fråga;n;andel\n"Känner du dig ""trygg"";\neller inte?";3;0')).toEqual({
      ok: true,
      rows: [{ question: 'Känner du dig "trygg";\neller inte?', n: 3, share: 0 }],
      leftOut: 0,
    });
  });

  it("keep nothing of other columns", () => {
    expect(readSurveyCsv("fråga;svarande;antal;e-post;andel\nTrygg?;Anna Ek;4;anna@exempel.se;1")).toEqual({
      ok: true,
      rows: [{ question: "Trygg?", n: 4, share: 1 }],
      leftOut: 2,
    });
  });
});

describe("a survey file", () => {
  const faultsOf = (text: string) => {
    const reading = readSurveyCsv(text);
    return reading.ok ? [] : reading.faults;
  };

  it.each([
    ["is empty", " \n\n", [{ code: "empty" }]],
    ["has a heading only", "fråga;antal;andel\n", [{ code: "no-rows" }]],
    [
      "holds one answer a row",
      "svarande;svar\nAnna;Ja",
      [
        { code: "missing-column", column: "question" },
        { code: "missing-column", column: "n" },
        { code: "missing-column", column: "share" },
      ],
    ],
    ["names a column twice", "fråga;n;antal;andel\nA;1;1;1", [{ code: "repeated-column", column: "n" }]],
    ["leaves a quote open", 'fråga;n;andel\nA;1;1\n"B;1;1\n', [{ code: "bad-quote", line: 3 }]],
    ["has more rows than a document holds", `fråga;n;andel${"\nA;1;1".repeat(201)}`, [{ code: "too-many-rows" }]],
    ["is far too long", `fråga;n;andel\n${" ".repeat(1_000_000)}`, [{ code: "too-many-rows" }]],
  ])("is refused when it %s", (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it("is refused with the line of each fault, counted in the file", () => {
    expect(
      faultsOf(
        [
          "fråga;antal;andel",
          '"A',
          'b";12;0,5',
          ";12;0,5",
          "C;tolv;82",
          "D;1,5;110 %",
          "E;2;-1",
          "Ring 19121212-1212;2;0,5",
          `${"x".repeat(501)};2;0,5`,
        ].join("\r\n"),
      ),
    ).toEqual([
      { code: "no-question", line: 4 },
      { code: "not-a-count", line: 5 },
      { code: "not-a-share", line: 5 },
      { code: "not-a-count", line: 6 },
      { code: "not-a-share", line: 6 },
      { code: "not-a-share", line: 7 },
      { code: "personal-data", line: 8 },
      { code: "long-question", line: 9 },
    ]);
  });
});

describe("the bytes of a file", () => {
  it("are read as UTF-8, UTF-16 with its mark, or the Windows encoding", () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x66, 0, 0x72, 0, 0xe5, 0, 0x67, 0, 0x61, 0]);
    const windows = new Uint8Array([0x66, 0x72, 0xe5, 0x67, 0x61]);
    expect([new TextEncoder().encode("fråga"), utf16, windows].map(decodeCsv)).toEqual(["fråga", "fråga", "fråga"]);
  });
});
