import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { buildCalendar } from "#exports/build-calendar.ts";
import { foldLine, writeIcs } from "#exports/ics.ts";
import { exported, exportInput, measured, planned } from "#tests/support/export-content.ts";

const unfold = (text: string): string => text.replaceAll("\r\n ", "");
const octets = (line: string): number => new TextEncoder().encode(line).length;
const write = (evaluation = exported): string => writeIcs(buildCalendar(exportInput(evaluation)), evaluation.changed);
const anyText = fc.string({
  unit: fc.constantFrom("a", "å", "€", "😀", " ", "\n", "\r", ";", ",", "\\", ":", "\t", "\u0000"),
});

describe("a calendar file", () => {
  it("has every day to come back, in order, each as an event that lasts the day", () => {
    expect(unfold(write()).split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Niosteg//Niosteg//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "NAME:Handlingsplan – Örby",
      "X-WR-CALNAME:Handlingsplan – Örby",
      "BEGIN:VEVENT",
      "UID:niosteg/evaluation-1/a1/i2/baseline",
      "DTSTAMP:20260312T090000Z",
      "DTSTART;VALUE=DATE:20260501",
      "DTEND;VALUE=DATE:20260502",
      "SUMMARY:Mät utgångsläget: indikator utan namn",
      "DESCRIPTION:Åtgärd: Gjut plattan",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:niosteg/evaluation-1/a1/finish",
      "DTSTAMP:20260312T090000Z",
      "DTSTART;VALUE=DATE:20260630",
      "DTEND;VALUE=DATE:20260701",
      "SUMMARY:Ska vara klar: Gjut plattan",
      "DESCRIPTION:Steg: Grund\\nAnsvarig roll: Byggchef\\nStatus: Pilot",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:niosteg/evaluation-1/a1/i1/target",
      "DTSTAMP:20260312T090000Z",
      "DTSTART;VALUE=DATE:20270301",
      "DTEND;VALUE=DATE:20270302",
      "SUMMARY:Följ upp: Torra hörn",
      "DESCRIPTION:Åtgärd: Gjut plattan\\nAnsvarig roll: Vaktmästare\\nUtgångsläge: 0\\,5 av 4 hörn\\nMål: 4 av 4 hörn\\nKälla: Enkät till brukare\\, Boendeenkäten",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:niosteg/evaluation-1/again",
      "DTSTAMP:20260312T090000Z",
      "DTSTART;VALUE=DATE:20270312",
      "DTEND;VALUE=DATE:20270313",
      "SUMMARY:Gör om bedömningen i Örby",
      "DESCRIPTION:Gå igenom stegen på nytt\\, jämför med förra gången och redovisa planen för nämnden.",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("is the same whenever it is made, and always has a day to assess again", () => {
    expect(write()).toEqual(write());
    const undated = write({ ...exported, date: "", changed: "2028-02-29T23:30:00.123Z", actions: [] });
    expect(undated.match(/^(?:DTSTART|DTSTAMP).*$/gm)).toEqual([
      "DTSTAMP:20280229T233000Z",
      "DTSTART;VALUE=DATE:20290228",
    ]);
  });

  it("writes values in the language's own way and every digit of them, and cuts a title between characters", () => {
    const values = {
      baseline: { value: 0.000_000_12, date: "" },
      target: { value: -1_234_567.891, date: "2027-03-01" },
    };
    const indicators = [{ ...measured, ...values, unit: "kr" }];
    const text = unfold(write({ ...exported, actions: [{ ...planned, text: "😀".repeat(99), indicators }] }));
    expect(text).toContain("Utgångsläge: 0\\,00000012 kr\\nMål: −1\u00a0234\u00a0567\\,891 kr");
    expect(text).toContain(`SUMMARY:Ska vara klar: ${"😀".repeat(52)}…\r\n`);
    expect(text).not.toContain("\ufffd");
  });

  it("names no two events alike, whatever signs the ids hold", () => {
    const actions = [
      { ...planned, id: "a", indicators: [{ ...measured, id: "b/c" }] },
      { ...planned, id: "a/b", indicators: [{ ...measured, id: "c" }] },
    ];
    const names = unfold(write({ ...exported, actions })).match(/^UID:.*$/gm);
    expect([names?.length, new Set(names).size]).toEqual([5, 5]);
  });

  it("has an event without an end on the last day of all", () => {
    const last = { ...planned, finish: "9999-12-31", indicators: [] };
    expect(write({ ...exported, actions: [last] }).match(/^DT(?:START|END).*$/gm)).toEqual([
      "DTSTART;VALUE=DATE:20270312",
      "DTEND;VALUE=DATE:20270313",
      "DTSTART;VALUE=DATE:99991231",
    ]);
  });

  it("cuts a long title at a word and says all of it in the description", () => {
    const text = `${"ord ".repeat(100)}slut`;
    const file = unfold(write({ ...exported, actions: [{ ...planned, text, indicators: [] }] }));
    expect(file).toContain(`SUMMARY:Ska vara klar: ${"ord ".repeat(26).trim()}…\r\n`);
    expect(file).toContain(`DESCRIPTION:Ska vara klar: ${text}\\nSteg: Grund`);
  });

  it("folds any line into pieces of at most 75 octets that join to the line again", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "å", "€", "😀", " "), maxLength: 400 }), (line) => {
        const folded = foldLine(line);
        expect(unfold(folded)).toEqual(line);
        expect(Math.max(...folded.split("\r\n").map(octets))).toBeLessThanOrEqual(75);
      }),
    );
  });

  it("stays one calendar whatever is written in it", () => {
    const names =
      /^(?:BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-CALNAME|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|TRANSP)[:;]/;
    fc.assert(
      fc.property(anyText, anyText, (text, name) => {
        const file = write({
          ...exported,
          organisation: { name, code: null },
          actions: [{ ...planned, id: text, text }],
        });
        const lines = unfold(file).split("\r\n").slice(0, -1);
        expect(lines.filter((line) => !names.test(line))).toEqual([]);
        expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(4);
        expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        expect(Math.max(...file.split("\r\n").map(octets))).toBeLessThanOrEqual(75);
      }),
    );
  });

  it("has each day to measure before the target, the same each time", () => {
    const action = {
      ...planned,
      indicators: [
        {
          ...measured,
          baseline: { value: 0, date: "2026-02-28" },
          target: { value: 4, date: "2027-08-28" },
          frequency: "half-yearly" as const,
        },
      ],
    };
    const { events } = buildCalendar(exportInput({ ...exported, actions: [action] }));
    expect(
      events.filter(({ uid }) => uid.includes("measured")).map(({ uid, day, title }) => [uid, day, title]),
    ).toEqual([
      ["niosteg/evaluation-1/a1/i1/measured-2026-08-28", "2026-08-28", "Mät: Torra hörn"],
      ["niosteg/evaluation-1/a1/i1/measured-2027-02-28", "2027-02-28", "Mät: Torra hörn"],
    ]);
  });
});
