import { describe, expect, test } from "vitest";
import type { Language } from "#domain/assessment.ts";
import { search, stemOf, wordsOf } from "#domain/search.ts";

interface Entry {
  readonly title: string;
  readonly text: string;
}

const fieldsOf = ({ title, text }: Entry) => [
  { text: title, weight: 3 },
  { text, weight: 1 },
];

const entry = (title: string, text = ""): Entry => ({ title, text });

const swedish: readonly Entry[] = [
  entry("Visionen på en sida", "Ett mål att besluta om."),
  entry("Behovsanalys", "Beslutsunderlag med kostnader."),
  entry("Marknadsregister", "Vilka leverantörer som finns."),
  entry("Fullständig utvärdering", "Vad tekniken gav."),
  entry("Val av upphandlingsform", "Innan ni upphandlar."),
  entry("Införandeplan", "Utbildning, planering och roller. Mallar för möten."),
];

const english: readonly Entry[] = [
  entry("Vision on one page"),
  entry("Needs analysis", "A basis for the decision."),
  entry("Full evaluation", "What the technology gave."),
  entry("Choice of procurement method", "Before you procure."),
  entry("Training plan", "Strategies for those who teach."),
];

const found = (entries: readonly Entry[], language: Language, query: string) =>
  search(entries, query, fieldsOf, language).map(({ title }) => title);

describe("in Swedish", () => {
  test.each([
    ["upphandla", ["Val av upphandlingsform"]],
    ["upphandling", ["Val av upphandlingsform"]],
    ["Upphandlingen", ["Val av upphandlingsform"]],
    ["utvärdera", ["Fullständig utvärdering"]],
    ["utvardera", ["Fullständig utvärdering"]],
    ["UTVÄRDERINGAR", ["Fullständig utvärdering"]],
    ["behov", ["Behovsanalys"]],
    ["analys", ["Behovsanalys"]],
    ["leverantor", ["Marknadsregister"]],
    ["leverantörerna", ["Marknadsregister"]],
    ["planera", ["Införandeplan"]],
    ["införa", ["Införandeplan"]],
    ["mötet", ["Införandeplan"]],
    ["mål", ["Visionen på en sida"]],
    ["mal", ["Införandeplan"]],
    ["ar utvardera", []],
    ["infora", ["Införandeplan"]],
    ["beslut", ["Visionen på en sida", "Behovsanalys"]],
    ["form för upphandling", ["Val av upphandlingsform"]],
    ["hur utvärderar vi", ["Fullständig utvärdering"]],
    ["behov leverantör", []],
    ["xyz", []],
  ])("%s finds %j", (query, titles) => {
    expect(found(swedish, "sv", query)).toEqual(titles);
  });
});

describe("in English", () => {
  test.each([
    ["procure", ["Choice of procurement method"]],
    ["procuring", ["Choice of procurement method"]],
    ["evaluate", ["Full evaluation"]],
    ["evaluations", ["Full evaluation"]],
    ["need", ["Needs analysis"]],
    ["analyse", ["Needs analysis"]],
    ["train", ["Training plan"]],
    ["strategy", ["Training plan"]],
    ["the vision", ["Vision on one page"]],
  ])("%s finds %j", (query, titles) => {
    expect(found(english, "en", query)).toEqual(titles);
  });
});

test("an empty query and one of marks alone give everything in its own order", () => {
  expect(search(swedish, "", fieldsOf, "sv")).toEqual(swedish);
  expect(search(swedish, " – !", fieldsOf, "sv")).toEqual(swedish);
});

test("a whole word comes before its beginning, a title before a text, and equals stay in order", () => {
  const entries = [entry("Om", "risk"), entry("Riskregister"), entry("Risk"), entry("Riskbild")];
  expect(found(entries, "sv", "risk")).toEqual(["Risk", "Riskregister", "Riskbild", "Om"]);
});

test("a query of filler words alone is still searched for", () => {
  expect(found([entry("Vad vi vill"), entry("Behov")], "sv", "vi")).toEqual(["Vad vi vill"]);
});

test("words are folded to small letters, with Danish and Norwegian letters as Swedish ones and other marks dropped", () => {
  expect(wordsOf("Læring & Idé-KÖP, 2 år")).toEqual(["läring", "ide", "köp", "2", "år"]);
});

test("letters written with marks of their own are read as one", () => {
  expect(wordsOf("A\u030Ar och a\u0308ven o\u0308")).toEqual(["år", "och", "även", "ö"]);
});

test("a stem keeps at least three letters", () => {
  expect(["möten", "ting", "plan"].map((word) => stemOf(word, "sv"))).toEqual(["möt", "ting", "plan"]);
});
