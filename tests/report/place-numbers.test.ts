import fc from "fast-check";
import { expect, test } from "vitest";
import { placeNumbers } from "#report/place-numbers.ts";

const plot = { from: 0, to: 400 };

test("a number stands on the side it wants, or on the other when a mark is in the way", () => {
  const number = { x: 200, width: 14, side: -1 } as const;
  expect([placeNumbers([number], [], plot), placeNumbers([number], [180], plot)]).toEqual([[178], [208]]);
});

test("a number stands closer where marks are near and it may, so that one between two marks half a level away is there", () => {
  const numbers = [
    { x: 200, width: 12, side: -1 },
    { x: 221.6, width: 5, side: 1 },
  ] as const;
  const narrow = { distance: 5, reach: { numbered: 6, other: 4.2 } };
  expect(placeNumbers(numbers, [178.4], plot, narrow)).toEqual([183, 229.6]);
  expect(placeNumbers(numbers, [178.4], plot)).toEqual([null, 229.6]);
});

test("a number without room on either side is left to the table", () => {
  expect(placeNumbers([{ x: 200, width: 14, side: 1 }], [182, 218], plot)).toEqual([null]);
  expect(placeNumbers([{ x: 10, width: 14, side: -1 }], [30], plot)).toEqual([null]);
});

test("numbers cover neither marks nor one another, wherever they are", () => {
  const place = fc.integer({ min: 0, max: 400 });
  const number = fc.record({
    x: place,
    width: fc.integer({ min: 5, max: 30 }),
    side: fc.constantFrom(-1 as const, 1 as const),
  });
  fc.assert(
    fc.property(fc.array(number, { maxLength: 3 }), fc.array(place, { maxLength: 2 }), (numbers, others) => {
      const places = placeNumbers(numbers, others, plot);
      const boxes = places.flatMap((start, index) =>
        start === null ? [] : [{ start, end: start + numbers[index]!.width, of: numbers[index]!.x }],
      );
      const marks = [...numbers.map(({ x }) => x), ...others];
      for (const box of boxes) {
        expect(box.start >= plot.from && box.end <= plot.to).toBe(true);
        expect(marks.filter((mark) => mark !== box.of && mark > box.start && mark < box.end)).toEqual([]);
        expect(boxes.filter((other) => other !== box && other.start < box.end && other.end > box.start)).toEqual([]);
      }
    }),
  );
});
