import { afterEach, describe, expect, it } from "vitest";
import { createActor } from "xstate";
import { earlierRuns } from "#app/earlier-runs.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { evaluationMachine } from "#evaluation/evaluation.machine.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";

const named = (name: string) => ({ name, code: null, size: null });
const before: Evaluation = {
  ...evaluationWith(smallAssessment, {}),
  id: "before",
  date: "2025-03-12",
  organisation: named("Mittköping"),
};
const actors: { stop: () => unknown }[] = [];

afterEach(() => actors.splice(0).forEach((actor) => actor.stop()));

function setup(readAlike: () => Promise<readonly Evaluation[]>) {
  const document: Evaluation = { ...before, id: "now", date: "2026-03-12", organisation: named("") };
  const actor = createActor(evaluationMachine, { input: { assessment: smallAssessment, document } });
  actor.start();
  actors.push(actor);
  const runs = earlierRuns(actor, { readAlike, read: async () => null }, "evaluation");
  const name = (text: string) =>
    actor.send({ type: "details.set", details: { organisation: named(text) }, visit: null });
  return { runs, name };
}

describe("the earlier run", () => {
  it("is chosen anew when what chooses it is written", async () => {
    let reads = 0;
    const { runs, name } = setup(async () => {
      reads += 1;
      return [before];
    });
    expect(await runs.loadEarlier()).toBeNull();
    name("Mittköping");
    expect(await runs.loadEarlier()).toEqual(before);
    expect(runs.loadEarlier()).toBe(runs.loadEarlier());
    name("Storköping");
    expect(await runs.loadEarlier()).toBeNull();
    expect(reads).toBe(1);
  });

  it("is left out on screen when storage cannot be read, but never from a file, which is tried again", async () => {
    let isClosed = true;
    const { runs, name } = setup(async () => {
      if (isClosed) throw new Error("closed");
      return [before];
    });
    name("Mittköping");
    expect(await runs.loadEarlier()).toBeNull();
    await expect(runs.readEarlier()).rejects.toThrow("closed");
    isClosed = false;
    expect(await runs.readEarlier()).toEqual(before);
  });
});
