import { describe, expect, test } from "vitest";
import { bundleSource } from "#content/bundle-source.ts";
import { readBundle } from "#content/read-bundle.ts";
import { writeBundle } from "#content/write-bundle.ts";
import { asYaml, folderContent, gardenModel } from "../fixtures/garden-model.ts";
import { copyRichProject } from "../fixtures/rich-garden.ts";

function sourceOf(text: string) {
  const read = readBundle(text, "model.yaml");
  if (!read.ok) throw new Error("the bundle is faulty");
  return bundleSource(read.content);
}

const rich = sourceOf(writeBundle(folderContent(copyRichProject().folder)));
const plain = sourceOf(gardenModel);

describe("the content of a bundle", () => {
  test("hands out each part on its own and all words together", async () => {
    expect((await plain.loadAssessment()).scale).toEqual({ values: [0, 0.25, 0.5, 1] });
    expect((await plain.loadAssessmentWords("sv")).name).toBe("Trädgårdsprovet");
    expect((await plain.loadStepWords("en", "plant")).introduction).toBe("Planting makes the plan real.");
    expect(
      (await plain.loadStepRest("sv", "plan")).questions["plan-known"]?.actions.map((action) => action.do),
    ).toEqual(["Visa planen för en person.", "Visa planen på ett möte.", "Häng upp planen vid grinden."]);
    expect((await plain.loadTemplates()).map(({ id, step }) => [id, step])).toEqual([["day-log", "plant"]]);
    expect((await plain.loadTemplate("day-log"))?.step).toBe("plant");
    expect((await plain.loadTemplateWords("sv", "day-log")).title).toBe("Dagbok");
    expect(await plain.loadTemplateTitles("sv")).toEqual({ "day-log": "Dagbok" });
    const words = await plain.loadAllWords("sv");
    expect([words.language, words.assessment.name, Object.keys(words.steps), Object.keys(words.templates)]).toEqual([
      "sv",
      "Trädgårdsprovet",
      ["plan", "plant"],
      ["day-log"],
    ]);
  });

  test("hands out what a model may leave out, and nothing where it is left out", async () => {
    expect(await rich.loadCriteria("en")).toEqual({
      P1: { mark: "A", text: "Demand P1." },
      P2: { mark: "A", text: "Demand P2." },
      Q1: { mark: "A", text: "Demand Q1." },
      Q2: { mark: "A", text: "Demand Q2." },
    });
    expect(Object.keys(await rich.loadArticles("sv", "plan"))).toEqual(["plan-on-one-page"]);
    expect((await rich.loadFurtherReading()).map(({ id }) => id)).toEqual(["garden-guide"]);
    expect(await plain.loadCriteria("sv")).toEqual({});
    expect(await plain.loadArticles("sv", "plan")).toEqual({});
    expect(await plain.loadFurtherReading()).toEqual([]);
    expect(await plain.loadGlossary("sv")).toEqual({});
  });

  test("has no template by an unknown id, nor by a name that every object has", async () => {
    expect(await plain.loadTemplate("night-log")).toBeNull();
    expect(await plain.loadTemplate("constructor")).toBeNull();
    await expect(plain.loadTemplateWords("sv", "constructor")).rejects.toThrow("no content called");
    await expect(plain.loadStepWords("sv", "constructor")).rejects.toThrow("no content called");
  });

  test("is the same promise each time for the same key", () => {
    expect(plain.loadStepWords("sv", "plan")).toBe(plain.loadStepWords("sv", "plan"));
    expect(plain.loadStepWords("sv", "plan")).not.toBe(plain.loadStepWords("en", "plan"));
    expect(plain.loadAllWords("sv")).toBe(plain.loadAllWords("sv"));
  });

  test("is read in the wanted language where there are words in it, else in the source language", () => {
    const { en } = (JSON.parse(gardenModel) as { words: Record<string, unknown> }).words;
    const english = sourceOf(asYaml(gardenModel, { languages: ["en"], words: { en } }));
    expect([plain.languageFor("sv"), plain.languageFor("en")]).toEqual(["sv", "en"]);
    expect([english.languageFor("sv"), english.languageFor("en")]).toEqual(["en", "en"]);
  });
});
