import { describe, expect, test } from "vitest";
import { municipalities, municipalityByName, searchMunicipalities } from "#domain/municipalities.ts";

const namesFor = (query: string): string[] => searchMunicipalities(query).map((municipality) => municipality.name);

describe("the list of municipalities", () => {
  test("holds all 290, each code and each name once", () => {
    expect(municipalities).toHaveLength(290);
    expect(new Set(municipalities.map(({ code }) => code)).size).toEqual(290);
    expect(new Set(municipalities.map(({ name }) => name)).size).toEqual(290);
  });

  test("has a four-digit code in one of the 21 counties and a clean name for each", () => {
    const faulty = municipalities.filter(
      ({ code, name }) => !/^\d{4}$/u.test(code) || !/^[A-ZÅÄÖ][a-zåäö]+(?:[ -][A-ZÅÄÖ]?[a-zåäö]+)*$/u.test(name),
    );
    expect(faulty).toEqual([]);
    expect(new Set(municipalities.map(({ code }) => code.slice(0, 2))).size).toEqual(21);
  });

  test("has the number of municipalities that each county has", () => {
    const counties: Record<string, number> = {};
    for (const { code } of municipalities) counties[code.slice(0, 2)] = (counties[code.slice(0, 2)] ?? 0) + 1;
    expect(counties).toEqual({
      "01": 26,
      "03": 8,
      "04": 9,
      "05": 13,
      "06": 13,
      "07": 8,
      "08": 12,
      "09": 1,
      "10": 5,
      "12": 33,
      "13": 6,
      "14": 49,
      "17": 16,
      "18": 12,
      "19": 10,
      "20": 15,
      "21": 10,
      "22": 7,
      "23": 8,
      "24": 15,
      "25": 14,
    });
  });

  test("is in Swedish order, where å, ä and ö come last", () => {
    const names = municipalities.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["Ale", "Alingsås", "Alvesta"]);
    expect(names.filter((name) => /^[ÅÄ]/u.test(name))).toEqual([
      "Åmål",
      "Ånge",
      "Åre",
      "Årjäng",
      "Åsele",
      "Åstorp",
      "Åtvidaberg",
      "Älmhult",
      "Älvdalen",
      "Älvkarleby",
      "Älvsbyn",
      "Ängelholm",
    ]);
    expect(names.slice(-2)).toEqual(["Överkalix", "Övertorneå"]);
  });
});

describe("finding one by its name", () => {
  test.each([
    ["Upplands Väsby", "0114"],
    ["Stockholm", "0180"],
    ["Uppsala", "0380"],
    ["Gotland", "0980"],
    ["Malmö", "1280"],
    ["Göteborg", "1480"],
    ["Malung-Sälen", "2023"],
    ["Luleå", "2580"],
    ["Kiruna", "2584"],
  ])("gives %s the code %s", (name, code) => {
    expect(municipalityByName(name)).toEqual({ code, name });
  });

  test("does not mind case or spaces around it", () => {
    expect(municipalityByName("  gÖTEborg ")).toEqual({ code: "1480", name: "Göteborg" });
  });

  test("keeps Håbo and Habo apart", () => {
    expect(municipalityByName("håbo")).toEqual({ code: "0305", name: "Håbo" });
    expect(municipalityByName("habo")).toEqual({ code: "0643", name: "Habo" });
  });

  test("knows no other text", () => {
    expect(municipalityByName("Mittköping")).toBeUndefined();
    expect(municipalityByName("")).toBeUndefined();
  });
});

describe("searching", () => {
  test("finds Malmö without its dots", () => {
    expect(namesFor("malmo")).toEqual(["Malmö"]);
  });

  test("finds a decomposed name", () => {
    expect(namesFor("Malmo\u0308")).toEqual(["Malmö"]);
  });

  test("finds the start of any word", () => {
    expect(namesFor("väsby")).toEqual(["Upplands Väsby"]);
    expect(namesFor("sälen")).toEqual(["Malung-Sälen"]);
  });

  test("puts names with the very letters first", () => {
    expect(namesFor("habo")).toEqual(["Habo", "Håbo"]);
    expect(namesFor("håbo")).toEqual(["Håbo", "Habo"]);
  });

  test("lists several in Swedish order", () => {
    expect(namesFor("öster")).toEqual(["Östersund", "Österåker"]);
  });

  test("finds nothing for an empty or unknown text", () => {
    expect(searchMunicipalities("  ")).toEqual([]);
    expect(searchMunicipalities("Mittköping")).toEqual([]);
  });
});
