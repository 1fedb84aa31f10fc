import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { appVersion } from "#app/app-version.ts";
import { closeHref, presentHref } from "#app/closing-address.ts";
import { individualHref } from "#app/individual-addresses.ts";
import {
  compareHref,
  glossaryHref,
  knowledgeHref,
  parseRoute,
  prepareHref,
  recoveryHref,
  roomHref,
  runHref,
  templateHref,
} from "#app/routes.ts";
import type { Place } from "#evaluation/place.ts";

const places: readonly Place[] = [
  { state: "preparing" },
  { state: "following-up" },
  { state: "answering", at: "introduction", step: "vision" },
  { state: "answering", at: "question", step: "vision", question: "vision-purpose" },
  { state: "answering", at: "summary", step: "vision" },
  { state: "reviewing" },
  { state: "results" },
  { state: "planning" },
];

describe("an address", () => {
  it.each(places)("leads back to the place it was made from: %o", (place) => {
    const href = runHref("evaluation", "id with / and å", place);
    expect(parseRoute(href.slice(1))).toEqual({
      page: "run",
      shelf: "evaluation",
      id: "id with / and å",
      place,
    });
  });

  it("names the state in English segments", () => {
    expect(
      runHref("example", "7", { state: "answering", at: "question", step: "vision", question: "vision-purpose" }),
    ).toEqual("#/example/7/answering/vision/question/vision-purpose");
  });

  it("of the knowledge pages leads back to all steps or to one", () => {
    expect(parseRoute(knowledgeHref(null).slice(1))).toEqual({ page: "knowledge", step: null });
    expect(parseRoute(knowledgeHref("id with / and å").slice(1))).toEqual({
      page: "knowledge",
      step: "id with / and å",
    });
  });

  it("of people's own answers leads back to all of them or to one interview, and names a run", () => {
    const run = { shelf: "example", id: "id with / and å" } as const;
    expect(parseRoute(individualHref(run).slice(1))).toEqual({ page: "individual", run, respondent: null });
    expect(parseRoute(individualHref(run, "a/b").slice(1))).toEqual({ page: "individual", run, respondent: "a/b" });
    expect(parseRoute("/individual")).toEqual({ page: "individual", run: null, respondent: null });
    expect(parseRoute("/individual/nowhere/7")).toMatchObject({ page: "individual", run: null });
    expect(parseRoute("/alone")).toEqual({ page: "alone", parts: [] });
  });

  it("of the glossary is a page of its own", () => {
    expect(parseRoute(glossaryHref(null).slice(1))).toEqual({ page: "glossary", track: null });
    expect(parseRoute(glossaryHref("school").slice(1))).toEqual({ page: "glossary", track: "school" });
  });

  it("names the runs to compare, each once, and passes over what is none", () => {
    const runs = [
      { shelf: "evaluation", id: "a/b" },
      { shelf: "example", id: "c" },
    ] as const;
    expect(parseRoute(compareHref(runs).slice(1))).toEqual({ page: "compare", runs });
    expect(parseRoute(compareHref([]).slice(1))).toEqual({ page: "compare", runs: [] });
    expect(parseRoute("/compare/evaluation/a/attic/b/evaluation/a/example")).toEqual({
      page: "compare",
      runs: [{ shelf: "evaluation", id: "a" }],
    });
  });

  it("of what can be brought back leads to a run's, or to everything", () => {
    const run = { shelf: "model", id: "id with / and å" } as const;
    expect(parseRoute(recoveryHref(run).slice(1))).toEqual({ page: "recovery", run });
    expect(parseRoute(recoveryHref().slice(1))).toEqual({ page: "recovery", run: null });
    expect(parseRoute("/recovery/elsewhere/7")).toEqual({ page: "recovery", run: null });
  });

  it("of what is printed for a meeting leads to the run's, one of it or the first", () => {
    const run = { shelf: "model", id: "id with / and å" } as const;
    expect(parseRoute(prepareHref(run).slice(1))).toEqual({ page: "prepare", run, material: null });
    expect(parseRoute(prepareHref(run, "glossary").slice(1))).toEqual({ page: "prepare", run, material: "glossary" });
    expect(parseRoute("/prepare/elsewhere/7")).toEqual({ page: "not-found" });
    expect(parseRoute("/prepare/model")).toEqual({ page: "not-found" });
  });

  it("of the closing and of the steps in five minutes lead to the run's", () => {
    const run = { shelf: "model", id: "id with / and å" } as const;
    expect(parseRoute(closeHref(run).slice(1))).toEqual({ page: "close", run });
    expect(parseRoute(presentHref(run).slice(1))).toEqual({ page: "present", run });
    expect(parseRoute("/close/elsewhere/7")).toEqual({ page: "not-found" });
    expect(parseRoute("/present")).toEqual({ page: "not-found" });
  });

  it("of a template leads back to it, with or without the run it was opened from", () => {
    const run = { shelf: "example", id: "id with / and å" } as const;
    expect(parseRoute(templateHref("vision-canvas", run).slice(1))).toEqual({
      page: "template",
      template: "vision-canvas",
      run,
    });
    expect(templateHref("vision-canvas")).toEqual("#/toolbox/vision-canvas");
  });

  it.each([
    ["/", { page: "start" }],
    ["", { page: "start" }],
    ["/toolbox", { page: "toolbox" }],
    ["/toolbox/vision-canvas", { page: "template", template: "vision-canvas", run: null }],
    [
      "/toolbox/vision-canvas/for/evaluation/7",
      { page: "template", template: "vision-canvas", run: { shelf: "evaluation", id: "7" } },
    ],
    ["/toolbox/vision-canvas/about/example/7", { page: "template", template: "vision-canvas", run: null }],
    ["/toolbox/day-log/for/model/7", { page: "template", template: "day-log", run: { shelf: "model", id: "7" } }],
    ["/model/7/results", { page: "run", shelf: "model", id: "7", place: { state: "results" } }],
    ["/model", { page: "not-found" }],
    ["/toolbox/vision-canvas/for/elsewhere/7", { page: "template", template: "vision-canvas", run: null }],
    ["/toolbox/vision-canvas/for/example", { page: "template", template: "vision-canvas", run: null }],
    ["/method", { page: "method" }],
    ["/accessibility", { page: "accessibility" }],
    ["/cleared", { page: "cleared" }],
    ["/nowhere", { page: "not-found" }],
    ["/evaluation", { page: "not-found" }],
    ["/evaluation/7/nowhere", { page: "run", shelf: "evaluation", id: "7", place: null }],
    ["/evaluation/%E0%A4%A", { page: "run", shelf: "evaluation", id: "%E0%A4%A", place: null }],
  ])("%s asks for %o", (location, route) => {
    expect(parseRoute(location)).toEqual(route);
  });
});

describe("the app's version", () => {
  it("is the one in package.json", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(appVersion).toEqual(version);
  });
});

describe("the address of a meeting", () => {
  const run = { shelf: "evaluation", id: "7" } as const;
  it.each([undefined, "vision-purpose"])("leads to the question %s", (question) => {
    expect(parseRoute(roomHref(run, question).slice(1))).toEqual({ page: "room", run, question: question ?? null });
  });
  it("leads nowhere without a run", () => {
    expect(parseRoute("/room/evaluation")).toEqual({ page: "not-found" });
  });
});
