/** ISO `YYYY-MM-DD` of a day of the Gregorian calendar, or `undefined` when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || year > 9999) return undefined;
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
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
