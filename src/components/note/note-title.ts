import { collectionName } from '../../i18n/collection-name.ts';
import { dateText } from '../../i18n/date-text.ts';
import type { Note } from '../../knowledge/note.ts';
import { isWeekly } from '../../knowledge/week.ts';

/** Nothing but a date, a week's number or the word for a weekly note: a name, not a title. */
const nameless = /^(?:[\d\s.·/年月日第周\-–~]|周报|日记|week|w)+$/i;

type TitledNote = Pick<Note, 'title' | 'date' | 'collection' | 'path'>;

/**
 * A note's title for readers. One that is only a date is said in words and by its collection:
 * `2024 年 4 月 7 日 · 周报`; a weekly note with a title of its own keeps it after the date.
 */
export function noteTitle(note: TitledNote): string {
  const short = shortTitle(note);
  return note.date && nameless.test(note.title)
    ? `${short} · ${collectionName(note.collection)}`
    : short;
}

/** The days that a note stands for: `4 月 7 日`, `1 月 25 日 – 2 月 5 日`. */
export function daysText({ date, endDate }: Pick<Note, 'date' | 'endDate'>): string {
  const days = [date, endDate === date ? undefined : endDate];
  return days.flatMap((day) => (day ? [dateText(day, 'month-day')] : [])).join(' – ');
}

/** A title that says more than the day; undefined for one that does not. */
export const ownTitle = ({ title }: Pick<Note, 'title'>): string | undefined =>
  nameless.test(title) ? undefined : title;

/** As `noteTitle`, where the collection is plain from the place it stands in. */
export function shortTitle(note: TitledNote): string {
  if (!note.date) return note.title;
  const day = dateText(note.date, 'day');
  if (nameless.test(note.title)) return day;
  return isWeekly(note) ? `${day} · ${note.title}` : note.title;
}
