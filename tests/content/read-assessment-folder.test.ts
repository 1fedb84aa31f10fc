import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { wordsIn } from "#content/assessment-content.ts";
import { printFault } from "#content/print-fault.ts";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import { copyProject, editFile, gardenFolder } from "../fixtures/garden.ts";

const faultsIn = (folder: string): readonly string[] => {
  const result = readAssessmentFolder(folder);
  return result.ok ? [] : result.faults.map((fault) => printFault(fault).replace(`${folder}/`, ""));
};

const faultsAfter = (file: string, from: string, to: string): readonly string[] => {
  const { folder } = copyProject();
  editFile(join(folder, file), from, to);
  return faultsIn(folder);
};

describe("a folder without faults", () => {
  test("gives the structure with defaults filled in, the words, the templates and the examples", () => {
    const result = readAssessmentFolder(gardenFolder);
    if (!result.ok) throw new Error(result.faults.map(printFault).join("\n"));
    const { assessment, words, templates, examples } = result.content;
    expect(assessment.scale.values).toEqual([0, 0.25, 0.5, 1]);
    expect(assessment.steps[1]?.questions[1]).toEqual({
      id: "plant-measured",
      weight: 1,
      core: false,
      minutes: 5,
      sources: ["Q2"],
      templates: [],
    });
    expect(Object.keys(words)).toEqual(["sv", "en"]);
    expect(words.sv?.steps["plan"]?.questions["plan-known"]?.question).toBe("Hur många känner till planen?");
    expect(Object.keys(templates)).toEqual(["day-log"]);
    expect(examples).toEqual(["garden"]);
  });

  test("gives all words of a language together", () => {
    const result = readAssessmentFolder(gardenFolder);
    const words = result.ok ? wordsIn(result.content, "en") : undefined;
    expect(words?.language).toBe("en");
    expect(Object.keys(words?.steps ?? {})).toEqual(["plan", "plant"]);
    expect(words?.templates["day-log"]?.title).toBe("Day log");
  });
});

describe("a fault is told with file, line and column", () => {
  test.each([
    [
      "a misspelt key",
      "assessment.yaml",
      "        weight: 3",
      "        wieght: 3",
      ['assessment.yaml:31:9 steps.0.questions.0.wieght: expected only known keys, found "wieght"'],
    ],
    [
      "a value of the wrong type",
      "assessment.yaml",
      "target: 1\n",
      "target: high\n",
      ['assessment.yaml:6:9 target: expected a number, found "high"'],
    ],
    [
      "a key that is missing",
      "sv/2-plant.yaml",
      "    evidence: Listan med mått.\n",
      "",
      ['sv/2-plant.yaml:22:3 questions.plant-measured.evidence: expected "evidence", found nothing'],
    ],
    [
      "text that is no YAML",
      "assessment.yaml",
      "languages: [sv, en]",
      "languages: [sv, en",
      [
        "assessment.yaml:4:1 (file): expected well-formed YAML, Flow sequence in block collection must be sufficiently indented and end with a ]",
      ],
    ],
    [
      "a cycle of dependencies",
      "assessment.yaml",
      "    target: 0.5\n",
      "    target: 0.5\n    dependsOn: [plant]\n",
      ["assessment.yaml:29:5 steps.0.dependsOn: expected no cycle, found plan -> plant -> plan"],
    ],
    [
      "a word that is missing",
      "en/assessment.yaml",
      "  plant: { name: Planting, summary: How it gets into the soil. }\n",
      "",
      ['en/assessment.yaml:22:1 steps.plant: expected words for "plant", found none'],
    ],
    [
      "a word too many",
      "en/assessment.yaml",
      "roles: { keeper: Keeper }",
      "roles: { keeper: Keeper, owner: Owner }",
      ['en/assessment.yaml:11:26 roles.owner: expected only known ids, found "owner"'],
    ],
    [
      "a level too few",
      "sv/1-plan.yaml",
      "      - Vi har en skiss av en rabatt.\n",
      "",
      ["sv/1-plan.yaml:12:5 questions.plan-written.levels: expected 4 texts, found 3"],
    ],
    [
      "a template that does not exist",
      "assessment.yaml",
      "templates: [day-log]",
      "templates: [night-log]",
      [
        'assessment.yaml:34:21 steps.0.questions.0.templates.0: expected the id of a template in toolbox/, found "night-log"',
      ],
    ],
    [
      "a formula over a column that does not exist",
      "toolbox/day-log/template.yaml",
      "({litres} + 1)",
      "({liters} + 1)",
      [
        'toolbox/day-log/template.yaml:13:45 blocks.1.columns.4.formula: expected the id of another column that holds numbers, found "liters"',
      ],
    ],
    [
      "template words that say too little",
      "toolbox/day-log/sv.yaml",
      ", rain: Regn",
      "",
      ['toolbox/day-log/sv.yaml:13:5 blocks.log.options.rain: expected words for "rain", found none'],
    ],
    [
      "an example with a level off the scale",
      "examples/garden.json",
      '"mark": 0.25',
      '"mark": 0.3',
      [
        'examples/garden.json:40:15 answers.plan-known.mark: expected a valid evaluation, found unknown-level {"value":0.3,"levels":[0,0.25,0.5,1]}',
      ],
    ],
  ])("%s", (_name, file, from, to, expected) => {
    expect(faultsAfter(file, from, to)).toEqual(expected);
  });

  test("a word file that is missing, and one that nothing asks for", () => {
    const { folder } = copyProject();
    renameSync(join(folder, "en", "2-plant.yaml"), join(folder, "en", "3-plant.yaml"));
    expect(faultsIn(folder)).toEqual([
      "en/3-plant.yaml:1:1 (file): expected only assessment.yaml, facilitation.yaml, 1-plan.yaml, 2-plant.yaml in this folder",
      "en/2-plant.yaml:1:1 (file): expected a file here, found none that can be read",
    ]);
  });

  test("a folder that is named otherwise than its id", () => {
    const { project, folder } = copyProject();
    const renamed = join(project, "assessments", "even");
    renameSync(folder, renamed);
    expect(faultsIn(renamed)).toEqual(['assessment.yaml:1:5 id: expected the folder\'s name "even", found "uneven"']);
  });

  test("a folder that holds no assessment", () => {
    const { folder } = copyProject();
    rmSync(join(folder, "assessment.yaml"));
    expect(faultsIn(folder)).toEqual(["assessment.yaml:1:1 (file): expected a file here, found none that can be read"]);
  });

  test("a template folder that is empty", () => {
    const { folder } = copyProject();
    mkdirSync(join(folder, "toolbox", "week-log"));
    expect(faultsIn(folder)).toEqual([
      "toolbox/week-log/template.yaml:1:1 (file): expected a file here, found none that can be read",
    ]);
  });

  test("an empty file", () => {
    const { folder } = copyProject();
    writeFileSync(join(folder, "assessment.yaml"), "");
    expect(faultsIn(folder)).toEqual(["assessment.yaml:1:1 (file): expected a group of keys, found nothing"]);
  });
});
