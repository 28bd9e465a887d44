import { addDays, daysBetween, isoDay, isoWeekMonday, weekdayOf } from '../knowledge/calendar.ts';
import type { DateHeading } from '../knowledge/date.ts';
import type { WrittenDay } from '../knowledge/date-forms.ts';
import type { DateOrigin } from '../knowledge/frontmatter.ts';

/** What an entry of a journal is dated to. */
export interface EntryDate {
  date?: string;
  endDate?: string;
  dateOrigin: DateOrigin;
  /** The weekday that is written, when it is not that of the date. */
  wrongWeekday?: number;
  /** No year is known: neither written here nor before. */
  needsYear?: true;
}

interface State {
  /** Year of the entry before, and whether the text wrote it. */
  year?: number;
  /** Date of the entry before. */
  before?: string;
  ascending: boolean;
  /** Monday of a numbered week whose days are written, with its number. */
  anchor?: { monday: string; week: number };
  term?: boolean;
}

/** What a file says about all its entries. */
export interface Known {
  /** Years that it covers, the first and the last. */
  years?: readonly [number, number];
  /** First day of the first week. */
  termStart?: string;
  /** Its weeks are counted from a day that it need not state. */
  term?: boolean;
}

/** Days after which the next entry of a journal is expected at the latest. */
const SOON = 31;
/** Half a year: a step back by more than this means that the year has turned. */
const TURN = 183;

/**
 * The year of a day that writes none: the year before, or the one next to it when the year has turned
 * (`12/30` then `1/6`), or when only that year has the written weekday.
 */
function carriedYear(
  day: WrittenDay,
  weekday: number | undefined,
  state: State,
): number | undefined {
  if (state.year === undefined) return undefined;
  const step = state.ascending ? 1 : -1;
  const candidates = [state.year, state.year + step].flatMap((year) => {
    const iso = isoDay(year, day.month, day.day);
    return iso === undefined ? [] : [{ year, iso }];
  });
  const [near] = candidates;
  const onward = near && state.before ? daysBetween(state.before, near.iso) * step : 0;
  // A week or two on, a weekday that does not fit is a slip: it moves nothing by a year.
  if (near?.year === state.year && onward > 0 && onward <= SOON) return state.year;
  const fits = weekday && candidates.filter(({ iso }) => weekdayOf(iso) === weekday);
  if (fits && fits.length === 1) return fits[0]?.year;
  const same = candidates[0];
  if (same && state.before && same.year === state.year) {
    const back = daysBetween(same.iso, state.before) * step;
    return back > TURN ? state.year + step : state.year;
  }
  return candidates[0]?.year ?? state.year;
}

function endOf(written: DateHeading, start: string): string | undefined {
  if (!written.end) return undefined;
  const { year, month, day } = written.end;
  const own = isoDay(year ?? Number(start.slice(0, 4)), month, day);
  if (own !== undefined && own >= start) return own;
  return year === undefined ? isoDay(Number(start.slice(0, 4)) + 1, month, day) : undefined;
}

function dateOf(written: DateHeading, state: State): EntryDate {
  const day = written.start;
  if (day) {
    const year = day.year ?? written.weeks?.year ?? carriedYear(day, written.weekday, state);
    const date = year === undefined ? undefined : isoDay(year, day.month, day.day);
    if (year === undefined) return { dateOrigin: 'none', needsYear: true };
    if (date === undefined) return { dateOrigin: 'none' };
    const endDate = endOf(written, date);
    const wrong = written.weekday !== undefined && weekdayOf(date) !== written.weekday;
    const stated = (day.year ?? written.weeks?.year) !== undefined;
    const dateOrigin = day.unsure ? 'inferred' : stated ? 'explicit' : 'carried';
    return {
      date,
      dateOrigin,
      ...(endDate ? { endDate } : {}),
      ...(wrong ? { wrongWeekday: written.weekday } : {}),
    };
  }
  const { weeks } = written;
  const { anchor } = state;
  // A week of a term says no day as long as nobody knows when the term began.
  if (!weeks || (state.term && !anchor && weeks.year === undefined)) return { dateOrigin: 'none' };
  const year = weeks.year ?? state.year;
  const monday =
    anchor && weeks.year === undefined
      ? addDays(anchor.monday, (weeks.first - anchor.week) * 7)
      : year === undefined
        ? undefined
        : isoWeekMonday(year, weeks.first);
  if (monday === undefined) return { dateOrigin: 'none', needsYear: true };
  const endDate = addDays(monday, (weeks.last - weeks.first) * 7 + 6);
  return { date: monday, endDate, dateOrigin: 'inferred' };
}

/** The heading of an entry, or one that only tells the year of those below. */
export type DatedHeading = { written: DateHeading } | { year: number };

/** Whether the entries lead onward in time. */
function leadsOnward(headings: readonly DatedHeading[]): boolean {
  const days = headings.flatMap((heading) => {
    const start = 'written' in heading ? heading.written.start : undefined;
    return start ? [(start.month - 1) * 31 + start.day] : [];
  });
  const falls = days.filter((day, index) => index > 0 && day < (days[index - 1] ?? 0)).length;
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
  const dates = headings.flatMap((heading): EntryDate[] => {
    if ('year' in heading) {
      state.year = heading.year;
      delete state.before;
      return [];
    }
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
  const written = headings.flatMap((heading) => ('written' in heading ? heading.written : []));
  return dateBackwards(written, dates, ascending);
}
