import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadOf } from "#domain/agreement.ts";
import type { Collected } from "#domain/collected.ts";
import { openCollected } from "#domain/open-collected.ts";
import { participationIn } from "#domain/participation.ts";
import { standingOf } from "#domain/rounds.ts";
import { withoutWhatStaysHere } from "#domain/stays-here.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { agreeing, disagreeing, marked, person, round } from "#tests/support/collected.ts";

const question = "ground-plan";
const holding = (collected: Partial<Collected>, mark: number | null = 3) =>
  evaluationWith(smallAssessment, { [question]: mark }, { collected: { rounds: {}, respondents: [], ...collected } });
const people = [
  person("a", "chef", { [question]: 1, "walls-start": 5 }, { notes: { ground: "Min chef lyssnar inte." } }),
  person("b", "vård", { [question]: 2, "walls-start": "unknown" }),
  person("c", "vård", { [question]: 2, "walls-start": 4 }, { by: "interview" }),
];

describe("of marks given apart, what leaves the municipality's own file", () => {
  it("is how they are spread and which roles took part, never whose they are", () => {
    expect(openCollected(smallAssessment, holding({ respondents: people })).collected).toEqual({
      rounds: { [question]: [marked(1, 2, 2)] },
      respondents: [person("a", "chef", {}), person("b", "vård", {}), person("c", "vård", {}, { by: "interview" })],
    });
  });

  it("is the rounds held, without those before the last that has fewer than three level marks", () => {
    const rounds = {
      [question]: [disagreeing, agreeing],
      "walls-start": [disagreeing, round([0, 1, 1, 0, 0, 0], 5, 2), agreeing],
      "roof-tiles": [agreeing, marked(1, 2)],
      "roof-gutter": [marked(1, 2), agreeing, marked(1, 2), disagreeing],
    };
    expect(openCollected(smallAssessment, holding({ rounds })).collected).toEqual({
      rounds: { [question]: [disagreeing, agreeing], "walls-start": [agreeing], "roof-gutter": [disagreeing] },
      respondents: [],
    });
  });

  it("is nothing that was not there: the same document when nothing has been collected", () => {
    const evaluation = evaluationWith(smallAssessment, { [question]: 3 });
    expect(openCollected(smallAssessment, evaluation)).toBe(evaluation);
  });

  it("goes the way of everything that stays here, and along only when the group has chosen so", () => {
    const evaluation = holding({ respondents: people });
    const open = openCollected(smallAssessment, evaluation);
    expect(withoutWhatStaysHere(smallAssessment, evaluation, "Stannar här")).toEqual(open);
    expect(withoutWhatStaysHere(smallAssessment, evaluation, "", { withIndividualMarks: true })).toBe(evaluation);
  });

  it("says the same of answered questions and of who took part", () => {
    const counts = fc.array(fc.nat({ max: 2 }), { minLength: 6, maxLength: 6 }).map((levels) => round(levels));
    const rounds = fc.array(counts, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rounds, fc.boolean(), (held, hasRoom) => {
        const evaluation = holding({ rounds: hasRoom ? { [question]: held } : {}, respondents: people });
        const open = openCollected(smallAssessment, evaluation);
        expect(standingOf(smallAssessment, open, question)).toBe(standingOf(smallAssessment, evaluation, question));
        expect(participationIn(smallAssessment, open).roles).toEqual(
          participationIn(smallAssessment, evaluation).roles,
        );
        for (const shown of Object.values(open.collected?.rounds ?? {}).flat())
          expect(spreadOf(shown).n).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
