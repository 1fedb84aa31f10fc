import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { copyProject, editFile, gardenExample, gardenFolder } from "../fixtures/garden.ts";

const command = fileURLToPath(new URL("../../src/cli/niosteg.ts", import.meta.url));
const tsx = fileURLToPath(new URL("../../node_modules/.bin/tsx", import.meta.url));
const elsewhere = mkdtempSync(join(tmpdir(), "niosteg-"));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly lines: readonly string[];
}

/** Runs the real command from a folder outside the project. */
const run = (...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = execFile(tsx, [command, ...args], { cwd: elsewhere }, (_error, out, errors) => {
      resolve({ code: child.exitCode ?? -1, out, lines: errors.split("\n").filter((line) => line !== "") });
    });
  });

const file = (name: string, text: string): string => {
  const path = join(elsewhere, name);
  writeFileSync(path, text);
  return path;
};

const both = (value: number) => ({ value, shown: Math.round(value * 10) / 10 });

describe("score", () => {
  test("prints the scores of an evaluation of another assessment, each level unrounded and as shown", async () => {
    const { code, out, lines } = await run("score", gardenExample, "--assessment", gardenFolder);
    expect([code, lines]).toEqual([0, []]);
    expect(JSON.parse(out)).toEqual({
      assessment: { id: "uneven", version: "2.1.0" },
      steps: [
        {
          id: "plan",
          status: "not-ready",
          aheadOf: [],
          coverage: 1,
          level: both(0.0625),
          low: both(0.0625),
          high: both(0.0625),
          target: both(0.5),
          gap: both(0.4375),
        },
        {
          id: "plant",
          status: "ready",
          aheadOf: ["plan"],
          coverage: 0.6,
          level: both(1),
          low: both(0.6),
          high: both(1),
          target: both(1),
          gap: both(0),
        },
      ],
      overall: { level: { value: 0.25, shown: 0.3 }, steps: 2, weakest: "plan" },
      findings: [
        { rule: "late-start", steps: ["plan", "plant"], severity: "high" },
        { rule: "lead", steps: ["plan", "plant"], severity: "low" },
      ],
      suggestions: [
        { question: "plan-written", action: "plan-written/0-1", templates: ["day-log"], rank: 3 },
        { question: "plan-known", action: "plan-known/1-2", templates: [], rank: 0.5 },
      ],
    });
  });

  test("prints null where there is no level and no overall", async () => {
    const evaluation: Record<string, unknown> = JSON.parse(readFileSync(gardenExample, "utf8"));
    const blank = file("blank.json", JSON.stringify({ ...evaluation, answers: {} }));
    const { code, out } = await run("score", blank, "--assessment", gardenFolder);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      steps: [
        { id: "plan", status: "too-few-answers", level: null, gap: null, low: both(0), high: both(1) },
        { id: "plant", status: "too-few-answers", level: null, gap: null, low: both(0), high: both(1) },
      ],
      overall: null,
      findings: [],
      suggestions: [],
    });
  });
});

describe("validate", () => {
  test("says that a folder and an evaluation are without faults", async () => {
    expect(await run("validate", gardenFolder)).toEqual({ code: 0, out: `${gardenFolder}: no faults\n`, lines: [] });
    expect((await run("validate", gardenExample, "--assessment", gardenFolder)).code).toBe(0);
  });

  test("prints each fault of a folder with file, line and column", async () => {
    const { folder } = copyProject();
    editFile(join(folder, "assessment.yaml"), "readyAt: 0.5", "readyAt: 5");
    editFile(join(folder, "sv", "1-plan.yaml"), "      - Vi har en skiss av en rabatt.\n", "");
    expect(await run("validate", folder)).toEqual({
      code: 1,
      out: "",
      lines: [
        `${folder}/assessment.yaml:8:12 thresholds.readyAt: expected a value from 0 to 1, found 5`,
        `${folder}/sv/1-plan.yaml:12:5 questions.plan-written.levels: expected 4 texts, found 3`,
      ],
    });
  });
});

describe("bundle", () => {
  test("writes a file that says the same as its folder", async () => {
    const path = join(elsewhere, "garden-model.json");
    expect(await run("bundle", gardenFolder, "--out", path)).toEqual({ code: 0, out: `${path}\n`, lines: [] });
    expect(await run("validate", path)).toEqual({ code: 0, out: `${path}: no faults\n`, lines: [] });
    const scored = await run("score", gardenExample, "--assessment", path);
    expect(scored).toEqual(await run("score", gardenExample, "--assessment", gardenFolder));
  });

  test("is named after the assessment when it is not told", async () => {
    expect((await run("bundle", gardenFolder)).out).toBe("uneven.json\n");
  });

  test("is validated with line and column", async () => {
    const { out } = await run("bundle", gardenFolder);
    const text = readFileSync(join(elsewhere, out.trim()), "utf8");
    const broken = file("broken-model.json", text.replace('"readyAt": 0.5', '"readyAt": 5'));
    expect(await run("validate", broken)).toEqual({
      code: 1,
      out: "",
      lines: [`${broken}:18:16 thresholds.readyAt: expected a value from 0 to 1, found 5`],
    });
    const yaml = file("model.yaml", "id: x\n");
    expect((await run("validate", yaml)).lines[0]).toBe(`${yaml}:1:1 version: expected "version", found nothing`);
  });
});

describe("freeze", () => {
  test("puts the present version by once, and never writes over it", async () => {
    const { folder } = copyProject();
    const path = join(folder, "versions", "2.1.0.json");
    expect(await run("freeze", folder)).toEqual({ code: 0, out: `${path}\n`, lines: [] });
    const frozen = JSON.parse(readFileSync(path, "utf8"));
    expect([frozen.structure.version, Object.keys(frozen.words)]).toEqual(["2.1.0", ["sv", "en"]]);
    expect(await run("freeze", folder)).toEqual({
      code: 1,
      out: "",
      lines: [`${path}: Version 2.1.0 is already frozen.`],
    });
    expect(await run("validate", folder)).toEqual({ code: 0, out: `${folder}: no faults\n`, lines: [] });
  });
});

describe("content-report", () => {
  test("prints a line for each step and one for all", async () => {
    const { code, out } = await run("content-report", gardenFolder);
    expect([code, out.trimEnd().split("\n")]).toEqual([
      0,
      [
        "uneven 2.1.0",
        "step   questions  descriptors  templates  articles  words sv  words en  LIX median  LIX max  LIX all  source C",
        "plan           2            8          0         0       126       147           7        9       10         -",
        "plant          2            8          1         0       149       173          23       39       22         -",
        "all            4           16          1         0       275       320           8       39       16         -",
      ],
    ]);
  });
});

describe("schema", () => {
  test("writes what the repository keeps for editors; write it anew with npm run niosteg -- schema", async () => {
    const path = join(elsewhere, "schema.json");
    expect((await run("schema", "--out", path)).code).toBe(0);
    const kept = fileURLToPath(new URL("../../assessments/assessment.schema.json", import.meta.url));
    expect(readFileSync(kept, "utf8")).toBe(readFileSync(path, "utf8"));
  });
});

describe("a bad evaluation file gives one line and exit 1", () => {
  const example = readFileSync(gardenExample, "utf8");
  test.each([
    ["a list", "[]", "The file is not an evaluation from Niosteg. It contains a list."],
    ["a number", "5", "The file is not an evaluation from Niosteg. It contains a number."],
    ["null", "null", "The file is not an evaluation from Niosteg. It contains nothing."],
    [
      "truncated JSON",
      example.slice(0, 40),
      "The file cannot be read past line 3, character 7. It is cut off or of another kind.",
    ],
    [
      "a level off the scale",
      example.replace('"mark": 0.25', '"mark": 99'),
      "The scale has no level 99. Its levels are 0, 0.25, 0.5, 1. Place in the file: answers › plan-known › mark.",
    ],
    [
      "an assessment id that is a path",
      example.replace('"id": "uneven"', '"id": "../../tests/fixtures/uneven"'),
      "The file belongs to the assessment “../../tests/fixtures/uneven”, which is not here. Place in the file: assessment › id.",
    ],
  ])("%s", async (name, text, said) => {
    const path = file(`${name.replaceAll(" ", "-")}.json`, text);
    expect(await run("score", path, "--assessment", gardenFolder)).toEqual({
      code: 1,
      out: "",
      lines: [`${path}: ${said}`],
    });
  });

  test("an assessment that the project does not have", async () => {
    const { code, lines } = await run("score", gardenExample);
    expect([code, lines]).toEqual([
      1,
      [
        `${gardenExample}: The file belongs to the assessment “uneven”, which is not here. Place in the file: assessment › id.`,
      ],
    ]);
  });
});

describe("a command that cannot be run gives a line and exit 1", () => {
  test.each([
    [
      ["paint"],
      ['unknown command "paint": expected score, validate, report, bundle, template, freeze, content-report, schema'],
    ],
    [
      ["constructor"],
      [
        'unknown command "constructor": expected score, validate, report, bundle, template, freeze, content-report, schema',
      ],
    ],
    [["score"], ["score: expected one file or folder, found 0"]],
    [["score", "a.json", "b.json"], ["score: expected one file or folder, found 2"]],
    [["score", "nowhere.json"], ["nowhere.json: The file cannot be read."]],
    [["validate", "nowhere"], ["nowhere: The file cannot be read."]],
    [
      ["score", gardenExample, "--assessment", "nowhere"],
      ["nowhere/assessment.yaml:1:1 (file): expected a file here, found none that can be read"],
    ],
    [["schema", "a.json"], ["schema: expected no file or folder, found 1"]],
    [["content-report", "a", "b"], ["content-report: expected at most one file or folder, found 2"]],
    [["report", gardenExample, "--lang", "xx"], ["--lang: expected sv or en, found xx"]],
  ])("%j", async (args, lines) => {
    expect(await run(...args)).toEqual({ code: 1, out: "", lines });
  });

  test("an option that is unknown", async () => {
    const { code, out, lines } = await run("score", gardenExample, "--colour", "green");
    expect([code, out, lines.length]).toEqual([1, "", 1]);
    expect(lines[0]).toMatch(/^Unknown option '--colour'/);
  });

  test("nothing at all gives the usage", async () => {
    const { code, out, lines } = await run();
    expect([code, out, lines[0], lines.length]).toEqual([1, "", "Usage:", 10]);
  });
});

describe("report", () => {
  test("writes a PDF where it is told and prints the path", async () => {
    const path = join(elsewhere, "plan.pdf");
    const { code, out, lines } = await run(
      "report",
      gardenExample,
      "--assessment",
      gardenFolder,
      "--lang",
      "en",
      "--out",
      path,
    );
    expect([code, out, lines]).toEqual([0, `${path}\n`, []]);
    expect(readFileSync(path).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("names the file after day and municipality when it is not told", async () => {
    const { code, out } = await run("report", gardenExample, "--assessment", gardenFolder);
    expect([code, out]).toEqual([0, "2026-03-12_Provkoping_handlingsplan.pdf\n"]);
    expect(existsSync(join(elsewhere, "2026-03-12_Provkoping_handlingsplan.pdf"))).toBe(true);
  });

  test("refuses a plan without a municipality, and writes nothing", async () => {
    const nameless = JSON.parse(readFileSync(gardenExample, "utf8")) as { organisation: { name: string } };
    const path = join(elsewhere, "nameless.json");
    writeFileSync(path, JSON.stringify({ ...nameless, organisation: { ...nameless.organisation, name: " " } }));
    const { code, out, lines } = await run("report", path, "--assessment", gardenFolder);
    expect([code, out, lines]).toEqual([
      1,
      "",
      [`${path}: organisation.name: The plan needs a municipality, found an empty name.`],
    ]);
  });

  test("keeps a fault that quotes line breaks and terminal commands on one line", async () => {
    const { code, lines } = await run("paint\n\u001b[31mred");
    expect([code, lines.length, lines[0]?.includes("\u001b")]).toEqual([1, 1, false]);
  });

  test("says in a line when the file cannot be written", async () => {
    const path = join(elsewhere, "no-such-folder", "plan.pdf");
    const { code, lines } = await run("report", gardenExample, "--assessment", gardenFolder, "--out", path);
    expect([code, lines]).toEqual([1, [`${path}: The file cannot be written.`]]);
  });
});
