import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { beginNextYear, isToBeFollowedUp } from "#app/begin-next-year.ts";
import { readLastYear } from "#app/read-last-year.ts";
import type { Shelf } from "#app/routes.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { followUpOf } from "#domain/next-year.ts";
import { connectAssessment } from "#tests/support/assessments.ts";

const example = (year: number) =>
  JSON.parse(readFileSync(`assessments/connect/examples/mittkoping-${String(year)}.json`, "utf8")) as Evaluation;
const [oldest, middle] = [example(2024), example(2025)];

function shelfWith(...evaluations: readonly Evaluation[]) {
  const stored = new Map(evaluations.map((evaluation) => [evaluation.id, evaluation]));
  return {
    stored,
    isFollowed: async (id: string) => [...stored.values()].some(({ followUp }) => followUp?.of.id === id),
    read: async (_shelf: Shelf, id: string) => stored.get(id) ?? null,
    store: async (_shelf: Shelf, evaluation: Evaluation) => {
      stored.set(evaluation.id, evaluation);
      return evaluation.id;
    },
  };
}

describe("beginning next year", () => {
  it("stores a new evaluation on today's version, with the plan of last year's to follow up", async () => {
    const library = shelfWith(oldest);
    const begun = await beginNextYear(library, oldest.id, new Date(2026, 2, 12, 9));
    const { assessment, date, organisation, answers, followUp, id } = begun!;
    expect({ assessment, date, organisation, answers, followUp }).toEqual({
      assessment: { id: "connect", version: connectAssessment.version },
      date: "2026-03-12",
      organisation: oldest.organisation,
      answers: {},
      followUp: followUpOf(oldest),
    });
    expect(library.stored.get(id)).toEqual(begun);
  });

  it("stores nothing when last year's cannot be read", async () => {
    const library = shelfWith();
    expect(await beginNextYear(library, "gone", new Date())).toBeNull();
    expect(library.stored.size).toBe(0);
  });
});

describe("an evaluation to follow up", () => {
  const thisYear = { ...middle, id: "now", date: `${String(new Date().getFullYear())}-01-01` };

  it("is one of an earlier year that no other goes on from", async () => {
    expect(await isToBeFollowedUp(shelfWith(oldest, { ...middle, followUp: null }), oldest)).toBe(true);
    expect(await isToBeFollowedUp(shelfWith(oldest, { ...middle, followUp: followUpOf(oldest) }), oldest)).toBe(false);
  });

  it("is not one of this year, or without a date", async () => {
    expect(await isToBeFollowedUp(shelfWith(thisYear), thisYear)).toBe(false);
    expect(await isToBeFollowedUp(shelfWith(), { ...oldest, date: "" })).toBe(false);
  });
});

describe("last year's evaluation", () => {
  const now: Evaluation = { ...middle, id: "now", followUp: followUpOf(oldest) };
  const lastYearOf = (library: ReturnType<typeof shelfWith>, evaluation: Evaluation) =>
    readLastYear(library, "evaluation", { assessment: connectAssessment, evaluation }, async () => middle);

  it("is the one followed up, on its own version and with the way from there", async () => {
    const last = await lastYearOf(shelfWith(oldest, middle), now);
    expect([last?.run.evaluation, last?.run.assessment.version]).toEqual([oldest, "0.9.0"]);
    expect(last?.mappings.map(({ from, to }) => [from, to])).toContainEqual(["0.9.0", connectAssessment.version]);
  });

  it("is no other when the one followed up is missing", async () => {
    expect(await lastYearOf(shelfWith(middle), now)).toBeNull();
  });

  it("is the earlier one when none is followed up", async () => {
    const last = await lastYearOf(shelfWith(), { ...now, followUp: null });
    expect(last).toEqual({ run: { assessment: connectAssessment, evaluation: middle }, mappings: [] });
  });

  it("is none of another assessment, or of a version that the app does not have", async () => {
    for (const assessment of [
      { id: "other", version: "1.0.0" },
      { id: "connect", version: "0.1.0" },
    ]) {
      const library = shelfWith({ ...oldest, assessment });
      expect(await lastYearOf(library, now)).toBeNull();
    }
  });
});
