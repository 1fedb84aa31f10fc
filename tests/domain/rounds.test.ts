import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Collected } from "#domain/collected.ts";
import { agreedLevel, roundsOf, standingOf } from "#domain/rounds.ts";
import type { Mark } from "#domain/evaluation.ts";
import { answerWith, evaluationWith, smallAssessment, unevenAssessment } from "#tests/support/assessments.ts";
import { agreeing, disagreeing, marked, person, round } from "#tests/support/collected.ts";

const question = "ground-plan";
const withMarks = (collected: Partial<Collected>, mark: Mark = null, parked = false) =>
  evaluationWith(
    smallAssessment,
    { [question]: answerWith(mark, { parked }) },
    { collected: { rounds: {}, respondents: [], ...collected } },
  );
const alone = [
  person("a", "chef", { [question]: 3 }),
  person("b", "chef", { [question]: 0 }),
  person("c", "", { [question]: "unknown" }),
  person("d", "", { [question]: "not-relevant" }),
  person("e", "", { "walls-start": 5 }),
];

describe("the rounds of a question", () => {
  it("are none when nobody has given a mark", () => {
    expect(roundsOf(smallAssessment, evaluationWith(smallAssessment), question)).toEqual([]);
    expect(roundsOf(smallAssessment, withMarks({ respondents: alone }), "roof-tiles")).toEqual([]);
  });

  it("count what people answered alone, where no round was held; blank is counted nowhere", () => {
    expect(roundsOf(smallAssessment, withMarks({ respondents: alone }), question)).toEqual([
      round([1, 0, 0, 1, 0, 0], 1, 1),
    ]);
  });

  it("are those that were held in the room, first marks first", () => {
    const rounds = { [question]: [disagreeing, agreeing] };
    expect(roundsOf(smallAssessment, withMarks({ rounds, respondents: alone }), question)).toEqual([
      disagreeing,
      agreeing,
    ]);
  });
});

describe("where a question stands", () => {
  const held = (...rounds: Collected["rounds"][string]) => ({ rounds: { [question]: rounds } });
  it.each([
    ["blank without anything", withMarks({}), "blank"],
    ["marked by those who answered alone", withMarks({ respondents: alone }), "marked"],
    ["marked when marks agree and nobody has answered", withMarks(held(agreeing)), "marked"],
    ["parked when put by without an answer", withMarks(held(disagreeing), null, true), "parked"],
    ["agreed when answered without marks", withMarks({}, 0), "agreed"],
    ["agreed when answered with a flag to come back", withMarks({}, 2, true), "agreed"],
    ["agreed when answered after marks that agree", withMarks(held(agreeing), 3), "agreed"],
    ["agreed when the marks are too few for a verdict", withMarks(held(marked(0, 5)), 3), "agreed"],
    ["agreed when the last round agrees", withMarks(held(disagreeing, agreeing), 3), "agreed"],
    ["disagreed when answered though the last round disagrees", withMarks(held(agreeing, disagreeing), 3), "disagreed"],
    ["disagreed when the answer is that nobody knows", withMarks(held(disagreeing), "unknown"), "disagreed"],
    ["disagreed by the marks of files", withMarks({ respondents: apart() }, 2), "disagreed"],
  ] as const)("is %s", (_, evaluation, standing) => {
    expect(standingOf(smallAssessment, evaluation, question)).toBe(standing);
  });

  it("is never answered by marks alone", () => {
    const counts = fc.array(fc.nat({ max: 12 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 5 }), (rounds) => {
        const evaluation = withMarks(held(...rounds.map((levels) => round(levels))));
        expect(standingOf(smallAssessment, evaluation, question)).toBe("marked");
      }),
    );
  });
});

describe("the level that a round agrees on", () => {
  it.each([
    ["the one at the median", marked(3, 3, 3, 2), 3],
    ["none between two levels", marked(2, 2, 3, 3), null],
    ["none of marks that disagree", marked(0, 2, 5, 5, 2, 2), null],
    ["none of two marks", marked(3, 3), null],
    ["the lowest level, which is a level", marked(0, 0, 0), 0],
  ])("is %s", (_, given, level) => {
    expect(agreedLevel(smallAssessment, given)).toBe(level);
  });

  it("is a value of the scale, not a position", () => {
    expect(agreedLevel(unevenAssessment, round([0, 0, 3, 1]))).toBe(0.5);
  });
});

function apart() {
  return [0, 0, 5, 5].map((mark, index) => person(`p${index}`, "", { [question]: mark }));
}
