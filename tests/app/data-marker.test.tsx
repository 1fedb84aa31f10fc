import { beforeEach, describe, expect, it } from "vitest";
import { acceptLoss, compareWithMarker, lostWork, markStored, unmark } from "#app/data-marker.ts";
import { useSaving } from "#stores/saving-store.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";

const work = (id: string, revision: number) => ({
  id,
  revision,
  name: "Mittköping",
  label: "",
  date: "2026-03-12",
  changed: "2026-03-12T09:00:00Z",
  readable: revision > 0,
  isHeld: false,
});
const lost = () => useSaving.getState().lost.map(({ id }) => id);

beforeEach(() => {
  localStorage.clear();
  useSaving.getState().setLost([]);
});

describe("work that is lost", () => {
  it("is what is missing, older or cannot be read, and not what is as it was or newer", () => {
    const marked = [work("gone", 1), work("older", 3), work("torn", 1), work("same", 2), work("newer", 2)];
    const present = [work("older", 2), work("torn", 0), work("same", 2), work("newer", 3), work("other", 1)];
    expect(lostWork(marked, present).map(({ id }) => id)).toEqual(["gone", "older", "torn"]);
  });

  it("is nothing on a first visit, or where everything was cleared together", () => {
    compareWithMarker([]);
    expect(lost()).toEqual([]);
  });
});

describe("the marker", () => {
  it("notes what is stored and listed, and tells when it is gone until the group goes on without", () => {
    markStored({ ...evaluationWith(smallAssessment, {}), id: "stored", revision: 4 });
    compareWithMarker([work("stored", 4), work("listed", 1)]);
    expect(lost()).toEqual([]);
    compareWithMarker([]);
    compareWithMarker([]);
    expect(lost()).toEqual(["stored", "listed"]);
    acceptLoss();
    expect(lost()).toEqual([]);
    compareWithMarker([]);
    expect(lost()).toEqual([]);
  });

  it("forgets what was removed on purpose", () => {
    compareWithMarker([work("a", 1), work("b", 1)]);
    unmark("a");
    compareWithMarker([work("b", 1)]);
    expect(lost()).toEqual([]);
  });

  it("counts as nothing where it is not ours", () => {
    for (const text of ["{", "{}", '[null, 1, {"id": "a"}]']) {
      localStorage.setItem("niosteg-marker", text);
      compareWithMarker([]);
      expect(lost()).toEqual([]);
    }
  });
});
