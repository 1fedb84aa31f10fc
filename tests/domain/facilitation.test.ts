import { describe, expect, test } from "vitest";
import { beginnings, type Facilitation, fillIn, minutesOf } from "#domain/facilitation.ts";
import { checkFacilitation } from "#domain/facilitation-check.ts";
import { folderContent } from "../fixtures/garden-model.ts";
import { copyRichProject } from "../fixtures/rich-garden.ts";

const garden = folderContent(copyRichProject().folder).words.en!.facilitation!;

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

function gardenWith(change: (words: Writable<Facilitation>) => void): Facilitation {
  const copy = structuredClone<Writable<Facilitation>>(garden);
  change(copy);
  return copy;
}

test("placeholders are filled in each time, and other braces stand as they are", () => {
  const values = {
    municipality: "Ale",
    unit: "Hemtjänst",
    date: "",
    place: "$& {unit}",
    time: "9",
    deadline: "",
    receiver: "",
  };
  expect(fillIn("{unit} i {municipality}, {place}, {time} {time}. {other} {date}", values)).toBe(
    "Hemtjänst i Ale, $& {unit}, 9 9. {other} ",
  );
});

test("each part begins when those before it are over", () => {
  const meeting = { name: "", parts: [15, 80, 15].map((minutes) => ({ minutes, title: "", do: [] })) };
  expect(beginnings(meeting)).toEqual([0, 15, 95]);
  expect(minutesOf(meeting.parts)).toBe(110);
  expect(beginnings({ name: "", parts: [] })).toEqual([]);
});

describe("words for a meeting", () => {
  test("are without faults when they hold together", () => {
    expect(checkFacilitation(garden, garden)).toEqual([]);
  });

  test("are told when the parts of all meetings do not make the minutes stated", () => {
    const words = gardenWith(({ runSheets }) => {
      runSheets[1]!.minutes = 90;
    });
    expect(checkFacilitation(words, garden)).toEqual([
      { path: ["runSheets", 1, "minutes"], code: "wrong-sum", expected: 90, found: 100 },
    ]);
  });

  test("say how to prepare in every language or in none", () => {
    const preparation = { consensus: "Read.", individual: "Answer.", interview: "Wait." };
    const prepared = gardenWith(({ invitation }) => {
      invitation.preparation = preparation;
    });
    const path = ["invitation", "preparation"];
    expect(checkFacilitation(prepared, prepared)).toEqual([]);
    expect(checkFacilitation(garden, prepared)).toEqual([{ path, code: "missing-part", part: "preparation" }]);
    expect(checkFacilitation(prepared, garden)).toEqual([{ path, code: "unknown-words", id: "preparation" }]);
  });

  test("have each run sheet once", () => {
    const words = gardenWith(({ runSheets }) => {
      runSheets[1]!.id = "short-walk";
    });
    expect(checkFacilitation(words, words)).toEqual([
      { path: ["runSheets", 1, "id"], code: "duplicate-id", id: "short-walk" },
    ]);
  });

  test("have the same run sheets as the source language: ids, meetings, minutes and screens", () => {
    const words = gardenWith(({ runSheets }) => {
      runSheets[0]!.meetings[0]!.parts[1]!.screen = "results";
      runSheets.pop();
    });
    expect(checkFacilitation(words, garden)).toEqual([
      {
        path: ["runSheets", 0],
        code: "other-outline",
        expected: "short-walk: 5 preparing, 15",
        found: "short-walk: 5 preparing, 15 results",
      },
      {
        path: ["runSheets", 1],
        code: "other-outline",
        expected: "two-walks: 70 answering; 30 planning",
        found: "",
      },
    ]);
  });

  test("name only placeholders that a run can fill in", () => {
    const words = gardenWith((all) => {
      all.closing[0] = "See you in {municipalty}, {}.";
    });
    const choices = ["municipality", "unit", "date", "place", "time", "deadline", "receiver"];
    expect(checkFacilitation(words, garden)).toEqual([
      { path: ["closing", "0"], code: "not-one-of", choices, found: "municipalty" },
      { path: ["closing", "0"], code: "not-one-of", choices, found: "" },
    ]);
  });
});
