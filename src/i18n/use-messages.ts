import { use } from "react";
import { usePreferences } from "#stores/preferences-store.ts";
import { createFormat, type Format } from "./format.ts";
import { localeOf } from "./locale-of.ts";
import { type Area, loadMessages, type Locale, type Messages } from "./messages.ts";

/** The language the app speaks now. */
export function useLocale(): Locale {
  return localeOf(
    usePreferences((preferences) => preferences.locale),
    navigator.languages,
  );
}

/** The words of an area in the language spoken now; waits (Suspense) while they load. */
export function useMessages<A extends Area>(area: A): Messages[A] {
  return use(loadMessages(useLocale(), area));
}

const formats: Partial<Record<Locale, Format>> = {};

/** How numbers and dates are written in the language spoken now; the same object each time for a language. */
export function useFormat(): Format {
  const locale = useLocale();
  return (formats[locale] ??= createFormat(locale));
}
