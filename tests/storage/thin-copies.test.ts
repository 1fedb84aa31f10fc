import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CopyKind } from "#domain/destructive-commands.ts";
import { copiesToDrop, isCopyDue, removedLongAgo } from "#storage/thin-copies.ts";

const start = Date.parse("2026-03-02T08:00:00Z");
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const copy = (time: number, kind: CopyKind = "editing", { id = "a", bytes = 40_000 } = {}) => ({
  key: `${id} ${String(time).padStart(16, "0")} ${kind}`,
  id,
  kind,
  at: new Date(time).toISOString(),
  // What is copied when editing begins was last stored a moment before.
  changed: new Date(time - 10_000).toISOString(),
  bytes,
});
type MadeCopy = ReturnType<typeof copy>;

function left(copies: readonly MadeCopy[]): readonly MadeCopy[] {
  const dropped = new Set(copiesToDrop(copies));
  return copies.filter(({ key }) => !dropped.has(key));
}

/** What is left when copies are made one after another, each followed by a thinning. */
const leftInTime = (copies: readonly MadeCopy[]): readonly MadeCopy[] =>
  copies.reduce<readonly MadeCopy[]>((kept, made) => left([...kept, made]), []);

describe("a copy is due", () => {
  test("when five minutes have passed since every other, also when the clock was set back", () => {
    expect(isCopyDue([], "2026-03-12T08:00:00Z")).toBe(true);
    expect(isCopyDue(["2026-03-12T07:50:00Z", "2026-03-12T07:55:01Z"], "2026-03-12T08:00:00Z")).toBe(false);
    expect(isCopyDue(["2026-03-12T07:50:00Z", "2026-03-12T07:55:00Z"], "2026-03-12T08:00:00Z")).toBe(true);
    expect(isCopyDue(["2026-03-12T08:04:59Z"], "2026-03-12T08:00:00Z")).toBe(false);
    expect(isCopyDue(["2027-03-12T08:00:00Z"], "2026-03-12T08:00:00Z")).toBe(true);
  });
});

describe("of copies made in the course of editing", () => {
  test("the last of each of seven days and at least ten are left after a week of two hours a day", () => {
    const week = Array.from({ length: 7 }, (_, d) =>
      Array.from({ length: 25 }, (_, n) => copy(start + d * day + n * 5 * minute)),
    ).flat();
    const kept = leftInTime(week);
    const days = new Set(kept.map(({ at }) => at.slice(0, 10)));
    expect(days.size).toBe(7);
    expect(kept.slice(-12)).toEqual(week.slice(-12));
    // The first of each day copies what was last stored the hour before.
    expect(kept).toHaveLength(12 + 2 + 6 * 3);
  });

  test("the last of each day are left for thirty days of editing", () => {
    const year = Array.from({ length: 365 }, (_, d) => [copy(start + d * day), copy(start + d * day + hour)]).flat();
    const kept = leftInTime(year);
    expect(new Set(kept.map(({ at }) => at.slice(0, 10))).size).toBe(30);
    expect(kept.at(0)?.at).toBe(new Date(start + 335 * day + hour).toISOString());
  });

  test("each evaluation has its own", () => {
    const many = Array.from({ length: 20 }, (_, n) => copy(start + n * 5 * minute, "editing", { id: `e${String(n)}` }));
    expect(left(many)).toEqual(many);
  });
});

test("of copies before commands the twenty latest of an evaluation are left", () => {
  const many = Array.from({ length: 25 }, (_, n) => copy(start + n * minute, "before-replace"));
  expect(left(many)).toEqual(many.slice(5));
});

test("what is too heavy goes by age, that before commands last, and the newest of all stays", () => {
  const heavy = { bytes: 9_000_000 };
  const [remove, first, second, third] = [
    copy(start, "before-remove", heavy),
    copy(start + hour, "editing", heavy),
    copy(start + 2 * hour, "editing", heavy),
    copy(start + 3 * hour, "editing", { bytes: 2_000_000 }),
  ] as const;
  expect(left([remove, first, second, third])).toEqual([remove, second, third]);
  const enormous = copy(start + 4 * hour, "before-replace", { bytes: 30_000_000 });
  expect(left([remove, third, enormous])).toEqual([enormous]);
});

test("whatever copies there are, 20 MB and the newest are left, and thinning again changes nothing", () => {
  const made = fc
    .record({
      time: fc.integer({ min: 0, max: 60 * 24 * 60 }).map((minutes) => start + minutes * minute),
      kind: fc.constantFrom<CopyKind>("editing", "before-remove", "before-restore"),
      id: fc.constantFrom("a", "b"),
      bytes: fc.integer({ min: 1, max: 9_000_000 }),
    })
    .map(({ time, kind, id, bytes }) => copy(time, kind, { id, bytes }));
  fc.assert(
    fc.property(fc.uniqueArray(made, { minLength: 1, maxLength: 80, selector: ({ at }) => at }), (copies) => {
      const kept = left(copies);
      expect(kept.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(20_000_000);
      expect(kept).toContain(copies.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]);
      expect(copiesToDrop(kept)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("what was removed more than thirty days ago is found by its last removal", () => {
  const copies = [
    copy(start, "before-remove", { id: "long ago" }),
    copy(start, "before-remove", { id: "again" }),
    copy(start + day, "before-remove", { id: "again" }),
    copy(start, "before-replace", { id: "replaced" }),
  ];
  expect(removedLongAgo(copies, new Date(start + 30 * day).toISOString())).toEqual([]);
  expect(removedLongAgo(copies, new Date(start + 31 * day).toISOString())).toEqual(["long ago"]);
});
