import { addWeeks, type IsoWeek, weekOf } from './iso-week.ts';
import type { Note } from './note.ts';

/** How many notes of a set were written in a week. */
export interface WeekCount {
  week: IsoWeek;
  count: number;
}

/**
 * Notes by ISO week of their date, from the first week to the last, quiet weeks included, at most the
 * last `limit`. Undated notes do not count.
 */
export function activityByWeek(notes: readonly Pick<Note, 'date'>[], limit = 104): WeekCount[] {
  const counts = new Map<IsoWeek, number>();
  for (const { date } of notes) {
    if (date) counts.set(weekOf(date), (counts.get(weekOf(date)) ?? 0) + 1);
  }
  const written = [...counts.keys()].sort();
  const first = written[0];
  const last = written.at(-1);
  if (first === undefined || last === undefined) return [];
  const weeks: WeekCount[] = [];
  for (let week = last; week >= first && weeks.length < limit; week = addWeeks(week, -1)) {
    weeks.push({ week, count: counts.get(week) ?? 0 });
  }
  return weeks.reverse();
}
