import { expect, test } from "vitest";
import { foundAgain, minutesUsed, toggled } from "#features/workshop/meeting-clock.ts";

const minute = 60_000;
const noon = Date.UTC(2026, 2, 12, 12);
const at = (minutes: number) => noon + minutes * minute;

test("counts whole minutes while it runs, and none while it stands still", () => {
  const started = toggled(null, noon);
  expect([minutesUsed(started, at(0)), minutesUsed(started, at(2.9))]).toEqual([0, 2]);
  const paused = toggled(started, at(10));
  expect([paused.since, minutesUsed(paused, at(60))]).toEqual([null, 10]);
  expect(minutesUsed(toggled(paused, at(60)), at(65))).toBe(15);
});

test("goes on over a reload, and stands still from when a meeting was cut in two", () => {
  const running = { ...toggled(null, noon), seen: at(40) };
  expect(foundAgain(running, at(45))).toEqual({ used: 0, since: noon, seen: at(45) });
  expect(foundAgain(running, at(46))).toEqual({ used: 40 * minute, since: null, seen: at(46) });
});

test("counts nothing backwards when the computer's clock is set back", () => {
  const running = { used: 5 * minute, since: noon, seen: at(3) };
  expect(minutesUsed(running, at(-30))).toBe(5);
  expect(foundAgain(running, at(-30))).toEqual({ used: 8 * minute, since: null, seen: at(-30) });
});
