import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GivenMark, Respondent } from "#domain/collected.ts";
import { fewestInRole, roleDifferences } from "#domain/role-differences.ts";
import { evaluationWith, smallAssessment, unevenAssessment } from "#tests/support/assessments.ts";
import { person } from "#tests/support/collected.ts";

const questions = smallAssessment.steps.flatMap((step) => step.questions.map(({ id }) => id));
const allAt = (mark: GivenMark, count = questions.length) =>
  Object.fromEntries(questions.slice(0, count).map((id) => [id, mark]));
const people = (count: number, role: string, mark: GivenMark, answered = questions.length) =>
  Array.from({ length: count }, (_, index) => person(`${role}-${index}`, role, allAt(mark, answered)));
const differencesOf = (respondents: readonly Respondent[], variant = "full") =>
  roleDifferences(
    smallAssessment,
    evaluationWith(
      smallAssessment,
      {},
      {
        scope: { steps: ["ground", "walls", "roof"], variant },
        collected: { rounds: {}, respondents: [...respondents] },
      },
    ),
  );

describe("roles that see things otherwise", () => {
  it("are told with how far from the rest they are, both ways", () => {
    expect(differencesOf([...people(3, "chef", 4), ...people(5, "vård", 2)])).toEqual([
      { role: "chef", questions: 7, difference: 2 },
      { role: "vård", questions: 7, difference: -2 },
    ]);
  });

  it.each([
    ["two hold the role", [...people(2, "chef", 5), ...people(5, "vård", 5)]],
    ["two are the rest", [...people(5, "chef", 5), ...people(2, "vård", 0)]],
    ["four questions are shared", [...people(3, "chef", 5, 4), ...people(3, "vård", 0, 4)]],
    ["the rest knows no level", [...people(3, "chef", 5), ...people(3, "vård", "unknown")]],
    ["the difference is less than a position", [...people(3, "chef", 3), ...people(3, "vård", 3), ...people(3, "", 4)]],
    ["nobody has said a role", [...people(3, "", 5), ...people(3, " ", 0)]],
    ["nobody has answered", []],
  ])("are not told when %s", (_, respondents) => {
    expect(differencesOf(respondents).filter(({ role }) => role === "chef" || role === "")).toEqual([]);
  });

  it("count a question only where three of the role and three of the rest marked a level", () => {
    const [first, ...others] = people(3, "chef", 4);
    const shy = { ...first!, marks: { ...first!.marks, [questions[0]!]: "unknown" as const } };
    expect(differencesOf([shy, ...others, ...people(3, "vård", 2)])).toEqual([
      { role: "chef", questions: 6, difference: 2 },
      { role: "vård", questions: 6, difference: -2 },
    ]);
  });

  it("count the chosen questions only", () => {
    expect(differencesOf([...people(3, "chef", 4), ...people(3, "vård", 2)], "short")[0]?.questions).toBe(6);
  });

  it("are measured in positions, not in the values of an uneven scale", () => {
    const ids = unevenAssessment.steps.flatMap((step) => step.questions.map(({ id }) => id));
    const everywhere = (mark: number) => Object.fromEntries(ids.map((id) => [id, mark]));
    const respondents = [0.25, 0.25, 0.25, 0.5, 0.5, 0.5].map((mark, index) =>
      person(`p${index}`, mark === 0.5 ? "high" : "low", everywhere(mark)),
    );
    const evaluation = evaluationWith(unevenAssessment, {}, { collected: { rounds: {}, respondents } });
    expect(roleDifferences(unevenAssessment, evaluation)).toEqual([
      { role: "low", questions: 5, difference: -1 },
      { role: "high", questions: 5, difference: 1 },
    ]);
  });
});

const respondents = fc.array(
  fc.record({
    role: fc.constantFrom("a", "b", "c", "d", "e"),
    marks: fc.tuple(...questions.map(() => fc.option(fc.nat({ max: 5 }), { freq: 6 }))),
  }),
  { maxLength: 16 },
);
type Drawn = typeof respondents extends fc.Arbitrary<infer T> ? T : never;
const asPeople = (drawn: Drawn) =>
  drawn.map(({ role, marks }, index) =>
    person(
      `p${index}`,
      role,
      Object.fromEntries(questions.flatMap((id, place) => (marks[place] === null ? [] : [[id, marks[place]!]]))),
    ),
  );

describe("nobody is pointed at", () => {
  it("whoever answered: a role that is told has three people at least behind it and beside it", () => {
    fc.assert(
      fc.property(respondents, (drawn) => {
        for (const { role } of differencesOf(asPeople(drawn))) {
          const behind = drawn.filter((one) => one.role === role).length;
          expect(Math.min(behind, drawn.length - behind)).toBeGreaterThanOrEqual(fewestInRole);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("by what a small role is called: said otherwise, or not at all, it changes nothing", () => {
    fc.assert(
      fc.property(respondents, (drawn) => {
        const before = asPeople(drawn);
        const size = (role: string) => before.filter((one) => one.role === role).length;
        const renamed = before.map((one) => (size(one.role) < fewestInRole ? { ...one, role: "" } : one));
        expect(differencesOf(renamed)).toEqual(differencesOf(before));
      }),
      { numRuns: 500 },
    );
  });
});
