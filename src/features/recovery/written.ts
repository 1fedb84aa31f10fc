import type { Format } from "#i18n/format.ts";

/** A moment as day and time where the user is. */
export function written(format: Format, moment: string): string {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${format.day(day)} ${format.time(date)}`;
}
