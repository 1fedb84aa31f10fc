import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { appVersion } from "#app/app-version.ts";
import { parseRoute, runHref } from "#app/routes.ts";
import type { Place } from "#evaluation/place.ts";

const places: readonly Place[] = [
  { state: "preparing" },
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

  it.each([
    ["/", { page: "start" }],
    ["", { page: "start" }],
    ["/toolbox", { page: "toolbox" }],
    ["/toolbox/vision-canvas", { page: "template", template: "vision-canvas" }],
    ["/method", { page: "method" }],
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
