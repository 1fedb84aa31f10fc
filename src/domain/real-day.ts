/** Owns which days are in the calendar. */

/** How many days a month has, 1 for January; undefined for a month that is none. */
export function daysInMonth(year: number, month: number): number | undefined {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

/** Whether a day written 2026-03-12 is in the calendar: 2026-02-30 is not. */
export function isRealDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return date >= 1 && date <= (daysInMonth(year, month) ?? 0);
}
