import { afterEach, expect, test, vi } from "vitest";
import { aloneHref, scopeInAddress } from "#app/individual-addresses.ts";
import { forgetAloneDraft, keepAloneDraft, newAloneDraft, readAloneDraft } from "#app/alone-draft.ts";
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

test("the participants' address asks for the variant and steps of the run", () => {
  const scope = { variant: "full", steps: ["ground", "roof"] };
  const route = parseRoute(aloneHref(scope).slice(1));
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
