import { describe, expect, it } from "vitest";
import type { LogEntry } from "#domain/evaluation.ts";
import { fileStanding } from "#domain/file-standing.ts";

const at = (minute: number) => `2026-03-12T10:${String(minute).padStart(2, "0")}:00.000Z`;
const entries = (count: number): LogEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: "mark",
    at: at(index + 1),
    question: "vision-purpose",
    from: null,
    to: 1,
  }));
const run = (count: number) => ({ changed: at(count), revision: count, log: entries(count) });

describe("the file of an evaluation", () => {
  it.each([
    ["is not behind where nothing has been written", run(0), null, { changes: 0, isBehind: false, isDue: false }],
    ["is behind, but not due, after nine changes", run(9), null, { changes: 9, isBehind: true, isDue: false }],
    ["is due after ten", run(10), null, { changes: 10, isBehind: true, isDue: true }],
    ["counts only what came after it", run(12), at(3), { changes: 9, isBehind: true, isDue: false }],
    ["is whole when nothing came after it", run(12), at(12), { changes: 0, isBehind: false, isDue: false }],
    [
      "is behind a text, which no log tells of",
      { ...run(2), changed: at(9) },
      at(2),
      { changes: 0, isBehind: true, isDue: false },
    ],
  ])("%s", (_, evaluation, savedAt, standing) => {
    expect(fileStanding(evaluation, savedAt, 1)).toEqual(standing);
  });

  it("is due when it has been behind for more than a day, and never when it is whole", () => {
    expect(fileStanding(run(1), null, 24.1).isDue).toBe(true);
    expect(fileStanding(run(2), at(1), 24.1).isDue).toBe(true);
    expect(fileStanding(run(2), at(2), 24.1).isDue).toBe(false);
    expect(fileStanding(run(1), null, 24).isDue).toBe(false);
  });
});
