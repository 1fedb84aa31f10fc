import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { writeCsv } from "#exports/csv.ts";
import { payloads } from "#tests/support/formula-payloads.ts";
import { readCsv } from "#tests/support/read-csv.ts";

describe("a CSV file", () => {
  it("begins with a byte order mark, parts cells by semicolons and ends every row with CRLF", () => {
    const text = writeCsv([["Nr", "Åtgärd"], [1, "Gjut"], []], "sv");
    expect(new TextEncoder().encode(text).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(text).toEqual("\ufeffNr;Åtgärd\r\n1;Gjut\r\n\r\n");
  });

  it("is only the mark when there are no rows", () => {
    expect(writeCsv([], "en")).toEqual("\ufeff");
  });

  it("writes numbers in full with the language's decimal sign, and nothing for what is no number", () => {
    const row = [0, -5, 0.825, 1_450_000, 1e-7, Number.NaN, Number.POSITIVE_INFINITY, null];
    expect(writeCsv([row], "sv")).toEqual("\ufeff0;-5;0,825;1450000;1e-7;;;\r\n");
    expect(writeCsv([row], "en")).toEqual("\ufeff0;-5;0.825;1450000;1e-7;;;\r\n");
  });

  it("quotes what would otherwise break the table, and shows control characters", () => {
    expect(writeCsv([['a"b', "a;b", "a\r\nb", " a", "a\u0000b", "\ud800", "a,b"]], "sv")).toEqual(
      '\ufeff"a""b";"a;b";"a\nb";" a";a\u2400b;\ufffd;a,b\r\n',
    );
  });

  it.each(payloads)("lets no program take a text for a formula: %j", (payload) => {
    const [[cell = ""] = []] = readCsv(writeCsv([[payload]], "sv"));
    expect(cell.startsWith("'")).toEqual(true);
    expect(cell.slice(1)).toEqual(payload.replaceAll(/\r\n?/g, "\n"));
  });

  it.each(["-5", "+46", "-0,5", "-", "a=b", "5-6", "'=1", "1. @roll"])(
    "leaves %j as it is, unless it is a sign alone",
    (text) => {
      expect(readCsv(writeCsv([[text]], "sv"))).toEqual([[text === "-" ? "'-" : text]]);
    },
  );

  it("reads back as the texts that were put in, whatever they hold", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "å", ";", '"', "\n", " ", "=", "-", "\t", "😀") });
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const read = readCsv(writeCsv(rows, "sv"));
        expect(read.map((row) => row.map((cell) => cell.replace(/^'/, "")))).toEqual(rows);
      }),
    );
  });
});
