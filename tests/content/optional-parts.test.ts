import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { printFault } from "#content/print-fault.ts";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import { editFile } from "../fixtures/garden.ts";
import { change, copyRichProject } from "../fixtures/rich-garden.ts";

type Group = Record<string, never>;

const faultsIn = (folder: string): readonly string[] => {
  const result = readAssessmentFolder(folder);
  return result.ok ? [] : result.faults.map((fault) => printFault(fault).replace(`${folder}/`, ""));
};

const faultsAfter = (file: string, from: string, to: string): readonly string[] => {
  const { folder } = copyRichProject();
  editFile(join(folder, file), from, to);
  return faultsIn(folder);
};

test("an assessment with every part is without faults and hands them all out", () => {
  const result = readAssessmentFolder(copyRichProject().folder);
  if (!result.ok) throw new Error(result.faults.map(printFault).join("\n"));
  const { words, criteria, furtherReading, templates } = result.content;
  expect(criteria?.[0]).toEqual({ id: "P1", mark: "A", words: { sv: "Krav P1.", en: "Demand P1." } });
  expect(furtherReading.map(({ id }) => id)).toEqual(["garden-guide"]);
  expect(words.sv?.articles["plan"]?.["plan-on-one-page"]?.title).toBe("One page (sv)");
  expect(words.en?.assessment.glossary?.["bed"]?.tracks).toEqual({ indoors: "A pot." });
  expect(words.sv?.steps["plan"]?.sizes?.small).toBe("A pot.");
  expect(templates["day-log"]?.words.sv?.example?.tables["log"]?.[1]).toEqual({
    cells: { bed: "North", weather: "rain" },
  });
});

describe("a fault in a part that may be left out is told with file, line and column", () => {
  test.each([
    [
      "a source that is no criterion",
      "assessment.yaml",
      "- P1",
      "- P9",
      [
        'assessment.yaml:50:13 steps.0.questions.0.sources.0: expected the id of a listed criterion, found "P9"',
        'criteria.yaml:1:7 0.id: expected a criterion that some question rests on, found "P1"',
      ],
    ],
    [
      "a criterion that no question rests on",
      "criteria.yaml",
      "id: Q2",
      "id: Q9",
      [
        'assessment.yaml:73:13 steps.1.questions.1.sources.0: expected the id of a listed criterion, found "Q2"',
        'criteria.yaml:16:7 3.id: expected a criterion that some question rests on, found "Q9"',
      ],
    ],
    [
      "a criterion that is listed twice",
      "criteria.yaml",
      "id: P2",
      "id: P1",
      [
        'assessment.yaml:56:13 steps.0.questions.1.sources.0: expected the id of a listed criterion, found "P2"',
        'criteria.yaml:6:7 1.id: expected an id used once, found "P1" again',
      ],
    ],
    [
      "a criterion without words in a language",
      "criteria.yaml",
      "    en: Demand P1.\n",
      "",
      ['criteria.yaml:3:3 0.words.en: expected words for "en", found none'],
    ],
    [
      "a mark that is not explained",
      "criteria.yaml",
      "mark: A",
      "mark: B",
      [
        'criteria.yaml:2:9 0.mark: expected a mark that the words in sv explain, found "B"',
        'criteria.yaml:2:9 0.mark: expected a mark that the words in en explain, found "B"',
      ],
    ],
    [
      "a mark that only one language explains",
      "en/assessment.yaml",
      "  A: ",
      "  Z: ",
      [
        'criteria.yaml:2:9 0.mark: expected a mark that the words in en explain, found "A"',
        'criteria.yaml:7:9 1.mark: expected a mark that the words in en explain, found "A"',
        'criteria.yaml:12:9 2.mark: expected a mark that the words in en explain, found "A"',
        'criteria.yaml:17:9 3.mark: expected a mark that the words in en explain, found "A"',
        'en/assessment.yaml:20:1 marks.A: expected words for "A", found none',
        'en/assessment.yaml:21:3 marks.Z: expected only known ids, found "Z"',
      ],
    ],
    [
      "an article id that the structure lacks",
      "sv/articles/1-plan.yaml",
      "  plan-on-one-page:",
      "  plan-page:",
      [
        'sv/articles/1-plan.yaml:2:1 articles.plan-on-one-page: expected words for "plan-on-one-page", found none',
        'sv/articles/1-plan.yaml:3:3 articles.plan-page: expected only known ids, found "plan-page"',
      ],
    ],
    [
      "articles of another step",
      "en/articles/1-plan.yaml",
      "step: plan",
      "step: plant",
      ['en/articles/1-plan.yaml:1:7 step: expected "plan", found "plant"'],
    ],
    [
      "a glossary word in one language only",
      "en/assessment.yaml",
      "  bed:\n",
      "  border:\n",
      [
        'en/assessment.yaml:38:1 glossary.bed: expected words for "bed", found none',
        'en/assessment.yaml:39:3 glossary.border: expected only known ids, found "border"',
      ],
    ],
    [
      "a glossary word for an unknown track",
      "sv/assessment.yaml",
      "      indoors: A pot.",
      "      outdoors: A pot.",
      ['sv/assessment.yaml:43:7 glossary.bed.tracks.outdoors: expected the id of a track, found "outdoors"'],
    ],
    [
      "an example for an unknown track",
      "sv/1-plan.yaml",
      "      indoors:",
      "      outdoors:",
      [
        'sv/1-plan.yaml:27:7 questions.plan-written.examples.outdoors: expected the id of a track, found "outdoors"',
        'sv/1-plan.yaml:26:5 questions.plan-written.examples.indoors: expected words for "indoors", found none',
      ],
    ],
    [
      "a step without sizes",
      "en/2-plant.yaml",
      "sizes:\n  small: A pot.\n  medium: A bed.\n  large: A field.\n",
      "",
      ["en/2-plant.yaml:1:1 sizes: expected advice by size, as for the other steps and languages, found none"],
    ],
    [
      "a question without a prompt",
      "en/2-plant.yaml",
      "    prompt: Who waters today?\n",
      "",
      [
        "en/2-plant.yaml:9:3 questions.plant-watered.prompt: expected the facilitator's prompt, as for the other questions and languages, found none",
      ],
    ],
    [
      "an action without a first step",
      "en/2-plant.yaml",
      "        first: Begin today.\n",
      "",
      [
        "en/2-plant.yaml:19:9 questions.plant-watered.actions.0.first: expected a first step, as for the other actions and languages, found none",
      ],
    ],
    [
      "an example of an unknown table",
      "toolbox/day-log/sv.yaml",
      "    log:\n      - row",
      "    diary:\n      - row",
      ['toolbox/day-log/sv.yaml:33:5 example.tables.diary: expected the id of a table in the template, found "diary"'],
    ],
    [
      "an example of an unknown row",
      "toolbox/day-log/sv.yaml",
      "row: roses",
      "row: tulips",
      ['toolbox/day-log/sv.yaml:34:14 example.tables.log.0.row: expected the id of a row in the table, found "tulips"'],
    ],
    [
      "an example with an unknown column",
      "toolbox/day-log/sv.yaml",
      "litres: 4",
      "liters: 4",
      [
        'toolbox/day-log/sv.yaml:38:11 example.tables.log.0.cells.liters: expected the id of a column in the table, found "liters"',
      ],
    ],
    [
      "an example that fills in a formula",
      "toolbox/day-log/sv.yaml",
      "litres: 4",
      "cost: 4",
      [
        'toolbox/day-log/sv.yaml:38:11 example.tables.log.0.cells.cost: expected no value for "cost", which is computed',
      ],
    ],
    [
      "an example with text for a number",
      "toolbox/day-log/sv.yaml",
      "litres: 4",
      "litres: four",
      ['toolbox/day-log/sv.yaml:38:19 example.tables.log.0.cells.litres: expected a number, found "four"'],
    ],
    [
      "an example with a number for text",
      "toolbox/day-log/sv.yaml",
      "bed: North",
      "bed: 4",
      ["toolbox/day-log/sv.yaml:41:16 example.tables.log.1.cells.bed: expected text in quotes, found 4"],
    ],
    [
      "an example with an unknown option",
      "toolbox/day-log/sv.yaml",
      "weather: rain",
      "weather: hail",
      ['toolbox/day-log/sv.yaml:42:20 example.tables.log.1.cells.weather: expected sun or rain, found "hail"'],
    ],
    [
      "further reading on an unknown step",
      "further-reading.yaml",
      "- plan",
      "- harvest",
      ['further-reading.yaml:7:7 0.steps.0: expected the id of a step, found "harvest"'],
    ],
    [
      "an address that is none",
      "further-reading.yaml",
      "https://garden",
      "garden",
      [
        'further-reading.yaml:4:12 0.address: expected an address that begins with http:// or https://, found "garden.example/guide"',
      ],
    ],
  ])("%s", (_name, file, from, to, expected) => {
    expect(faultsAfter(file, from, to)).toEqual(expected);
  });

  test("a template example in one language only", () => {
    const { folder } = copyRichProject();
    change(join(folder, "toolbox", "day-log", "en.yaml"), (words) => delete (words as Group)["example"]);
    expect(faultsIn(folder)).toEqual([
      "toolbox/day-log/en.yaml:1:1 example: expected a filled-in example, as in the other languages, found none",
    ]);
  });

  test("an article id that stands twice", () => {
    const { folder } = copyRichProject();
    change(join(folder, "assessment.yaml"), (assessment) => {
      ((assessment["steps"] as Record<string, unknown>[])[0] as Record<string, unknown>)["articles"] = [
        "plan-on-one-page",
        "plan-on-one-page",
      ];
    });
    expect(faultsIn(folder)).toEqual([
      'assessment.yaml:59:9 steps.0.articles.1: expected an id used once, found "plan-on-one-page" again',
    ]);
  });
});
