/** An ISO 8601 week, `2024-W15`; weeks start on Monday, week 1 holds the year's first Thursday. */
export type IsoWeek = string & { readonly __brand?: 'IsoWeek' };

const dayLength = 86_400_000;
const parse = (date: string) => Date.parse(`${date}T00:00:00Z`);
const format = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The week of a day `YYYY-MM-DD`. */
export function weekOf(date: string): IsoWeek {
  const time = parse(date);
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = time + (3 - weekday) * dayLength;
  const year = format(thursday).slice(0, 4);
  const number = Math.floor((thursday - parse(`${year}-01-01`)) / (7 * dayLength)) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** Its Monday. */
export function weekStart(week: IsoWeek): string {
  const { year, number } = weekParts(week);
  const fourth = parse(`${String(year).padStart(4, '0')}-01-04`);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return format(fourth + ((number - 1) * 7 - weekday) * dayLength);
}

/** Its Sunday. */
export function weekEnd(week: IsoWeek): string {
  return addDays(weekStart(week), 6);
}

/** The year and the number, 1 to 53. */
export function weekParts(week: IsoWeek): { year: number; number: number } {
  return { year: Number(week.slice(0, 4)), number: Number(week.slice(6)) };
}

export function addDays(date: string, days: number): string {
  return format(parse(date) + days * dayLength);
}

/** Days from one date to a later one; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((parse(to) - parse(from)) / dayLength);
}

export function addWeeks(week: IsoWeek, weeks: number): IsoWeek {
  return weekOf(addDays(weekStart(week), 7 * weeks));
}

/** Every week that has a day in `[from, to]`. */
export function weeksBetween(from: string, to: string): IsoWeek[] {
  const weeks: IsoWeek[] = [];
  const last = weekOf(to);
  for (let week = weekOf(from); week <= last; week = addWeeks(week, 1)) weeks.push(week);
  return weeks;
}

/** The 52 or 53 weeks of an ISO year. */
export function weeksOfYear(year: number): IsoWeek[] {
  const padded = String(year).padStart(4, '0');
  return weeksBetween(`${padded}-01-04`, `${padded}-12-28`);
}
