import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { frozenSource } from "#content/frozen-source.ts";
import { printFault } from "#content/print-fault.ts";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import { type FrozenAssessment, freezeAssessment } from "#domain/frozen-assessment.ts";
import { copyProject } from "../fixtures/garden.ts";

/** The garden with an older version in which "plant-measured" was not asked. */
function gardenWithHistory(change: (frozen: FrozenAssessment) => void = () => undefined, mapping = mappingText()) {
  const { folder } = copyProject();
  const frozen = frozenGarden(folder);
  frozen.structure.version = "2.0.0";
  frozen.structure.steps[1]!.questions.pop();
  delete frozen.words["sv"]!.questions["plant-measured"];
  change(frozen);
  for (const name of ["versions", "mappings"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "versions", "2.0.0.json"), JSON.stringify(frozen, null, 2));
  writeFileSync(join(folder, "mappings", "2.0.0--2.1.0.yaml"), mapping);
  return folder;
}

function frozenGarden(folder: string): FrozenAssessment {
  const result = readAssessmentFolder(folder);
  if (!result.ok) throw new Error(result.faults.map(printFault).join("\n"));
  const { assessment, words } = result.content;
  return structuredClone(freezeAssessment(assessment, words));
}

const mappingText = (
  questions = "plan-written: same\n  plan-known: reworded\n  plant-watered: changed\n  plant-measured: new",
) => `from: 2.0.0\nto: 2.1.0\nquestions:\n  ${questions}\n`;

const faultsIn = (folder: string): readonly string[] => {
  const result = readAssessmentFolder(folder);
  return result.ok ? [] : result.faults.map((fault) => printFault(fault).replace(`${folder}/`, ""));
};

describe("the versions of an assessment", () => {
  test("are read with what has happened between them", () => {
    const result = readAssessmentFolder(gardenWithHistory());
    if (!result.ok) throw new Error(result.faults.map(printFault).join("\n"));
    expect(Object.keys(result.content.versions)).toEqual(["2.0.0"]);
    expect(result.content.mappings).toEqual([
      {
        from: "2.0.0",
        to: "2.1.0",
        questions: {
          "plan-written": "same",
          "plan-known": "reworded",
          "plant-watered": "changed",
          "plant-measured": "new",
        },
      },
    ]);
  });

  test("are none where an assessment has no history", () => {
    const result = readAssessmentFolder(copyProject().folder);
    expect(result.ok && [result.content.versions, result.content.mappings]).toEqual([{}, []]);
  });
});

describe("a fault in the history is told with its place", () => {
  test.each([
    [
      "a question that no verdict is given on",
      "plan-written: same\n  plant-watered: same\n  plant-measured: new",
      "plan-known",
    ],
    [
      "a verdict that cannot be",
      "plan-written: gone\n  plan-known: same\n  plant-watered: same\n  plant-measured: new",
      "plan-written",
    ],
    [
      "a new question that is called the same",
      "plan-written: same\n  plan-known: same\n  plant-watered: same\n  plant-measured: same",
      "plant-measured",
    ],
    [
      "a question that is nowhere",
      "plan-written: same\n  plan-known: same\n  plant-watered: same\n  plant-measured: new\n  weeds: same",
      "weeds",
    ],
  ])("%s", (_, questions, id) => {
    const faults = faultsIn(gardenWithHistory(undefined, mappingText(questions)));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^mappings\/2\.0\.0--2\.1\.0\.yaml:\d+:\d+ /);
    expect(faults[0]).toContain(id);
  });

  test("a mapping of a version that is not here", () => {
    const folder = gardenWithHistory(undefined, mappingText().replace("from: 2.0.0", "from: 1.0.0"));
    expect(faultsIn(folder)).toHaveLength(2);
  });

  test("a version under another name than its own", () => {
    const folder = gardenWithHistory((frozen) => (frozen.structure.version = "2.0.1"));
    expect(faultsIn(folder)[0]).toMatch(/^versions\/2\.0\.0\.json:\d+:\d+ /);
  });

  test("a published version that has been edited", () => {
    const folder = gardenWithHistory();
    const published = frozenGarden(copyProject().folder);
    published.structure.steps[0]!.questions[0]!.weight = 7;
    writeFileSync(join(folder, "versions", "2.1.0.json"), JSON.stringify(published));
    expect(faultsIn(folder)).toHaveLength(1);
    expect(faultsIn(folder)[0]).toContain("2.1.0");
  });
});

describe("a run on an older version", () => {
  test("has its questions, levels and names, and nothing where the frozen copy says nothing", async () => {
    const result = readAssessmentFolder(gardenWithHistory());
    if (!result.ok) throw new Error(result.faults.map(printFault).join("\n"));
    const frozen = result.content.versions["2.0.0"]!;
    const source = frozenSource(frozen);
    expect(await source.loadAssessment()).toEqual(frozen.structure);
    const words = await source.loadAllWords("sv");
    expect(words.steps["plan"]?.questions["plan-known"]?.question).toEqual("Hur många känner till planen?");
    expect(words.steps["plan"]?.questions["plan-known"]?.levels).toHaveLength(4);
    expect(Object.keys(words.steps["plant"]?.questions ?? {})).toEqual(["plant-watered"]);
    expect(words.templates).toEqual({});
    expect(await source.loadTemplate("day-log")).toEqual(null);
    expect(await source.loadCriteria("sv")).toEqual({});
  });

  test("falls back to a language it has", () => {
    const frozen = frozenGarden(copyProject().folder);
    const { en: _, ...words } = frozen.words;
    expect(frozenSource({ ...frozen, words }).languageFor("en")).toEqual("sv");
  });
});
