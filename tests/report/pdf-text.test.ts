import { describe, expect, test } from "vitest";
import { cleanText, cutLines, wrapText } from "#report/pdf-text.ts";

const hasGlyph = (codePoint: number): boolean => codePoint >= 0x20 && codePoint < 0x180 && codePoint !== 0xad;
const widthOf = (text: string): number => text.length;

describe("cleanText", () => {
  test.each([
    ["decomposed letters are composed", "Bra\u030a a\u0308r", "Brå är"],
    ["a tab becomes a space", "ett\ttvå", "ett två"],
    ["soft hyphens and other invisible characters go", "väl\u00adfärds\u200bteknik\u0007", "välfärdsteknik"],
    ["an emoji of several code points becomes one mark", "Bra 👩‍🔬!", "Bra □!"],
    ["a keycap keeps its digit beside the mark", "1️⃣", "1□"],
    ["foreign letters become one mark each", "漢字", "□□"],
    ["a thin space the font lacks becomes a space", "10\u2009000", "10 000"],
    ["a hyphen the font lacks becomes a plain one", "e\u2011post", "e-post"],
    ["line ends become one kind, and empty lines at most one", "a\r\nb\u2028c\n\n\n\nd", "a\nb\nc\n\nd"],
    ["nothing stays nothing", " \n ", ""],
  ])("%s", (_, typed, clean) => {
    expect(cleanText(typed, hasGlyph)).toBe(clean);
  });
});

describe("wrapText", () => {
  test("keeps the space at a line's end, so that words do not run together when taken out", () => {
    expect(wrapText("ett två tre fyra", 8, widthOf)).toEqual(["ett två ", "tre fyra"]);
  });

  test("breaks a word that is wider than the line", () => {
    expect(wrapText("ja upphandlingsmodell", 10, widthOf)).toEqual(["ja ", "upphandlin", "gsmodell"]);
  });

  test("breaks after a hyphen between letters and after a slash, not inside a date", () => {
    expect(wrapText("omsorgs-nämnd a/bcdefg 2026-03-12", 10, widthOf)).toEqual([
      "omsorgs-",
      "nämnd a/",
      "bcdefg ",
      "2026-03-12",
    ]);
  });

  test("holds paragraphs apart", () => {
    expect(wrapText("ett\n\ntvå", 10, widthOf)).toEqual(["ett ", " ", "två"]);
  });

  test("loses no character of any text", () => {
    const text = "Åtgärder i hemtjänsten, 2026-03-12: www.example.org/lång/adress och etthundratjugotvåteckenlångt";
    for (const width of [1, 3, 7, 20, 200]) expect(wrapText(text, width, widthOf).join("")).toBe(text);
  });
});

describe("cutLines", () => {
  test("leaves a text that fits", () => {
    expect(cutLines("ett två", 1, 7, widthOf)).toEqual(["ett två"]);
  });

  test("cuts at a word and says so", () => {
    expect(cutLines("ett två tre fyra fem", 2, 9, widthOf)).toEqual(["ett två ", "tre …"]);
  });

  test("cuts inside a single endless word", () => {
    expect(cutLines("aaaaaaaaaaaaaaaaaaaa", 1, 5, widthOf)).toEqual(["aaa …"]);
  });
});
