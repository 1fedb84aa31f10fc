import { describe, expect, it } from "vitest";
import { draftsStillDue, draftsToKeep } from "#workshop/kept-drafts.ts";
import { answerWith, evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { agreeing, disagreeing, marked } from "#tests/support/collected.ts";

const id = "ground-plan";
const withRounds = (rounds: readonly (typeof agreeing)[], mark: number | null = null) =>
  evaluationWith(
    smallAssessment,
    { [id]: answerWith(mark) },
    rounds.length === 0 ? {} : { collected: { rounds: { [id]: [...rounds] }, respondents: [] } },
  );
const due = (document: ReturnType<typeof withRounds>, kept: Parameters<typeof draftsStillDue>[2]) =>
  draftsStillDue(smallAssessment, document, kept);

describe("counts that nobody had seen", () => {
  it("are kept with the round they are of", () => {
    const drafts = { [id]: agreeing, "walls-start": marked(1) };
    expect(draftsToKeep({ document: withRounds([disagreeing]), drafts })).toEqual({
      [id]: { round: 1, counts: agreeing },
      "walls-start": { round: 0, counts: marked(1) },
    });
  });

  it("are due as long as nothing else has come of their round", () => {
    const first = { [id]: { round: 0, counts: agreeing } };
    const second = { [id]: { round: 1, counts: agreeing } };
    expect(due(withRounds([]), first)).toEqual({ [id]: agreeing });
    expect(due(withRounds([]), second)).toEqual({});
    expect(due(withRounds([disagreeing]), first)).toEqual({});
    expect(due(withRounds([disagreeing], 2), second)).toEqual({ [id]: agreeing });
  });

  it("of a first round are no longer due where there is an answer, level 0 among them", () => {
    expect(due(withRounds([], 0), { [id]: { round: 0, counts: agreeing } })).toEqual({});
  });

  it("are not due on a question or a scale that is not there", () => {
    expect(due(withRounds([]), { gone: { round: 0, counts: agreeing } })).toEqual({});
    expect(due(withRounds([]), { [id]: { round: 0, counts: { ...agreeing, levels: [1, 2] } } })).toEqual({});
  });
});
