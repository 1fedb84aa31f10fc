import { create } from "zustand";
import { persist } from "zustand/middleware";
import type { Language } from "#domain/assessment.ts";

export type ColourScheme = "auto" | "light" | "dark";

interface Preferences {
  /** null: follow the browser. */
  readonly locale: Language | null;
  readonly colourScheme: ColourScheme;
  /** Whether single keys (0-5, V, R, N, B, ?) act on the question screen. */
  readonly hasShortcuts: boolean;
  readonly setLocale: (locale: Language) => void;
  readonly setColourScheme: (colourScheme: ColourScheme) => void;
  readonly setHasShortcuts: (hasShortcuts: boolean) => void;
}

export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      locale: null,
      colourScheme: "auto",
      hasShortcuts: true,
      setLocale: (locale) => set({ locale }),
      setColourScheme: (colourScheme) => set({ colourScheme }),
      setHasShortcuts: (hasShortcuts) => set({ hasShortcuts }),
    }),
    {
      name: "niosteg-preferences",
      version: 1,
      partialize: ({ locale, colourScheme, hasShortcuts }) => ({ locale, colourScheme, hasShortcuts }),
    },
  ),
);
