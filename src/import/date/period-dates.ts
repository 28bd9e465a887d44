import { isoDay, lastDayOfMonth } from '../../knowledge/calendar.ts';
import { type Period, readPeriodHeading } from '../../knowledge/period.ts';
import type { Segment } from '../split/split.ts';
import type { EntryDate } from './entry-date.ts';

/**
 * The months that head a group of entries (`## 1月`, over what was written for the month as a whole). The
 * year is that of the heading, of a heading above it, or of the entries below it; else it is not known.
 */
export function datePeriods(
  segments: readonly Segment[],
  dates: ReadonlyMap<Segment, EntryDate>,
): Map<Segment, EntryDate> {
  const found = new Map<Segment, EntryDate>();
  let above: Period = {};
  segments.forEach((segment, index) => {
    if (segment.kind !== 'period') return;
    const period = readPeriodHeading(segment.heading?.text ?? '') ?? {};
    if (period.month === undefined) above = period;
    const next = segments[index + 1];
    const { date, endDate = date } = (next && dates.get(next)) ?? {};
    // A week may begin in the month before.
    const below = [date, endDate].find((day) => Number(day?.slice(5, 7)) === period.month);
    const year = period.year ?? (below ? Number(below.slice(0, 4)) : above.year);
    const first = year && period.month ? isoDay(year, period.month, 1) : undefined;
    if (first === undefined) return;
    const dateOrigin = period.year === undefined ? 'carried' : 'explicit';
    found.set(segment, { date: first, endDate: lastDayOfMonth(first), dateOrigin });
  });
  return found;
}
