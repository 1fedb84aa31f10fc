import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createActor } from "xstate";
import { syncUrl } from "#app/sync-url.ts";
import { evaluationMachine } from "#evaluation/evaluation.machine.ts";
import { selectPlace } from "#evaluation/evaluation.selectors.ts";
import { evaluationWith, smallAssessment } from "../support/assessments.ts";

let stop: () => void = () => {};

beforeEach(() => {
  location.hash = "";
});
afterEach(() => stop());

const [firstStep, secondStep] = smallAssessment.steps.map(({ id }) => id);
const question = smallAssessment.steps[0]?.questions[0]?.id ?? "";

function start(hash: string, steps: readonly string[] = smallAssessment.steps.map(({ id }) => id)) {
  location.hash = hash;
  const document = evaluationWith(smallAssessment, {}, { scope: { steps: [...steps], variant: "short" } });
  const actor = createActor(evaluationMachine, { input: { assessment: smallAssessment, document } });
  actor.start();
  stop = syncUrl(actor, "evaluation", "own");
  const goTo = (place: string) => {
    location.hash = `#/evaluation/own/${place}`;
    dispatchEvent(new HashChangeEvent("hashchange"));
  };
  return { actor, goTo, place: () => selectPlace(actor.getSnapshot()) };
}

describe("hash and machine", () => {
  it.each([
    ["preparing", { state: "preparing" }],
    ["following-up", { state: "following-up" }],
    [`answering/${secondStep ?? ""}/introduction`, { state: "answering", at: "introduction", step: secondStep }],
    [`answering/${secondStep ?? ""}/summary`, { state: "answering", at: "summary", step: secondStep }],
    [
      `answering/${firstStep ?? ""}/question/${question}`,
      { state: "answering", at: "question", step: firstStep, question },
    ],
    ["reviewing", { state: "reviewing" }],
    ["results", { state: "results" }],
    ["planning", { state: "planning" }],
  ])("begin where the address says: %s", (address, place) => {
    const run = start(`#/evaluation/own/${address}`);
    expect(run.place()).toEqual(place);
    expect(location.hash).toBe(`#/evaluation/own/${address}`);
  });

  it("follow the address when it changes, and the machine when it moves", () => {
    const run = start("#/evaluation/own/preparing");
    run.goTo("results");
    expect(run.place()).toEqual({ state: "results" });
    run.actor.send({ type: "planning.open" });
    expect(location.hash).toBe("#/evaluation/own/planning");
  });

  it("do not turn back an address that has been asked for and not yet heard of", () => {
    const run = start("#/evaluation/own/reviewing");
    location.hash = "#/evaluation/own/results";
    run.actor.send({ type: "run.lead" });
    dispatchEvent(new HashChangeEvent("hashchange"));
    expect(run.place()).toEqual({ state: "results" });
    expect(location.hash).toBe("#/evaluation/own/results");
  });

  it("are at the new place before a screen that has listened for longer hears of it", () => {
    const seen: unknown[] = [];
    const screen = () => seen.push(run.place());
    addEventListener("hashchange", screen);
    const run = start("#/evaluation/own/preparing");
    run.goTo("results");
    removeEventListener("hashchange", screen);
    expect(seen).toEqual([{ state: "results" }]);
  });

  it("write out the whole address when it names only the run", () => {
    start("#/evaluation/own");
    expect(location.hash).toBe(`#/evaluation/own/answering/${firstStep ?? ""}/question/${question}`);
  });

  it("replace an address that the machine refuses by where the run stands", () => {
    const run = start("#/evaluation/own/reviewing", [secondStep ?? ""]);
    for (const refused of [`answering/${firstStep ?? ""}/summary`, "answering/nowhere/introduction", "nowhere"]) {
      run.goTo(refused);
      expect(run.place()).toEqual({ state: "reviewing" });
      expect(location.hash).toBe("#/evaluation/own/reviewing");
    }
  });

  it("leave the address of another page and of another run alone", () => {
    const run = start("#/evaluation/own/reviewing");
    for (const elsewhere of ["#/method", "#/evaluation/other/results", "#/example/own/results"]) {
      location.hash = elsewhere;
      dispatchEvent(new HashChangeEvent("hashchange"));
      expect(run.place()).toEqual({ state: "reviewing" });
      run.actor.send({ type: "reviewing.open" });
      expect(location.hash).toBe(elsewhere);
    }
  });

  it("part when the run is let go", () => {
    const run = start("#/evaluation/own/reviewing");
    stop();
    run.actor.send({ type: "results.open" });
    expect(location.hash).toBe("#/evaluation/own/reviewing");
    run.goTo("planning");
    expect(run.place()).toEqual({ state: "results" });
  });
});
