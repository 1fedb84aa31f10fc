import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { binaryString, fileIdOf, pdfDate, pdfString, xmpPacket } from "#report/pdf-syntax.ts";

describe("a text string", () => {
  it.each([
    ["has nothing to escape", "(a) \\ <b>", "<FEFF0028006100290020005C0020003C0062003E>"],
    ["holds every character, in two parts beyond the first plane", "å👩", "<FEFF00E5D83DDC69>"],
    ["may be empty", "", "<FEFF>"],
  ])("%s", (_, text, written) => {
    expect(pdfString(text)).toBe(written);
  });
});

describe("a moment", () => {
  it.each([
    ["2026-03-12T09:08:07Z", "D:20260312090807+00'00'"],
    ["1969-12-31T00:00:00Z", "D:19700101000000+00'00'"],
    ["2099-01-01T00:00:00Z", "D:20371231235959+00'00'"],
    ["no moment", "D:19700101000000+00'00'"],
  ])("%s is written %s", (moment, written) => {
    expect(pdfDate(new Date(moment))).toBe(written);
  });
});

it("gives a file an identity of 32 digits that depends on the text alone", () => {
  expect(fileIdOf("plan")).toMatch(/^[0-9a-f]{32}$/);
  expect(fileIdOf("plan")).toBe(fileIdOf("plan"));
  expect(fileIdOf("plan")).not.toBe(fileIdOf("plen"));
});

it("keeps bytes as one character each, however many", () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
  const text = binaryString(bytes);
  expect([text.length, text.charCodeAt(255), text.charCodeAt(8192), text.charCodeAt(19_999)]).toEqual([
    20_000, 255, 0, 31,
  ]);
});

it("writes metadata that a parser reads as it was typed", () => {
  const title = `Å & "b" <c> 'd' 👩`;
  const packet = xmpPacket({
    title,
    author: "A & B",
    subject: "<x>",
    creator: "Niosteg",
    producer: "jsPDF",
    language: "sv-SE",
    created: new Date("2026-03-12T09:00:00Z"),
    conformance: "PDF/A-3a and PDF/UA-1",
  });
  const bytes = Uint8Array.from(packet, (character) => character.charCodeAt(0));
  const xml = new TextDecoder().decode(bytes);
  const { document } = new Window();
  document.body.innerHTML = xml.replace(/<\?[^>]*\?>/g, "").replaceAll("rdf:li", "li");
  const texts = [...document.querySelectorAll("li")].map(({ textContent }) => textContent);
  expect(texts.slice(0, 4)).toEqual([title, "A & B", "<x>", "sv-SE"]);
  expect(xml).toContain("Å &amp; &quot;b&quot; &lt;c&gt; &apos;d&apos; 👩");
  expect(xml).toContain("<xmp:CreateDate>2026-03-12T09:00:00+00:00</xmp:CreateDate>");
});
