/** Owns how the days of an action are said. */
import type { Action } from "#domain/evaluation.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";

/** From when to when an action runs, in words; empty when neither day is set. */
export function usePeriod({ start, finish }: Pick<Action, "start" | "finish">): string {
  const messages = useMessages("planning");
  const format = useFormat();
  if (start !== "" && finish !== "") return messages.period(format.day(start), format.day(finish));
  if (start !== "") return messages.from(format.day(start));
  return finish === "" ? "" : messages.until(format.day(finish));
}
