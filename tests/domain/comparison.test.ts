import { describe, expect, it } from "vitest";
import type { Assessment, Question } from "#domain/assessment.ts";
import {
  type AnswerMove,
  type ComparedRun,
  compareRuns,
  inTimeOrder,
  isUnchanged,
  moveOf,
  movesBetween,
} from "#domain/comparison.ts";
import type { Evaluation, Mark } from "#domain/evaluation.ts";
import type { MappingVerdict, VersionMapping } from "#domain/version-mapping.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";

type Marks = Readonly<Record<string, Mark>>;

const small = smallAssessment;
const run = (
  date: string,
  marks: Marks,
  overrides: Partial<Evaluation> = {},
  assessment: Assessment = small,
): ComparedRun => ({
  assessment,
  evaluation: evaluationWith(assessment, marks, { id: `run-${date}`, date, ...overrides }),
});
const questionIds = ({ steps }: Assessment) => steps.flatMap(({ questions }) => questions.map(({ id }) => id));

/** The assessment in another version, with each step's questions as given. */
const version = (
  number: string,
  change: (questions: readonly Question[], step: string) => readonly Question[] = (all) => all,
) => ({
  ...small,
  version: number,
  steps: small.steps.map((step) => ({ ...step, questions: [...change(step.questions, step.id)] })),
});
/** Every question of both the same, but for the verdicts given. */
const mapping = (from: Assessment, to: Assessment, verdicts: Record<string, MappingVerdict> = {}): VersionMapping => ({
  from: from.version,
  to: to.version,
  questions: {
    ...Object.fromEntries([...questionIds(from), ...questionIds(to)].map((id) => [id, "same"] as const)),
    ...verdicts,
  },
});
const stepOf = (runs: readonly ComparedRun[], mappings: readonly VersionMapping[], step: string) =>
  compareRuns(runs, mappings).steps.find((compared) => compared.step === step)!;

const full = { scope: { steps: ["ground", "walls", "roof"], variant: "full" } };

describe("two evaluations of one version", () => {
  it("are compared step by step over all questions, by hand", () => {
    const first = run("2025-03-12", { "ground-plan": 2, "ground-people": 1, "walls-start": 4, "roof-tiles": 3 });
    const second = run("2026-03-12", { "ground-plan": 3, "ground-people": 4, "walls-start": 0, "walls-finish": 2 });
    expect(compareRuns([second, first], [])).toEqual({
      runs: [first, second],
      steps: [
        // (2 + 1) / 2 and (3 + 4) / 2
        {
          step: "ground",
          questions: ["ground-plan", "ground-people"],
          levels: [1.5, 3.5],
          coverages: [1, 1],
          change: 2,
        },
        // 1 of 4 answered is too few; (1 x 0 + 3 x 2) / 4
        {
          step: "walls",
          questions: ["walls-start", "walls-finish"],
          levels: [null, 1.5],
          coverages: [0.25, 1],
          change: null,
        },
        {
          step: "roof",
          questions: ["roof-tiles", "roof-gutter"],
          levels: [3, null],
          coverages: [0.5, 0],
          change: null,
        },
      ],
      questions: { reworded: [], changed: [], new: [], gone: [] },
    });
  });

  it("keep blank, unknown, level 0 and not relevant apart", () => {
    const first = run("2025-03-12", { "ground-plan": 0, "ground-people": "unknown", "walls-start": "not-relevant" });
    const second = run("2026-03-12", {
      "ground-plan": "unknown",
      "ground-people": 0,
      "walls-start": 5,
      "walls-finish": 1,
    });
    expect(compareRuns([first, second], []).steps.slice(0, 2)).toEqual([
      { step: "ground", questions: ["ground-plan", "ground-people"], levels: [0, 0], coverages: [0.5, 0.5], change: 0 },
      // Not relevant once: in neither year. Blank once: in both years.
      { step: "walls", questions: ["walls-finish"], levels: [null, 1], coverages: [0, 1], change: null },
    ]);
  });

  it("have nothing in common in a step that one of them left out", () => {
    const marks = { "ground-plan": 2, "ground-people": 2 };
    const first = run("2025-03-12", marks, { scope: { steps: ["walls", "roof"], variant: "short" } });
    expect(stepOf([first, run("2026-03-12", marks)], [], "ground")).toEqual({
      step: "ground",
      questions: [],
      levels: [null, null],
      coverages: [0, 0],
      change: null,
    });
  });

  it("are compared over the questions of both variants, by the least coverage of the latest", () => {
    const half = { "ground-plan": 4, "ground-survey": 5 };
    const short = (date: string) => run(date, half);
    const long = (date: string) => run(date, half, full);
    const ground = { step: "ground", questions: ["ground-plan", "ground-people"], coverages: [0.5, 0.5] };
    // Half is enough in the short variant (0.5), but not in the full (0.6).
    expect(stepOf([long("2025-03-12"), short("2026-03-12")], [], "ground")).toEqual({
      ...ground,
      levels: [4, 4],
      change: 0,
    });
    expect(stepOf([short("2025-03-12"), long("2026-03-12")], [], "ground")).toEqual({
      ...ground,
      levels: [null, null],
      change: null,
    });
  });

  it("leave the evaluations as they were", () => {
    const runs = [run("2025-03-12", { "ground-plan": 2 }), run("2026-03-12", { "ground-plan": 3 })];
    const before = JSON.stringify(runs);
    compareRuns(runs, []);
    expect(JSON.stringify(runs)).toBe(before);
  });
});

describe("evaluations of different versions", () => {
  const marks = { "ground-plan": 4, "ground-people": 1, "ground-survey": 2 };
  const ground = (first: Assessment, second: Assessment, mappings: readonly VersionMapping[]) =>
    stepOf([run("2025-03-12", marks, full, first), run("2026-03-12", marks, full, second)], mappings, "ground");

  it("count by the newer version's weights, also when the later evaluation is on the older", () => {
    const newer = version("1.10.0", (all) =>
      all.map((each) => ({ ...each, weight: each.id === "ground-plan" ? 2 : 1 })),
    );
    const older = version("1.9.0");
    const mappings = [mapping(older, newer)];
    // (2 x 4 + 1 + 2) / 4
    expect(ground(older, newer, mappings).levels).toEqual([2.75, 2.75]);
    expect(ground(newer, older, mappings).levels).toEqual([2.75, 2.75]);
  });

  it("count the newer version's questions also where its variant is another", () => {
    const newer = version("1.1.0", (all) => all.map((each) => ({ ...each, core: each.id !== "ground-people" })));
    const later = run("2026-03-12", marks, {}, small);
    // The later evaluation is short, on the older version, where only plan and people are core.
    expect(stepOf([run("2025-03-12", marks, full, newer), later], [mapping(small, newer)], "ground")).toEqual({
      step: "ground",
      questions: ["ground-plan", "ground-people"],
      levels: [2.5, 2.5],
      coverages: [1, 1],
      change: 0,
    });
  });

  it.each<[MappingVerdict, readonly string[]]>([
    ["same", ["ground-plan", "ground-people", "ground-survey"]],
    ["reworded", ["ground-plan", "ground-people", "ground-survey"]],
    ["changed", ["ground-plan", "ground-survey"]],
    ["gone", ["ground-plan", "ground-survey"]],
    ["new", ["ground-plan", "ground-survey"]],
  ])("compare the questions that are the same or reworded; one that is %s", (verdict, questions) => {
    const newer = version("1.1.0");
    expect(ground(small, newer, [mapping(small, newer, { "ground-people": verdict })]).questions).toEqual(questions);
  });

  it("list what is reworded, changed, new and gone, the same whichever evaluation is the later", () => {
    const newer = version("1.1.0", (all, step) =>
      step === "ground" ? [...all.filter(({ id }) => id !== "ground-survey"), { ...all[0]!, id: "ground-soil" }] : all,
    );
    const mappings = [
      mapping(small, newer, {
        "ground-plan": "reworded",
        "ground-people": "changed",
        "ground-survey": "gone",
        "ground-soil": "new",
        "roof-tiles": "reworded",
      }),
    ];
    const listed = {
      reworded: ["ground-plan", "roof-tiles"],
      changed: ["ground-people"],
      new: ["ground-soil"],
      gone: ["ground-survey"],
    };
    const [on1, on2] = [run("2025-03-12", marks, {}, small), run("2026-03-12", marks, {}, newer)];
    expect(compareRuns([on1, on2], mappings).questions).toEqual(listed);
    const later = run("2027-03-12", marks, {}, small);
    expect(compareRuns([on2, later], mappings).questions).toEqual(listed);
    expect(compareRuns([on1, on2, later], mappings).questions).toEqual(listed);
  });

  it("follow a question that has moved to another step, where both steps are chosen", () => {
    const [plan] = small.steps[0]!.questions;
    const newer = version("1.1.0", (all, step) =>
      step === "ground" ? all.slice(1) : step === "roof" ? [...all, plan!] : all,
    );
    const mappings = [mapping(small, newer)];
    const later = run("2026-03-12", { "ground-plan": 5 }, full, newer);
    const roof = (steps: readonly string[]) =>
      stepOf(
        [run("2025-03-12", { "ground-plan": 1 }, { scope: { steps: [...steps], variant: "full" } }), later],
        mappings,
        "roof",
      );
    expect(roof(["ground", "roof"]).questions).toEqual(["roof-tiles", "roof-gutter", "ground-plan"]);
    expect(roof(["roof"]).questions).toEqual(["roof-tiles", "roof-gutter"]);
  });

  it.each<[string, Assessment, readonly VersionMapping[]]>([
    ["no mapping leads between them", version("1.1.0"), []],
    ["a mapping leads the other way only", version("1.1.0"), [mapping(version("1.1.0"), small)]],
    [
      "the scales differ",
      { ...version("1.1.0"), scale: { values: [0, 1, 2, 3, 4, 6] } },
      [mapping(small, version("1.1.0"))],
    ],
    ["they are of different assessments", { ...small, id: "other" }, []],
  ])("have nothing in common where %s", (_, newer, mappings) => {
    const { steps, questions } = compareRuns(
      [run("2025-03-12", marks, full), run("2026-03-12", marks, full, newer)],
      mappings,
    );
    expect(steps.map((step) => [step.questions, step.levels, step.coverages, step.change])).toEqual(
      steps.map(() => [[], [null, null], [0, 0], null]),
    );
    expect(steps).toHaveLength(3);
    expect(questions).toEqual({ reworded: [], changed: [], new: questionIds(newer), gone: questionIds(small) });
  });
});

describe("three evaluations", () => {
  const [first, second, third] = [small, version("1.1.0"), version("1.2.0")];
  const marks = { "ground-plan": 4, "ground-people": 1 };
  const runs = [
    run("2024-03-12", marks, {}, first),
    run("2025-03-12", { "ground-plan": 2, "ground-people": 3 }, {}, second),
    run("2026-03-12", { "ground-plan": 5, "ground-people": 2 }, {}, third),
  ];
  const ground = (mappings: readonly VersionMapping[]) => stepOf(runs, mappings, "ground");

  it("are compared over the questions common to all, through a chain of mappings", () => {
    expect(ground([mapping(first, second), mapping(second, third)])).toMatchObject({
      questions: ["ground-plan", "ground-people"],
      levels: [2.5, 2.5, 3.5],
      change: 1,
    });
    expect(ground([mapping(first, second, { "ground-plan": "changed" }), mapping(second, third)])).toMatchObject({
      questions: ["ground-people"],
      levels: [1, 3, 2],
      change: 1,
    });
  });

  it("leave out a question that one in the middle lacks a comparable form of, though the ends are alike", () => {
    const mappings = [
      mapping(first, second, { "ground-plan": "changed" }),
      mapping(second, third),
      mapping(first, third),
    ];
    expect(ground(mappings).questions).toEqual(["ground-people"]);
  });

  it("leave out a question that went and came back", () => {
    const without = version("1.1.0", (all) => all.filter(({ id }) => id !== "ground-plan"));
    const mappings = [
      mapping(first, without, { "ground-plan": "gone" }),
      mapping(without, third, { "ground-plan": "new" }),
    ];
    const ends = [runs[0]!, runs[2]!];
    expect(stepOf(ends, mappings, "ground").questions).toEqual(["ground-people"]);
    expect(compareRuns(ends, mappings).questions.changed).toEqual(["ground-plan"]);
    expect(stepOf([runs[0]!, { ...runs[1]!, assessment: without }, runs[2]!], mappings, "ground").questions).toEqual([
      "ground-people",
    ]);
  });

  it("go by the least coverage of the latest one's variant, not of one on the way", () => {
    const half = { "ground-plan": 4 };
    const mixed = [run("2024-03-12", half), run("2025-03-12", half, full), run("2026-03-12", half)];
    expect(stepOf(mixed, [], "ground").levels).toEqual([4, 4, 4]);
  });

  it("leave out what one of them found not relevant", () => {
    const middle = run("2025-03-12", { "ground-plan": "not-relevant", "ground-people": 3 });
    const same = [run("2024-03-12", marks), middle, run("2026-03-12", marks)];
    expect(stepOf(same, [], "ground")).toMatchObject({ questions: ["ground-people"], levels: [1, 3, 1], change: 0 });
  });
});

describe("the order of evaluations", () => {
  const dated = (id: string, date: string, created: string) => run(date, {}, { id, created });
  const order = (...runs: readonly ComparedRun[]) => inTimeOrder(runs).map(({ evaluation }) => evaluation.id);

  it("is that of their days, and of their making on one day or without one", () => {
    const march = dated("march", "2026-03-12", "2026-05-01T08:00:00Z");
    const april = dated("april", "2026-04-12", "2026-01-01T08:00:00Z");
    const undatedApril = dated("undated", "", "2026-04-12T06:00:00Z");
    const sameDay = dated("same day", "2026-04-12", "2026-04-12T07:00:00Z");
    expect(order(undatedApril, sameDay, april, march)).toEqual(["march", "april", "undated", "same day"]);
    expect(order(march, april, sameDay, undatedApril)).toEqual(["march", "april", "undated", "same day"]);
  });

  it("stays as given for equal times", () => {
    const twin = (id: string) => dated(id, "2026-03-12", "2026-03-12T08:00:00Z");
    expect(order(twin("b"), twin("a"), twin("c"))).toEqual(["b", "a", "c"]);
  });
});

it("says of no evaluations that there is nothing", () => {
  expect(compareRuns([], [])).toEqual({
    runs: [],
    steps: [],
    questions: { reworded: [], changed: [], new: [], gone: [] },
  });
});

describe("what an answer did", () => {
  it.each<[Mark, Mark, AnswerMove]>([
    [null, null, "unchanged"],
    [0, 0, "unchanged"],
    ["unknown", "unknown", "unchanged"],
    [null, 0, "new-answer"],
    [0, 3, "changed-answer"],
    [3, 0, "changed-answer"],
    ["unknown", 0, "unknown-answered"],
    [0, "unknown", "became-unknown"],
    [null, "unknown", "became-unknown"],
    [0, null, "lost"],
    ["unknown", null, "lost"],
  ])("from %j to %j: %s", (from, to, move) => {
    expect(moveOf(from, to)).toBe(move);
  });

  it("is said of the common questions, in order", () => {
    const runs = [
      run("2025-03-12", { "ground-plan": "unknown", "walls-start": 2 }),
      run("2026-03-12", { "ground-plan": 0, "ground-people": 4, "walls-start": 3 }),
    ];
    const [first, second] = runs.map(({ evaluation }) => evaluation);
    expect(movesBetween(stepOf(runs, [], "ground"), first!, second!)).toEqual([
      { question: "ground-plan", move: "unknown-answered" },
      { question: "ground-people", move: "new-answer" },
    ]);
  });
});

it.each([
  [0, true],
  [0.49, true],
  [-0.49, true],
  [0.5, false],
  [-0.5, false],
  // 0.8 - 0.3 is 0.5, however it is computed.
  [0.8 - 0.3 - 1e-12, false],
  [2, false],
])("a change of %d is largely none: %s", (change, expected) => {
  expect(isUnchanged(change)).toBe(expected);
});
