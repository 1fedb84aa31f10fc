import { afterEach, expect, test, vi } from "vitest";
import { aloneHref, askedByInAddress, scopeInAddress } from "#app/individual-addresses.ts";
import { forgetAloneDraft, keepAloneDraft, newAloneDraft, readAloneDraft } from "#app/alone-draft.ts";
import type { AskedBy } from "#features/individual/asked.ts";
import { onlyHere } from "#app/reachable-address.ts";
import { parseRoute } from "#app/routes.ts";
import { smallAssessment } from "#tests/support/assessments.ts";

const keptAs = "niosteg-alone";
const none = { draft: null, isOutdated: false };

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test("what is kept is read back word for word until it is forgotten", () => {
  const fresh = newAloneDraft(smallAssessment);
  const draft = {
    variant: "full",
    answers: {
      ...fresh.answers,
      role: "chef",
      marks: { "ground-plan": 0, "walls-start": "unknown" as const, "walls-finish": "not-relevant" as const },
      notes: { roof: "Läcker." },
    },
  };
  expect(readAloneDraft(smallAssessment)).toEqual(none);
  expect(keepAloneDraft(draft)).toBe(true);
  expect(readAloneDraft(smallAssessment)).toEqual({ draft, isOutdated: false });
  forgetAloneDraft();
  expect(Object.keys(localStorage)).toEqual([]);
});

test("two beginnings are two people", () => {
  expect(newAloneDraft(smallAssessment).answers.id).not.toBe(newAloneDraft(smallAssessment).answers.id);
});

test("what cannot be read counts as nothing, and what is of another version is told", () => {
  for (const text of ["", "{", "7", '{"variant":"full"}', '{"variant":"full","answers":{}}']) {
    localStorage.setItem(keptAs, text);
    expect(readAloneDraft(smallAssessment)).toEqual(none);
  }
  keepAloneDraft(newAloneDraft({ ...smallAssessment, version: "0.9.0" }));
  expect(readAloneDraft(smallAssessment)).toEqual({ draft: null, isOutdated: true });
});

test("a browser that keeps nothing is told of", () => {
  vi.stubGlobal("localStorage", {
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  });
  expect(keepAloneDraft(newAloneDraft(smallAssessment))).toBe(false);
});

const nobody: AskedBy = { municipality: "", unit: "", track: "", date: "", deadline: "", receiver: "" };

test("the participants' address carries the meeting, and stays short when every step is asked about", () => {
  const said: AskedBy = {
    municipality: "Åre & Berg",
    unit: "Vård/omsorg = alla",
    track: smallAssessment.tracks[0] ?? "",
    date: "2026-11-24",
    deadline: "2026-11-20",
    receiver: "Processledare",
  };
  const all = { variant: "full", steps: ["ground", "walls", "roof"] };
  const href = aloneHref(smallAssessment, all, said);
  expect(href).toMatch(/^#\/alone\/full\/all\/municipality=%C3%85re%20%26%20Berg\//);
  const route = parseRoute(href.slice(1));
  const parts = route.page === "alone" ? route.parts : [];
  expect(scopeInAddress(smallAssessment, parts)).toEqual(all);
  expect(askedByInAddress(smallAssessment, parts)).toEqual(said);
});

test("what an address says wrongly of the meeting counts as not said, and a long text is cut", () => {
  const wrong = ["full", "all", "track=unheard", "date=2026-02-30", "deadline=soon", `unit=${"a".repeat(300)}`, "x=y"];
  expect(askedByInAddress(smallAssessment, wrong)).toEqual({ ...nobody, unit: "a".repeat(200) });
  expect(askedByInAddress(smallAssessment, [])).toEqual(nobody);
});

test.each([
  ["https://niosteg.kumla.se/", null],
  ["http://10.0.0.4:4173/", null],
  ["https://localhost.example/", null],
  ["http://localhost:4173/", "computer"],
  ["http://niosteg.localhost/", "computer"],
  ["http://127.0.0.1:4173/#/alone", "computer"],
  ["http://127.9.9.9/", "computer"],
  ["http://[::1]:4173/", "computer"],
  ["file:///home/anna/niosteg.html", "file"],
] as const)("whether others can open %s", (address, expected) => {
  expect(onlyHere(address)).toBe(expected);
});

test("the participants' address asks for the variant and steps of the run", () => {
  const scope = { variant: "full", steps: ["ground", "roof"] };
  const route = parseRoute(aloneHref(smallAssessment, scope, nobody).slice(1));
  expect(route).toEqual({ page: "alone", parts: ["full", "ground,roof"] });
  expect(scopeInAddress(smallAssessment, ["full", "ground,roof"])).toEqual(scope);
});

test("an address passes over unknown steps, asks for all when none is left, and for a choice without a variant", () => {
  const all = ["ground", "walls", "roof"];
  expect(scopeInAddress(smallAssessment, ["short", "cellar,walls"])).toEqual({ variant: "short", steps: ["walls"] });
  expect(scopeInAddress(smallAssessment, ["short", "cellar"])).toEqual({ variant: "short", steps: all });
  expect(scopeInAddress(smallAssessment, ["short"])).toEqual({ variant: "short", steps: all });
  expect(scopeInAddress(smallAssessment, [])).toBe(null);
  expect(scopeInAddress(smallAssessment, ["long", "walls"])).toBe(null);
});
