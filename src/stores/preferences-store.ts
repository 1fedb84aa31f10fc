/** Owns what somebody prefers on this browser, kept between visits. Whatever is kept that cannot be read counts as nothing. */
import { create } from "zustand";
import type { Language } from "#domain/assessment.ts";

const colourSchemes = ["auto", "light", "dark"] as const;
export type ColourScheme = (typeof colourSchemes)[number];

interface KeptPreferences {
  /** null: follow the browser. */
  readonly locale: Language | null;
  readonly colourScheme: ColourScheme;
  /** Whether single keys (0-5, V, R, N, B, F, ?) act on the question screen. */
  readonly hasShortcuts: boolean;
  /** Whether last year's answer is shown beside each question. */
  readonly showsLastYear: boolean;
}

interface Preferences extends KeptPreferences {
  readonly setLocale: (locale: Language) => void;
  readonly setColourScheme: (colourScheme: ColourScheme) => void;
  readonly setHasShortcuts: (hasShortcuts: boolean) => void;
  readonly setShowsLastYear: (showsLastYear: boolean) => void;
}

const keptAs = "niosteg-preferences";

export const usePreferences = create<Preferences>()((set) => ({
  ...readKept(),
  setLocale: (locale) => set({ locale }),
  setColourScheme: (colourScheme) => set({ colourScheme }),
  setHasShortcuts: (hasShortcuts) => set({ hasShortcuts }),
  setShowsLastYear: (showsLastYear) => set({ showsLastYear }),
}));

// Written by hand: Zustand's own persist would take a hundredth of the first load.
usePreferences.subscribe(({ locale, colourScheme, hasShortcuts, showsLastYear }) => {
  try {
    localStorage.setItem(
      keptAs,
      JSON.stringify({ state: { locale, colourScheme, hasShortcuts, showsLastYear }, version: 1 }),
    );
  } catch {
    // A browser that keeps nothing still has the preference until it is closed.
  }
});

function readKept(): KeptPreferences {
  let kept: Partial<Record<keyof KeptPreferences, unknown>> = {};
  try {
    kept = JSON.parse(localStorage.getItem(keptAs) ?? "{}").state ?? {};
  } catch {
    // What is kept is not ours, or nothing may be read.
  }
  return {
    locale: kept.locale === "sv" || kept.locale === "en" ? kept.locale : null,
    colourScheme: colourSchemes.find((known) => known === kept.colourScheme) ?? "auto",
    hasShortcuts: kept.hasShortcuts !== false,
    showsLastYear: kept.showsLastYear !== false,
  };
}
