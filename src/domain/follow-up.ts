/** Owns when the group comes back to its evaluation. */

/** The same day the year after, 28 February after a leap day; empty for no day. */
export function oneYearAfter(day: string): string {
  if (day === "") return "";
  const next = `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}${day.slice(4)}`;
  return next.replace(/-02-29$/, "-02-28");
}
