/** Owns which language is spoken when nobody, somebody or only the browser has chosen. */
import type { Language } from "#domain/assessment.ts";

/** The language to speak: the chosen one, else the browser's first that is offered, else the source language. */
export function localeOf(chosen: Language | null, browserLanguages: readonly string[]): Language {
  if (chosen) return chosen;
  const offered = browserLanguages.map((tag) => tag.slice(0, 2).toLowerCase());
  return offered.find((tag): tag is Language => tag === "sv" || tag === "en") ?? "sv";
}
