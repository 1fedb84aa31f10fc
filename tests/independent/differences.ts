/** Owns where two values of plain data differ. Numbers within 1e-9 are equal; null, texts and order are exact. */

/** A line for each place that differs, as `steps.0.level: 2 and null`; empty for equal values. */
export function differences(a: unknown, b: unknown, place = ""): readonly string[] {
  if (typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9) return [];
  if (isObject(a) && isObject(b) && Array.isArray(a) === Array.isArray(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].flatMap((key) => differences(a[key], b[key], place === "" ? key : `${place}.${key}`));
  }
  return a === b ? [] : [`${place}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
