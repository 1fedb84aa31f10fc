import type { Round } from "#domain/agreement.ts";
import type { Respondent } from "#domain/collected.ts";

/** How many gave each level of a scale of six, lowest first, and how many gave neither. */
export const round = (levels: readonly number[], unknown = 0, notRelevant = 0) => ({
  levels: [...levels],
  unknown,
  notRelevant,
});

/** A round on a scale of six with these marks. */
export const marked = (...marks: readonly number[]): ReturnType<typeof round> =>
  round([0, 1, 2, 3, 4, 5].map((level) => marks.filter((mark) => mark === level).length));

export const agreeing: Round & ReturnType<typeof round> = marked(3, 3, 3, 2);
export const disagreeing: Round & ReturnType<typeof round> = marked(0, 0, 5, 5);

/** Somebody who answered alone. */
export const person = (
  id: string,
  role: string,
  marks: Respondent["marks"],
  overrides: Partial<Respondent> = {},
): Respondent => ({ id, role, at: "2026-03-12T09:00:00Z", by: "file", marks, notes: {}, ...overrides });
