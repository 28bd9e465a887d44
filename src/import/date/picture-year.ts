import { daysBetween, isoDay } from '../../knowledge/calendar.ts';
import type { DateHeading } from '../../knowledge/date.ts';
import { imageStamps } from '../../knowledge/image-stamp.ts';
import type { Segment } from '../split/split.ts';
import type { EntryDate } from './entry-date.ts';
import type { Known } from './entry-dates.ts';
import { dateSegments } from './segments.ts';

/** Days between an entry and the taking of a picture in it. */
const NEAR = 7;

/** The year in which a picture shown in `text` was taken close to the days that are `written` without it. */
export function pictureYear(
  { start, end = start }: Pick<DateHeading, 'start' | 'end'>,
  text: string,
): number | undefined {
  if (!start || !end) return undefined;
  const stamp = imageStamps(text).find((day) =>
    [start, end].some(({ month, day: own }) => {
      const near = isoDay(Number(day.slice(0, 4)), month, own);
      return near !== undefined && Math.abs(daysBetween(near, day)) <= NEAR;
    }),
  );
  return stamp === undefined ? undefined : Number(stamp.slice(0, 4));
}

/**
 * `dates` of the entries of a journal that writes no year anywhere, by the first picture that was taken
 * about the day of its entry; every such date is `inferred`.
 */
export function datedByPictures(
  dates: Map<Segment, EntryDate>,
  segments: readonly Segment[],
  lines: readonly string[],
  known: Known,
): Map<Segment, EntryDate> {
  const found = [...dates.values()];
  if (!found.some(({ needsYear }) => needsYear) || found.some(({ date }) => date)) return dates;
  let year: number | undefined;
  const told = segments.map((segment) => {
    if (year !== undefined || !segment.date?.start) return segment;
    year = pictureYear(segment.date, lines.slice(segment.from, segment.to).join('\n'));
    if (year === undefined) return segment;
    return { ...segment, date: { ...segment.date, start: { ...segment.date.start, year } } };
  });
  if (year === undefined) return dates;
  const inferred = dateSegments(told, known);
  return new Map(
    segments.flatMap((segment, at): [Segment, EntryDate][] => {
      const own = inferred.get(told[at] ?? segment);
      if (!own) return [];
      return [[segment, own.date ? { ...own, dateOrigin: 'inferred' } : own]];
    }),
  );
}
