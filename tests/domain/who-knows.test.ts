import { describe, expect, test } from "vitest";
import type { Assessment } from "#domain/assessment.ts";
import { whoKnows } from "#domain/who-knows.ts";
import { evaluationWith, smallAssessment } from "../support/assessments.ts";

const [ground, walls, roof] = smallAssessment.steps as [
  Assessment["steps"][number],
  Assessment["steps"][number],
  Assessment["steps"][number],
];
const [tiles, gutter] = roof.questions as [
  Assessment["steps"][number]["questions"][number],
  (typeof roof.questions)[0],
];
const assessment: Assessment = {
  ...smallAssessment,
  tracks: ["town", "country"],
  roles: ["builder", "roofer", "thatcher"],
  roleTracks: { thatcher: ["country"] },
  steps: [
    { ...ground, knownBy: ["builder"] },
    walls,
    { ...roof, knownBy: ["builder", "roofer"], questions: [{ ...tiles, knownBy: ["thatcher", "roofer"] }, gutter] },
  ],
};
const unknowns = { "ground-plan": "unknown", "walls-start": "unknown", "roof-tiles": "unknown" } as const;

describe("whom to ask", () => {
  test("is the first role that can find out, in the order of the roles, with the questions nobody is named for last", () => {
    expect(whoKnows(assessment, evaluationWith(assessment, unknowns))).toEqual([
      { role: "builder", unknowns: [{ step: "ground", question: "ground-plan", others: [] }] },
      { role: "thatcher", unknowns: [{ step: "roof", question: "roof-tiles", others: ["roofer"] }] },
      { role: null, unknowns: [{ step: "walls", question: "walls-start", others: [] }] },
    ]);
  });

  test("is nobody outside the track", () => {
    const evaluation = evaluationWith(assessment, { "roof-tiles": "unknown" }, { track: "town" });
    expect(whoKnows(assessment, evaluation)).toEqual([
      { role: "roofer", unknowns: [{ step: "roof", question: "roof-tiles", others: [] }] },
    ]);
  });

  test("is rather somebody who was not in the room", () => {
    const evaluation = evaluationWith(assessment, { "roof-gutter": "unknown" }, { roles: ["builder"] });
    expect(whoKnows(assessment, evaluation)).toEqual([
      { role: "roofer", unknowns: [{ step: "roof", question: "roof-gutter", others: ["builder"] }] },
    ]);
  });

  test("is the first when all who can find out were in the room", () => {
    const evaluation = evaluationWith(assessment, { "roof-gutter": "unknown" }, { roles: ["roofer", "builder"] });
    expect(whoKnows(assessment, evaluation)[0]?.role).toBe("builder");
  });

  test("is asked of nobody about blanks, levels and what is not relevant", () => {
    const evaluation = evaluationWith(assessment, { "ground-plan": 0, "ground-people": "not-relevant" });
    expect(whoKnows(assessment, evaluation)).toEqual([]);
  });
});
