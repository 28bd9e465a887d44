import {
  addDays,
  daysBetween,
  isoDay,
  isoWeekMonday,
  lastDayOfMonth,
  weekdayOf,
} from '../../knowledge/calendar.ts';
import type { DateHeading } from '../../knowledge/date.ts';
import type { WrittenDay } from '../../knowledge/date-forms.ts';
import type { DateOrigin } from '../../knowledge/frontmatter.ts';
import type { OutOfOrder } from './entry-order.ts';

/** What an entry of a journal is dated to. */
export interface EntryDate {
  date?: string;
  endDate?: string;
  dateOrigin: DateOrigin;
  /** The weekday that is written, when it is not that of the date. */
  wrongWeekday?: number;
  /** The year in which there is no such day: 29 February, carried. */
  noSuchDayIn?: number;
  /** No year is known: neither written here nor before. */
  needsYear?: true;
  /** It lies out of the order of the entries around it. */
  outOfOrder?: OutOfOrder;
}

/** What the entries above tell about the next. */
export interface State {
  /** Year of the entry before, and whether the text wrote it. */
  year?: number;
  /** Date of the entry before. */
  before?: string;
  ascending: boolean;
  /** Monday of a numbered week whose days are written, with its number. */
  anchor?: { monday: string; week: number };
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
  if (written.month) return lastDayOfMonth(start);
  if (!written.end) return undefined;
  const { year, month, day } = written.end;
  const own = isoDay(year ?? Number(start.slice(0, 4)), month, day);
  if (own !== undefined && own >= start) return own;
  return year === undefined ? isoDay(Number(start.slice(0, 4)) + 1, month, day) : undefined;
}

/** The date of one entry, after those that `state` sums up. */
export function dateOf(written: DateHeading, state: State): EntryDate {
  const day = written.start;
  if (day) {
    const leap = day.month === 2 && day.day === 29;
    const near = leap ? { month: 2, day: 28 } : day;
    const weekday = leap ? undefined : written.weekday;
    const year = day.year ?? written.weeks?.year ?? carriedYear(near, weekday, state);
    const date = year === undefined ? undefined : isoDay(year, day.month, day.day);
    if (year === undefined) return { dateOrigin: 'none', needsYear: true };
    if (date === undefined) return { dateOrigin: 'none', noSuchDayIn: year };
    const endDate = endOf(written, date);
    const wrong = written.weekday !== undefined && weekdayOf(date) !== written.weekday;
    const stated = (day.year ?? written.weeks?.year) !== undefined;
    const dateOrigin = day.unsure || written.about ? 'inferred' : stated ? 'explicit' : 'carried';
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

/** The date of an entry out of order: in the year in which it is nearest to the entry before. */
export function strayDate(written: DateHeading, { year, before }: State): EntryDate | undefined {
  const { start } = written;
  if (!start || start.year !== undefined || year === undefined || !before) return undefined;
  const near = [year - 1, year, year + 1].flatMap((own) => {
    const iso = isoDay(own, start.month, start.day);
    return iso === undefined ? [] : [{ own, far: Math.abs(daysBetween(before, iso)) }];
  });
  const own = near.sort((a, b) => a.far - b.far)[0]?.own;
  if (own === undefined) return undefined;
  const state = { year: own, ascending: true };
  return dateOf({ ...written, start: { ...start, year: own } }, state);
}
