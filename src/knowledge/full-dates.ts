import { isoDay } from './calendar.ts';
import { fullDays } from './full-days.ts';

/** A full date (with its year) in a line of metadata, and where it stands. */
export interface FoundDate {
  /** `undefined` when there is no such day. */
  iso: string | undefined;
  start: number;
  end: number;
  text: string;
}

/** Every full date of `text`, written plainly, in bold or as a wikilink. */
export function findFullDates(text: string): FoundDate[] {
  return fullDays(text).map(({ day: { year = 0, month, day }, ...place }) => ({
    iso: isoDay(year, month, day),
    ...place,
  }));
}
