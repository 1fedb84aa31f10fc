import { expect, test } from "vitest";
import {
  createContribution,
  experiencesOf,
  withExperience,
  withOrigin,
  withoutExperience,
} from "#domain/contribution.ts";
import { smallAssessment } from "#tests/support/assessments.ts";
import { aContribution, anExperience } from "#tests/support/contributions.ts";

const later = "2026-04-01T08:00:00Z";
const other = { ...anExperience, id: "tiles", step: "roof", title: "Vi lade pannor" };

test("a new contribution is to the assessment and its version, from nobody, and empty", () => {
  expect(createContribution(smallAssessment, { id: "mine", now: later })).toEqual({
    type: "niosteg-contribution",
    formatVersion: 1,
    id: "mine",
    assessment: { id: "small", version: "1.0.0" },
    origin: "",
    created: later,
    experiences: [],
  });
});

test("a new experience comes last, and the contribution is written when it came", () => {
  expect(withExperience(aContribution, other, later)).toEqual({
    ...aContribution,
    created: later,
    experiences: [anExperience, other],
  });
});

test("a known experience is replaced where it stands", () => {
  const both = { ...aContribution, experiences: [anExperience, other] };
  const changed = { ...anExperience, title: "Vi grävde sedan" };
  expect(withExperience(both, changed, later).experiences).toEqual([changed, other]);
});

test("an experience is removed, and an unknown one leaves everything as it was", () => {
  expect(withoutExperience(aContribution, "dig-first", later)).toEqual({
    ...aContribution,
    created: later,
    experiences: [],
  });
  expect(withoutExperience(aContribution, "unknown", later)).toBe(aContribution);
});

test("a new origin is a new writing, the same origin is not", () => {
  expect(withOrigin(aContribution, "Provköping", later)).toEqual({
    ...aContribution,
    created: later,
    origin: "Provköping",
  });
  expect(withOrigin(aContribution, "Exempelkommun", later)).toBe(aContribution);
});

test("the experiences of a step are those of that step only", () => {
  const both = { ...aContribution, experiences: [anExperience, other] };
  expect(experiencesOf(both, "roof")).toEqual([other]);
  expect(experiencesOf(both, "walls")).toEqual([]);
});
