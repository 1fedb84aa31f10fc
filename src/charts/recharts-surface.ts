/**
 * Owns the way around the faults of Recharts 3.10: its keyboard layer runs backwards in a horizontal chart, makes the
 * drawing an "application" and names no mark. It is off for every chart; `ChartFrame` has the name and the keys,
 * `ChartMark` the names of the marks.
 */
export const unnamedSurface = { role: "presentation", accessibilityLayer: false } as const;
