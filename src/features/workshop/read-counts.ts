/** Owns how the counts of a round are written on one line: "0-0-2-5-1-0", with two more for the marks that are no level. */
import type { Round } from "#domain/agreement.ts";
import { isCount } from "#domain/collected-edits.ts";

/**
 * The round a text stands for: as many counts as there are levels, or two more; apart by anything that is no digit, or
 * run together where each is one digit. null for an empty text, undefined for one that is no such line.
 */
export function readCounts(text: string, levels: number): Round | null | undefined {
  const figures = text.trim();
  if (figures === "") return null;
  if (!/^\d[\d\s.,;:/–-]*$/.test(figures)) return undefined;
  const parts = /^\d+$/.test(figures) ? figures.split("") : figures.split(/\D+/).filter((part) => part !== "");
  const counts = parts.map(Number);
  if (counts.length !== levels && counts.length !== levels + 2) return undefined;
  if (!counts.every(isCount)) return undefined;
  const [unknown = 0, notRelevant = 0] = counts.slice(levels);
  return { levels: counts.slice(0, levels), unknown, notRelevant };
}

/** The line for a round; the last two only where somebody gave such a mark. */
export function writeCounts({ levels, unknown, notRelevant }: Round): string {
  return [...levels, ...(unknown + notRelevant > 0 ? [unknown, notRelevant] : [])].join("-");
}
