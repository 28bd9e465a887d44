import { addDays, weekdayOf } from '../../knowledge/calendar.ts';
import type { DateHeading } from '../../knowledge/date.ts';
import { isOverTurn } from '../profile/place-in-year.ts';
import { dateOf, type EntryDate, type State, strayDate } from './entry-date.ts';
import { markOutOfOrder, strayEntries } from './entry-order.ts';

/** What a file says about all its entries. */
export interface Known {
  /** Years that it covers, the first and the last. */
  years?: readonly [number, number];
  /** First day of the first week. */
  termStart?: string;
  /** Its weeks are counted from a day that it need not state. */
  term?: boolean;
}

/** The heading of an entry, or one that only tells the year of those below. */
export type DatedHeading = { written: DateHeading } | { year: number };

/** Whether the entries lead onward in time. */
function leadsOnward(headings: readonly DatedHeading[]): boolean {
  const days = headings.flatMap((heading) => {
    const start = 'written' in heading ? heading.written.start : undefined;
    return start ? [(start.month - 1) * 31 + start.day] : [];
  });
  const steps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const falls = steps.filter((step) => step !== 0 && step < 0 !== isOverTurn(step)).length;
  return falls * 2 < Math.max(2, days.length);
}

/** Years for the entries above the first one that states its year, counted back from it. */
function dateBackwards(
  written: readonly DateHeading[],
  dates: EntryDate[],
  ascending: boolean,
): EntryDate[] {
  const first = dates.findIndex(({ date }) => date !== undefined);
  const before = dates[first]?.date;
  if (before === undefined) return dates;
  const state: State = { ascending: !ascending, before, year: Number(before.slice(0, 4)) };
  const earlier = dates.slice(0, first).map((_, index) => first - 1 - index);
  for (const at of earlier) {
    const entry = written[at];
    if (!dates[at]?.needsYear || !entry?.start) continue;
    const dated = dateOf(entry, state);
    if (dated.date === undefined) continue;
    state.before = dated.date;
    state.year = Number(dated.date.slice(0, 4));
    dates[at] = { ...dated, dateOrigin: 'inferred' };
  }
  return dates;
}

/**
 * A date for each entry of a journal, in document order. A number of a week is that of the weeks whose
 * days are written (term weeks), else of ISO 8601, and such a date is `inferred`; so is one whose year
 * only an entry further down states.
 */
export function dateEntries(headings: readonly DatedHeading[], known: Known = {}): EntryDate[] {
  const ascending = leadsOnward(headings);
  const year = known.years?.[ascending ? 0 : 1];
  const { termStart, term = false } = known;
  const monday = termStart && addDays(termStart, 1 - weekdayOf(termStart));
  const state: State = {
    ascending,
    term,
    ...(year === undefined ? {} : { year }),
    ...(monday ? { anchor: { monday, week: 1 } } : {}),
  };
  const written = headings.flatMap((heading) => ('written' in heading ? heading.written : []));
  const strays = strayEntries(written, ascending);
  const dates = headings.flatMap((heading): EntryDate[] => {
    if ('year' in heading) {
      state.year = heading.year;
      delete state.before;
      return [];
    }
    const stray = strays.has(heading.written) ? strayDate(heading.written, state) : undefined;
    if (stray) return [{ ...stray, dateOrigin: 'carried' }];
    const dated = dateOf(heading.written, state);
    if (dated.date !== undefined) {
      state.before = dated.date;
      state.year = Number(dated.date.slice(0, 4));
      const week = heading.written.weeks?.first;
      if (week !== undefined && heading.written.start) {
        state.anchor = { monday: addDays(dated.date, 1 - weekdayOf(dated.date)), week };
      }
    }
    return [dated];
  });
  return markOutOfOrder(dateBackwards(written, dates, ascending), ascending);
}
