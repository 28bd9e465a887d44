import { daysBetween } from '../../knowledge/calendar.ts';
import type { DateHeading } from '../../knowledge/date.ts';
import { daysOnward, placeInYear } from '../profile/place-in-year.ts';

/** Days between two entries up to which the one between them is expected to lie between them. */
const NEAR = 62;

/** Days from one entry on to another in the order of the journal. */
type Gap<T> = (from: T, to: T) => number;

/**
 * Those of `items` that lie out of the order of the two around them, which are in order themselves:
 * `5.12` between `6.5` and `6.19`. Of two that could be the wrong one, it is the one that steps back.
 */
function strays<T>(items: readonly T[], gap: Gap<T>): number[] {
  const isStray = (at: number): boolean => {
    const [before, own, after] = items.slice(at - 1, at + 2);
    if (at < 1 || before === undefined || own === undefined || after === undefined) return false;
    const [span, step] = [gap(before, after), gap(before, own)];
    return span > 0 && span <= NEAR && (step < 0 || step > span);
  };
  const found: number[] = [];
  items.forEach((_, at) => {
    if (found.at(-1) !== at - 1 && isStray(at) && !isStray(at + 1)) found.push(at);
  });
  return found;
}

/** Entries out of order by their month and day: what they say must not move the year of those that follow. */
export function strayEntries(
  entries: readonly DateHeading[],
  ascending: boolean,
): ReadonlySet<DateHeading> {
  const placed = entries.flatMap((entry) => {
    const place = placeInYear(entry);
    return place === undefined ? [] : [{ entry, place }];
  });
  const found = strays(placed, (from, to) =>
    ascending ? daysOnward(from.place, to.place) : daysOnward(to.place, from.place),
  );
  return new Set(found.flatMap((at) => placed[at]?.entry ?? []));
}

/** The dates around one that is out of their order. */
export interface OutOfOrder {
  before: string;
  after: string;
}

/** `entries` in document order; those whose date is out of order say between which two it stands. */
export function markOutOfOrder<E extends { date?: string }>(
  entries: readonly E[],
  ascending: boolean,
): (E & { outOfOrder?: OutOfOrder })[] {
  const dated = entries.flatMap(({ date }, at) => (date ? [{ date, at }] : []));
  const found = strays(dated, (from, to) =>
    ascending ? daysBetween(from.date, to.date) : daysBetween(to.date, from.date),
  );
  const marks = new Map(
    found.map((at): [number, OutOfOrder] => [
      dated[at]?.at ?? 0,
      { before: dated[at - 1]?.date ?? '', after: dated[at + 1]?.date ?? '' },
    ]),
  );
  return entries.map((entry, at) => {
    const outOfOrder = marks.get(at);
    return outOfOrder ? { ...entry, outOfOrder } : entry;
  });
}
