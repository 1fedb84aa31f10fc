/** Owns how numbers, money, dates and times are written in each language, the same in app and PDF. */
import { shown } from "#domain/rounding.ts";
import type { Locale } from "./messages.ts";

/** The language tag that numbers, days and documents of each language go by. */
export const languageTags = { sv: "sv-SE", en: "en-GB" } as const;

export interface Format {
  /** A level, gap or target, rounded by the shared rule: "2,7"; whole numbers without decimals. */
  readonly level: (value: number) => string;
  /** A number as it was written, every digit of it: a level value of the scale, "0,25", or a measured "0,1234". */
  readonly exact: (value: number) => string;
  /** A share 0..1 as whole percent. */
  readonly percent: (share: number) => string;
  /** Whole SEK. */
  readonly money: (amount: number) => string;
  /** A calendar day 2026-03-12 in words; empty for an empty day. */
  readonly day: (day: string) => string;
  /** Hours and minutes of a moment. */
  readonly time: (moment: Date) => string;
  /** "a, b och c". */
  readonly list: (items: readonly string[]) => string;
}

/** The formats of a language. Days are read as calendar days, whatever the time zone. */
export function createFormat(locale: Locale): Format {
  const tag = languageTags[locale];
  const level = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  // Fifteen figures are all that a number holds for certain; the sixteenth is noise from reckoning.
  const exact = new Intl.NumberFormat(tag, { maximumSignificantDigits: 15 });
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 });
  const money = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  const time = new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit" });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  return {
    level: (value) => level.format(shown(value)),
    exact: (value) => exact.format(value),
    percent: (share) => percent.format(share),
    money: (amount) => `${money.format(amount)} ${locale === "sv" ? "kronor" : "SEK"}`,
    day: (value) => (value === "" ? "" : day.format(new Date(`${value}T00:00:00Z`))),
    time: (moment) => time.format(moment),
    list: (items) => list.format(items),
  };
}
