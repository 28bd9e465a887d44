const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** ISO `YYYY-MM-DD` of a day of the Gregorian calendar, or `undefined` when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (day > (month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0))) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day `count` days after `iso` (before, when negative). */
export function addDays(iso: string, count: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Day of the week, ISO 8601: 1 is Monday, 7 Sunday. */
export function weekdayOf(iso: string): number {
  return ((new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** Monday of ISO week `week` of `year` (week 1 holds 4 January); `undefined` when the year has no such week. */
export function isoWeekMonday(year: number, week: number): string | undefined {
  const fourth = isoDay(year, 1, 4);
  if (fourth === undefined || week < 1 || week > 53) return undefined;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  return addDays(monday, 3).startsWith(String(year)) ? monday : undefined;
}

/** The last day of the month that begins on `first`. */
export const lastDayOfMonth = (first: string): string =>
  addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1);
