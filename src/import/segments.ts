import { daysBetween } from '../knowledge/calendar.ts';
import { readPeriodHeading } from '../knowledge/date.ts';
import { type DatedHeading, dateEntries, type EntryDate } from './entry-dates.ts';
import { isBlank } from './line.ts';
import type { Segment } from './split.ts';

/** The year that a name states: `2023周报.md`, `2024 春季学期`. */
export function yearInName(name: string): number | undefined {
  const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(name.slice(name.lastIndexOf('/') + 1))?.[1];
  return year === undefined ? undefined : Number(year);
}

/**
 * Whether a segment holds nothing but headings that group what follows (a year, the name of the
 * journal): that is no note.
 */
export function isContainer(
  { kind, cut, from, to }: Segment,
  lines: readonly string[],
  gone: Uint8Array,
  alone: boolean,
): boolean {
  if (alone || kind === 'entry' || kind === 'topic' || cut) return false;
  for (let at = from; at < to; at++) {
    const text = lines[at] ?? '';
    if (gone[at] !== 1 && !isBlank(text) && !/^ {0,3}#{1,6}(?:\s|$)/.test(text)) return false;
  }
  return true;
}

/** A date for each segment that is an entry; headings between them that state a year set it. */
export function dateSegments(
  segments: readonly Segment[],
  year: number | undefined,
): Map<Segment, EntryDate> {
  const dated = segments.flatMap((segment): { heading: DatedHeading; segment?: Segment }[] => {
    if (segment.date) return [{ heading: { written: segment.date }, segment }];
    const text = segment.kind === 'topic' ? '' : (segment.heading?.text ?? '');
    const stated = readPeriodHeading(text)?.year ?? yearInName(text);
    return stated === undefined ? [] : [{ heading: { year: stated } }];
  });
  const dates = dateEntries(
    dated.map(({ heading }) => heading),
    year,
  );
  const entries = dated.flatMap(({ segment }) => segment ?? []);
  return new Map(
    entries.map((segment, index) => [segment, dates[index] ?? { dateOrigin: 'none' }]),
  );
}

/** Whether most entries of a journal are at most three days apart. */
export function isDaily(entries: readonly EntryDate[]): boolean {
  const days = entries.flatMap(({ date }) => date ?? []);
  const gaps = days.slice(1).map((day, index) => Math.abs(daysBetween(days[index] ?? day, day)));
  return gaps.length > 0 && gaps.filter((gap) => gap <= 3).length * 2 > gaps.length;
}
