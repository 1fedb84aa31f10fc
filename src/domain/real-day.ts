/** Owns which days are in the calendar. */

/** Whether a day written 2026-03-12 is in the calendar: 2026-02-30 is not. */
export function isRealDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const february = isLeapYear ? 29 : 28;
  const lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return date >= 1 && date <= (lengths[month - 1] ?? 0);
}
