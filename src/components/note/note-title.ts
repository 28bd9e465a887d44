import { collectionName } from '../../i18n/collection-name.ts';
import { dateText } from '../../i18n/date-text.ts';
import { lastDayOfMonth } from '../../knowledge/calendar.ts';
import type { Note } from '../../knowledge/note.ts';
import { isWeekly } from '../../knowledge/week.ts';

/** Nothing but a date, a week's number or the word for a weekly note: a name, not a title. */
const nameless = /^(?:[\d\s.·/年月日第周\-–~]|周报|日记|week|w)+$/i;

type TitledNote = Pick<Note, 'title' | 'date' | 'endDate' | 'collection' | 'path'>;

/** Whether a note stands for a whole month: from its first day to its last. */
const isOfMonth = ({ date, endDate }: Pick<Note, 'date' | 'endDate'>): boolean =>
  date?.endsWith('-01') === true && endDate === lastDayOfMonth(date);

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

/** The days that a note stands for: `4 月 7 日`, `1 月 25 日 – 2 月 5 日`, `三月`. */
export function daysText({ date, endDate }: Pick<Note, 'date' | 'endDate'>): string {
  if (date && isOfMonth({ date, endDate })) return dateText(date, 'only-month');
  const days = [date, endDate === date ? undefined : endDate];
  return days.flatMap((day) => (day ? [dateText(day, 'month-day')] : [])).join(' – ');
}

/**
 * What a title says besides the day of its note, which stands beside it: `组会 2024-04-07` → `组会`;
 * undefined for one that says no more.
 */
export function ownTitle({ title, date = '' }: Pick<Note, 'title' | 'date'>): string | undefined {
  const day = new RegExp(`(?<=\\s)${date.slice(0, 7)}(?:${date.slice(7)})?(?=\\s|$)`);
  const own = date === '' ? title : title.replace(day, '').replace(/\s+/g, ' ').trim();
  return nameless.test(title) ? undefined : own;
}

/** As `noteTitle`, where the collection is plain from the place it stands in. */
export function shortTitle(note: TitledNote): string {
  if (!note.date) return note.title;
  const day = dateText(note.date, isOfMonth(note) ? 'month' : 'day');
  const own = ownTitle(note);
  if (own === undefined) return day;
  return isWeekly(note) ? `${day} · ${own}` : note.title;
}
