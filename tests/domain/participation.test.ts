import { describe, expect, it } from "vitest";
import { participationIn } from "#domain/participation.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { marked, person, round } from "#tests/support/collected.ts";

const assessment = {
  ...smallAssessment,
  tracks: ["care", "school"],
  roles: ["politician", "manager", "teacher"],
  roleTracks: { teacher: ["school"] },
};

describe("who took part", () => {
  it("is not known when nothing has been said", () => {
    expect(participationIn(assessment, evaluationWith(assessment))).toEqual({
      people: null,
      roles: [],
      missing: ["politician", "manager", "teacher"],
    });
  });

  it("is those ticked for the room and those who answered alone, each role once", () => {
    const respondents = [person("a", "manager", {}), person("b", "Systemägare", {}), person("c", " ", {})];
    const evaluation = evaluationWith(
      assessment,
      {},
      {
        track: "care",
        roles: ["Systemägare", "manager"],
        collected: { rounds: {}, respondents },
      },
    );
    expect(participationIn(assessment, evaluation)).toEqual({
      people: 3,
      roles: ["manager", "Systemägare"],
      missing: ["politician"],
    });
  });

  it("is as many as gave a mark of any kind in the largest round", () => {
    const rounds = { "ground-plan": [marked(1, 1), round([0, 0, 0, 4, 0, 0], 2, 1)] };
    const evaluation = evaluationWith(assessment, {}, { collected: { rounds, respondents: [person("a", "", {})] } });
    expect(participationIn(assessment, evaluation).people).toBe(7);
  });
});
