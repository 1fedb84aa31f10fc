import { describe, expect, test } from "vitest";
import { checkAssessmentWords } from "#domain/words-check.ts";
import { gardenFolder } from "../fixtures/garden.ts";
import { folderContent } from "../fixtures/garden-model.ts";

const { assessment: garden, words } = folderContent(gardenFolder);
const said = words.sv!.assessment;
const named = { ...said, reference: { name: "Allt på plats", description: "Vår egen bedömning." } };
const profiled = { ...garden, reference: { plan: 0.5, plant: 1 } };

describe("the words of a reference profile", () => {
  test("are there when there is one, and only then", () => {
    expect(checkAssessmentWords(garden, said)).toEqual([]);
    expect(checkAssessmentWords(profiled, named)).toEqual([]);
  });

  test("are missed when there is one", () => {
    expect(checkAssessmentWords(profiled, said)).toEqual([
      { path: ["reference"], code: "missing-words", id: "reference" },
    ]);
  });

  test("are one thing too many when there is none", () => {
    expect(checkAssessmentWords(garden, named)).toEqual([
      { path: ["reference"], code: "unknown-words", id: "reference" },
    ]);
  });
});
