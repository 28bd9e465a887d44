import { t } from '../i18n/index.ts';
import type { Problem } from '../knowledge/problem.ts';
import type { EntryDate } from './entry-date.ts';
import { dateEntries, type Known } from './entry-dates.ts';
import { problem } from './problems.ts';
import type { Segment } from './split.ts';

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

/**
 * What is odd about the dates of a journal: no year anywhere, a year that all weekdays deny (said once
 * for the file), a weekday that is wrong alone, a day out of order.
 */
export function dateProblems(
  file: string,
  dates: ReadonlyMap<Segment, EntryDate>,
  { years }: Pick<Known, 'years'>,
): Problem[] {
  const all = [...dates];
  const place = ({ from, heading }: Segment) => ({
    file,
    line: from + 1,
    value: heading?.text ?? '',
  });
  const problems: Problem[] = [];
  const entries = all.map(([segment]) => segment);
  const yearless = all.filter(([, { needsYear }]) => needsYear);
  if (yearless[0]) {
    const slots = { count: yearless.length, hint: hint(yearsByWeekday(entries)) };
    problems.push(problem('warning', 'date-needs-year', place(yearless[0][0]), slots));
  }
  const counted = all.filter(
    ([{ date }, { date: day, needsYear }]) => date?.weeks && !date.start && !day && !needsYear,
  );
  if (counted[0]) {
    const slots = { count: counted.length };
    problems.push(problem('warning', 'term-start', place(counted[0][0]), slots));
  }
  const wrong = all.filter(([, { wrongWeekday }]) => wrongWeekday);
  const told = all.filter(([{ date }, { date: day }]) => date?.weekday && day);
  const denied = wrong.length >= TELLING && wrong.length === told.length;
  if (denied && wrong[0]) {
    const year = String(years?.[0] ?? wrong[0][1].date?.slice(0, 4));
    const slots = { count: wrong.length, year, hint: hint(yearsByWeekday(entries)) };
    problems.push(problem('warning', 'year-weekday', place(wrong[0][0]), slots));
  }
  for (const [segment, { date = '', wrongWeekday, outOfOrder, noSuchDayIn }] of all) {
    if (noSuchDayIn) {
      const value = `${segment.heading?.text ?? ''} (${noSuchDayIn})`;
      problems.push(problem('warning', 'date-impossible', place(segment), { value }));
    }
    if (wrongWeekday && !denied)
      problems.push(problem('warning', 'date-weekday', place(segment), { date }));
    if (outOfOrder)
      problems.push(problem('warning', 'date-order', place(segment), { date, ...outOfOrder }));
  }
  return problems;
}
