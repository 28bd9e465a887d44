import { site } from '../site.config.ts';
import { compareByDate } from './collection.ts';
import type { Note, SitePath } from './note.ts';
import { pageUrl } from './note-url.ts';

export interface TimelineDay {
  /** `YYYY-MM-DD`; the anchor of the day on the timeline. */
  date: string;
  notes: Note[];
}

export interface TimelineMonth {
  /** `2024-04`. */
  month: string;
  days: TimelineDay[];
}

export interface TimelineYear {
  year: number;
  count: number;
  months: TimelineMonth[];
}

export interface Timeline {
  /** Latest first, at every level. */
  years: TimelineYear[];
  /** Apart, never placed by a guess. */
  undated: Note[];
}

/** Everything dated, latest first; a part of the notes gives a filtered timeline. */
export function buildTimeline(notes: readonly Note[]): Timeline {
  const sorted = [...notes].sort(compareByDate);
  const dated = sorted.filter(({ date }) => date);
  const by = (length: number, group: readonly Note[]) =>
    Map.groupBy(group, ({ date }) => (date ?? '').slice(0, length));
  const years = [...by(4, dated)].map(([year, inYear]) => ({
    year: Number(year),
    count: inYear.length,
    months: [...by(7, inYear)].map(([month, inMonth]) => ({
      month,
      days: [...by(10, inMonth)].map(([date, inDay]) => ({ date, notes: inDay })),
    })),
  }));
  return { years, undated: sorted.filter(({ date }) => !date) };
}

/** Where the timeline shows a day: the page that its first note stands on, and the day as anchor. */
export function dayPlace(date: string, { years }: Timeline): { path: SitePath; fragment: string } {
  let later = 0;
  for (const { months } of years) {
    for (const { days } of months) {
      for (const day of days) if (day.date > date) later += day.notes.length;
    }
  }
  const page = Math.floor(later / site.pageSize) + 1;
  return { path: pageUrl('/timeline/', page), fragment: date };
}
