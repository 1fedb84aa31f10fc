import { expect, test } from "vitest";
import { partlyAnswered, restsOnOthers } from "#domain/answered-questions.ts";
import type { Mark } from "#domain/evaluation.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";

const partly = (marks: Readonly<Record<string, Mark>>, step = "ground") =>
  partlyAnswered(smallAssessment, evaluationWith(smallAssessment, marks), step);

test("a step is partly answered when an applicable question has no level; level 0 is one", () => {
  expect(partly({ "ground-plan": 4, "ground-people": "unknown" })).toEqual({ answered: 1, applicable: 2 });
  expect(partly({ "ground-plan": 4 })).toEqual({ answered: 1, applicable: 2 });
  expect(partly({ "ground-plan": 4, "ground-people": 0 })).toBeNull();
  expect(partly({ "ground-plan": 4, "ground-people": "not-relevant" })).toBeNull();
  expect(partly({}, "gone")).toBeNull();
});

const rests = (first: Readonly<Record<string, Mark>>, last: Readonly<Record<string, Mark>>) =>
  restsOnOthers(
    smallAssessment,
    evaluationWith(smallAssessment, first),
    evaluationWith(smallAssessment, last),
    "ground",
  );

test("two levels rest on other questions when one has gained or lost its level, not when it has another", () => {
  expect(rests({ "ground-plan": 4, "ground-people": 2 }, { "ground-plan": 1, "ground-people": 0 })).toBe(false);
  expect(rests({ "ground-plan": 4, "ground-people": 2 }, { "ground-plan": 4, "ground-people": "unknown" })).toBe(true);
  expect(rests({ "ground-plan": 4, "ground-people": null }, { "ground-plan": 4, "ground-people": 2 })).toBe(true);
});
