import type { Collection } from './collection.ts';
import { type IsoWeek, weekEnd, weekStart, weeksBetween, weeksOfYear } from './iso-week.ts';
import type { Note, SitePath } from './note.ts';

/** A week of a year's strip. */
export interface StripWeek {
  week: IsoWeek;
  /** Monday and Sunday. */
  start: string;
  end: string;
  /** Weekly notes with a day in this week, by date; a note over a range is in all its weeks. */
  notes: Note[];
  /** `missed`: between the first and the last written week, but nothing in it. */
  state: 'written' | 'missed' | 'outside';
}

export interface WeeklyMonth {
  /** `2024-04`. */
  month: string;
  /** Latest first. */
  notes: Note[];
}

export interface WeeklyYear {
  year: number;
  /** Latest first. */
  months: WeeklyMonth[];
  /** Every ISO week of the year, first week first. */
  strip: StripWeek[];
  written: number;
}

export interface Weekly {
  /** Latest first. */
  years: WeeklyYear[];
  /** Dated weekly notes, latest first. */
  notes: Note[];
  undated: Note[];
  /** Address of the first collection that is a journal; undefined where entries only lie among other notes. */
  journal: SitePath | undefined;
  /** The notes written before and after a note. */
  neighbours: (note: Note) => { previous?: Note; next?: Note };
}

/** Whether a note belongs to a journal: in a weekly folder, or a file named by a day or a week. */
export function isWeekly({ collection, path }: Pick<Note, 'collection' | 'path'>): boolean {
  if (/^(?:weekly|journal|周报|周记)$/i.test(collection)) return true;
  return /(?:^|\/)\d{4}-(?:\d{2}-\d{2}|W\d{2})(?=[^/]*\.(?:md|markdown)$)/i.test(path);
}

/** Whether a collection is read as weeks: most of its notes belong to a journal. */
export function isJournal({ notes }: Pick<Collection, 'notes'>): boolean {
  return 2 * notes.filter(isWeekly).length > notes.length;
}

/**
 * The journal as years, months and ISO weeks. A note stands in the year and month of its own day;
 * the strip of an ISO year may hold days of its neighbours.
 */
export function buildWeekly(collections: readonly Collection[]): Weekly {
  const journal = collections.flatMap(({ notes }) => notes).filter(isWeekly);
  const notes = journal.filter(({ date }) => date).sort((a, b) => compareDates(b, a));
  const byWeek = new Map<IsoWeek, Note[]>();
  for (const note of [...notes].reverse()) {
    for (const week of weeksOf(note)) byWeek.set(week, [...(byWeek.get(week) ?? []), note]);
  }
  const written = [...byWeek.keys()].sort();
  const span = { first: written[0] ?? '', last: written.at(-1) ?? '' };
  const years = [
    ...new Set([...notes.map(yearOf), ...written.map((week) => Number(week.slice(0, 4)))]),
  ]
    .sort((a, b) => b - a)
    .map((year) => weeklyYear(year, notes, byWeek, span));
  return {
    years,
    notes,
    undated: journal.filter(({ date }) => !date),
    journal: collections.find(isJournal)?.url,
    neighbours: neighboursIn(notes),
  };
}

/** Every ISO week that a note has a day in; none for an undated one. */
function weeksOf({ date, endDate }: Pick<Note, 'date' | 'endDate'>): IsoWeek[] {
  return date ? weeksBetween(date, endDate ?? date) : [];
}

/** Whether each of `notes` has a week, or two, to itself: entries of a weekly journal, not days or months. */
export function areWeeks(notes: readonly Pick<Note, 'date' | 'endDate'>[]): boolean {
  const weeks = notes.map(weeksOf);
  const distinct = new Set(weeks.flat()).size === weeks.flat().length;
  return distinct && weeks.every(({ length }) => length === 1 || length === 2);
}

function weeklyYear(
  year: number,
  notes: readonly Note[],
  byWeek: ReadonlyMap<IsoWeek, Note[]>,
  span: { first: IsoWeek; last: IsoWeek },
): WeeklyYear {
  const inYear = notes.filter((note) => yearOf(note) === year);
  const months = [...Map.groupBy(inYear, ({ date }) => (date ?? '').slice(0, 7))].map(
    ([month, members]) => ({ month, notes: members }),
  );
  const strip = weeksOfYear(year).map((week): StripWeek => {
    const here = byWeek.get(week) ?? [];
    const inside = week > span.first && week < span.last;
    return {
      week,
      start: weekStart(week),
      end: weekEnd(week),
      notes: here,
      state: here.length > 0 ? 'written' : inside ? 'missed' : 'outside',
    };
  });
  const written = strip.filter(({ state }) => state === 'written').length;
  return { year, months, strip, written };
}

function neighboursIn(notes: readonly Note[]): Weekly['neighbours'] {
  const places = new Map(notes.map((note, place) => [note, place]));
  return (note) => {
    const place = places.get(note);
    if (place === undefined) return {};
    const [previous, next] = [notes[place + 1], notes[place - 1]];
    return { ...(previous && { previous }), ...(next && { next }) };
  };
}

const yearOf = ({ date }: Pick<Note, 'date'>) => Number((date ?? '').slice(0, 4));

function compareDates(a: Note, b: Note): number {
  const [one = '', other = ''] = [a.date, b.date];
  return one < other ? -1 : one > other ? 1 : a.path < b.path ? -1 : 1;
}
