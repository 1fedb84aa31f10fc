import { describe, expect, it } from "vitest";
import { disagreedQuestions, isUncertain } from "#domain/agreed-in-step.ts";
import type { Mark } from "#domain/evaluation.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { agreeing, disagreeing } from "#tests/support/collected.ts";

/** ground-plan and ground-people weigh 1, ground-survey 2. */
function ground(
  marks: Readonly<Record<string, Mark>>,
  disagreed: readonly string[],
  variant = "full",
  steps = ["ground"],
) {
  const rounds = Object.fromEntries(
    Object.keys(marks).map((id) => [id, [disagreed.includes(id) ? disagreeing : agreeing]]),
  );
  return evaluationWith(smallAssessment, marks, { scope: { steps, variant }, collected: { rounds, respondents: [] } });
}
const three = { "ground-plan": 1, "ground-people": 2, "ground-survey": 0 };

describe("a step", () => {
  it.each([
    ["is sure when a quarter of the weight disagreed", ground(three, ["ground-plan"]), false],
    ["is uncertain when half of it did", ground(three, ["ground-survey"]), true],
    [
      "is sure at exactly a third",
      ground({ "ground-plan": 1, "ground-people": null, "ground-survey": 2 }, ["ground-plan"]),
      false,
    ],
    [
      "weighs neither don't know nor not relevant",
      ground({ ...three, "ground-people": "unknown", "ground-survey": "not-relevant" }, [
        "ground-people",
        "ground-survey",
      ]),
      false,
    ],
    [
      "counts only what is answered as the whole",
      ground({ "ground-plan": 1, "ground-people": 4, "ground-survey": "unknown" }, ["ground-plan"]),
      true,
    ],
    ["weighs the chosen questions only", ground(three, ["ground-survey"], "short"), false],
    ["is sure when it is not chosen", ground(three, ["ground-survey"], "full", ["walls"]), false],
    ["is sure when nothing is answered", ground({ "ground-plan": null }, ["ground-plan"]), false],
  ])("%s", (_, evaluation, uncertain) => {
    expect(isUncertain(smallAssessment, evaluation, "ground")).toBe(uncertain);
  });

  it("names the questions that stayed apart, in order", () => {
    const evaluation = ground(three, ["ground-survey", "ground-plan"]);
    expect(disagreedQuestions(smallAssessment, evaluation, "ground")).toEqual(["ground-plan", "ground-survey"]);
    expect(disagreedQuestions(smallAssessment, evaluation, "walls")).toEqual([]);
  });
});
