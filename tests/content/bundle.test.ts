import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { printFault } from "#content/print-fault.ts";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import { readBundle } from "#content/read-bundle.ts";
import { writeBundle } from "#content/write-bundle.ts";
import { messages as inSwedish } from "#i18n/sv/model.ts";
import { gardenFolder } from "../fixtures/garden.ts";
import { copyRichProject } from "../fixtures/rich-garden.ts";

const contentOf = (folder: string) => {
  const result = readAssessmentFolder(folder);
  if (!result.ok) throw new Error(result.faults.map(printFault).join("\n"));
  return result.content;
};

const bundle = writeBundle(contentOf(copyRichProject().folder));

const faultsIn = (text: string): readonly string[] => {
  const result = readBundle(text, "model.json");
  return result.ok ? [] : result.faults.map(printFault);
};

const edited = (from: string, to: string): string => {
  if (!bundle.includes(from)) throw new Error(`the bundle does not hold ${from}`);
  return bundle.replace(from, to);
};

describe("a bundle", () => {
  test.each([
    ["with few parts", gardenFolder],
    ["with every part", copyRichProject().folder],
  ])("gives the content of its folder, %s, without the examples", (_name, folder) => {
    const content = contentOf(folder);
    expect(readBundle(writeBundle(content), "model.json")).toEqual({ ok: true, content: { ...content, examples: [] } });
  });

  test("may be written in YAML", () => {
    expect(readBundle(stringify(JSON.parse(bundle)), "model.yaml")).toEqual(readBundle(bundle, "model.json"));
  });

  test("has the keys of assessment.yaml, the words by language and the rest", () => {
    const value: Record<string, Record<string, unknown>> = JSON.parse(bundle);
    expect(Object.keys(value).toSorted()).toEqual([
      "criteria",
      "furtherReading",
      "id",
      "languages",
      "roles",
      "rules",
      "scale",
      "steps",
      "target",
      "templates",
      "thresholds",
      "tracks",
      "variants",
      "version",
      "words",
    ]);
    expect(Object.keys(value["words"]?.["sv"] ?? {})).toEqual([
      "assessment",
      "steps",
      "articles",
      "templates",
      "facilitation",
    ]);
  });
});

describe("a fault in a bundle is told with line, column and path", () => {
  test.each([
    [
      "a misspelt key",
      edited('"target": 1,', '"targets": 1,'),
      [
        'model.json:1:1 target: expected "target", found nothing',
        'model.json:16:3 targets: expected only known keys, found "targets"',
      ],
    ],
    [
      "a level off the scale",
      edited('"target": 1,', '"target": 0.7,'),
      ["model.json:16:13 target: expected one of the scale's values 0, 0.25, 0.5, 1, found 0.7"],
    ],
    [
      "a language without words",
      edited('"sv": {\n      "assessment"', '"no": {\n      "assessment"'),
      [
        'model.json:235:3 words.sv: expected words for "sv", found none',
        'model.json:236:5 words.no: expected only known ids, found "no"',
      ],
    ],
    [
      "a source that is no criterion",
      edited('"P1"\n', '"P9"\n'),
      [
        'model.json:81:13 steps.0.questions.0.sources.0: expected the id of a listed criterion, found "P9"',
        'model.json:134:13 criteria.0.id: expected a criterion that some question rests on, found "P1"',
      ],
    ],
    [
      "a step without words",
      edited('"plant": {\n          "step"', '"harvest": {\n          "step"'),
      [
        'model.json:304:7 words.sv.steps.plant: expected words for "plant", found none',
        'model.json:381:9 words.sv.steps.harvest: expected only known ids, found "harvest"',
      ],
    ],
    [
      "words of another step",
      edited('"step": "plan",\n          "intro', '"step": "plant",\n          "intro'),
      ['model.json:306:19 words.sv.steps.plan.step: expected "plan", found "plant"'],
    ],
    [
      "an example that fills in a formula",
      edited('"litres": 4', '"cost": 4'),
      [
        'model.json:526:21 words.sv.templates.day-log.example.tables.log.0.cells.cost: expected no value for "cost", which is computed',
      ],
    ],
    [
      "text that is cut off",
      bundle.slice(0, 30),
      [
        'model.json:3:11 (file): expected well-formed YAML, Missing closing "quote',
        "model.json:3:11 (file): expected well-formed YAML, Flow map must end with a }",
      ],
    ],
    [
      "a list",
      "[]",
      [
        'model.json:1:1 id: expected "id", found nothing',
        'model.json:1:1 version: expected "version", found nothing',
        'model.json:1:1 languages: expected "languages", found nothing',
        'model.json:1:1 scale: expected "scale", found nothing',
        'model.json:1:1 target: expected "target", found nothing',
        'model.json:1:1 thresholds: expected "thresholds", found nothing',
        'model.json:1:1 variants: expected "variants", found nothing',
        'model.json:1:1 steps: expected "steps", found nothing',
        'model.json:1:1 words: expected "words", found nothing',
      ],
    ],
    ["nothing", "", ["model.json:1:1 (file): expected a group of keys, found nothing"]],
    [
      "a word that reaches a prototype",
      edited('"target": 1,', '"__proto__": 1, "target": 1,'),
      ['model.json:16:3 (file): expected another key, "__proto__" is not allowed'],
    ],
    ["an alias", "id: &a x\nversion: *a\n", ["model.json:2:10 (file): expected the text itself, found an alias (*)"]],
    [
      "brackets beyond count",
      "[".repeat(100_000),
      ["model.json:1:1 (file): expected at most 40 levels of keys inside keys"],
    ],
    [
      "lists in lists beyond count",
      "- ".repeat(50_000),
      ["model.json:1:1 (file): expected at most 40 levels of keys inside keys"],
    ],
    [
      "levels beyond count",
      "[".repeat(60) + "]".repeat(60),
      ["model.json:1:42 (file): expected at most 40 levels of keys inside keys"],
    ],
    [
      "a key that is no text",
      "? [a]\n: b\n",
      ["model.json:1:1 (file): expected well-formed YAML, A key must be plain text"],
    ],
    ["more than five megabytes", "#".repeat(5_000_001), ["model.json:1:1 (file): expected a file of at most 5 MB"]],
  ])("%s", (_name, text, expected) => {
    expect(faultsIn(text)).toEqual(expected);
  });

  test("templates that share an id", () => {
    const value: { templates: unknown[] } = JSON.parse(bundle);
    value.templates.push(value.templates[0]);
    expect(faultsIn(JSON.stringify(value, null, 2)).map((line) => line.slice(line.indexOf(" ")))).toEqual([
      ' templates.1.id: expected an id used once, found "day-log" again',
    ]);
  });

  test("says it in Swedish too", () => {
    const result = readBundle(edited('"target": 1,', '"target": 0.7,'), "model.json");
    const said = result.ok
      ? []
      : result.faults.map(({ line, column, fault }) => `${inSwedish.place(line, column)}: ${inSwedish.fault(fault)}`);
    expect(said).toEqual(["Rad 16, kolumn 13: här ska stå ett av skalans värden 0, 0.25, 0.5, 1, inte 0.7"]);
  });
});
