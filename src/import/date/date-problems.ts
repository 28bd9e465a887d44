import { t } from '../../i18n/index.ts';
import type { Problem } from '../../knowledge/problem.ts';
import { problem } from '../problems.ts';
import type { Segment } from '../split/split.ts';
import type { EntryDate } from './entry-date.ts';
import { dateEntries, type Known } from './entry-dates.ts';

/** Years that are tried against written weekdays; a weekday recurs every 5, 6 or 11 years. */
const TRIED = { first: 2010, last: 2029 };
/** Weekdays below this number may be slips. */
const TELLING = 3;

/** Years in which every written weekday is that of its date, if the first entry is of that year. */
function yearsByWeekday(entries: readonly Segment[]): number[] {
  const written = entries.flatMap(({ date }) => (date ? [{ written: date }] : []));
  if (written.filter(({ written: { weekday } }) => weekday).length < TELLING) return [];
  const years = Array.from({ length: TRIED.last - TRIED.first + 1 }, (_, at) => TRIED.first + at);
  return years.filter((year) => {
    const dates = dateEntries(written, { years: [year, year] });
    const first = dates.find(({ date }) => date)?.date ?? '';
    return first.startsWith(String(year)) && !dates.some(({ wrongWeekday }) => wrongWeekday);
  });
}

/** The part of a remedy that names the years which written weekdays leave. */
function hint(years: readonly number[]): string {
  return years.length === 0
    ? ''
    : t('import.hint.years', { years: years.join(t('import.why.and')) });
}

type Dated = readonly [Segment, EntryDate];

const where = (file: string, { from, heading }: Segment) => ({
  file,
  line: from + 1,
  value: heading?.text ?? '',
});

/** Why entries have no date: each reason once for the file, at the first of them. */
function undatedProblems(file: string, all: readonly Dated[]): Problem[] {
  // A year alone would not tell whether its weeks are counted from January or from the first of them.
  const byWeek = ([{ date }, own]: Dated) => date?.weeks && !date.start && !own.date;
  const reasons: [string, readonly Dated[]][] = [
    ['date-needs-year', all.filter((dated) => dated[1].needsYear && !byWeek(dated))],
    ['term-start', all.filter(byWeek)],
    ['date-vague', all.filter(([{ date }, own]) => date?.vague && !own.date)],
  ];
  return reasons.flatMap(([rule, [first, ...others]]) => {
    if (!first) return [];
    const years = rule === 'date-needs-year' ? yearsByWeekday(all.map(([segment]) => segment)) : [];
    const slots = { count: others.length + 1, hint: hint(years) };
    return [problem('warning', rule, where(file, first[0]), slots)];
  });
}

/** What is wrong with the date of one entry. */
function ownProblems(file: string, [segment, own]: Dated, denied: boolean): Problem[] {
  const { date = '', wrongWeekday, outOfOrder, noSuchDayIn } = own;
  const place = where(file, segment);
  const value = `${place.value} (${noSuchDayIn})`;
  return [
    ...(noSuchDayIn ? [problem('warning', 'date-impossible', place, { value })] : []),
    ...(wrongWeekday && !denied ? [problem('warning', 'date-weekday', place, { date })] : []),
    ...(outOfOrder ? [problem('warning', 'date-order', place, { date, ...outOfOrder })] : []),
  ];
}

/**
 * What is odd about the dates of a journal: no year anywhere, a year that all weekdays deny (said once
 * for the file), a weekday that is wrong alone, a day out of order.
 */
export function dateProblems(
  file: string,
  dates: ReadonlyMap<Segment, EntryDate>,
  { years }: Pick<Known, 'years'>,
): Problem[] {
  const all: readonly Dated[] = [...dates];
  const problems = undatedProblems(file, all);
  const wrong = all.filter(([, { wrongWeekday }]) => wrongWeekday);
  const told = all.filter(([{ date }, own]) => date?.weekday && own.date);
  const denied = wrong.length >= TELLING && wrong.length === told.length;
  if (denied && wrong[0]) {
    const year = String(years?.[0] ?? wrong[0][1].date?.slice(0, 4));
    const left = yearsByWeekday(all.map(([segment]) => segment));
    const slots = { count: wrong.length, year, hint: hint(left) };
    problems.push(problem('warning', 'year-weekday', where(file, wrong[0][0]), slots));
  }
  return [...problems, ...all.flatMap((dated) => ownProblems(file, dated, denied))];
}
