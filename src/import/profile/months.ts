import type { DateHeading } from '../../knowledge/date.ts';
import { count } from '../../knowledge/date-forms.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { readPeriodHeading } from '../../knowledge/period.ts';
import { plainHeading } from '../../knowledge/plain-heading.ts';
import { isBlank } from '../line.ts';
import type { JournalHints } from './journal-hints.ts';

/** A journal kept by the month or by the quarter: `# 2024年1月`, `# 2月`, `# 2024Q3`, each with text and without days. */
export interface Months {
  level: number;
  entries: ReadonlyMap<number, DateHeading>;
  /** 0–1. */
  confidence: number;
}

/** Months that may pass between two entries. */
const FARTHEST = 3;

/** Whether most steps lead the same way, by a month or a few. */
function inOrder(months: readonly number[]): boolean {
  const steps = months.slice(1).map((month, index) => (month - (months[index] ?? 0) + 12) % 12);
  const onward = steps.filter((step) => step >= 1 && step <= FARTHEST).length;
  const back = steps.filter((step) => step >= 12 - FARTHEST).length;
  return Math.max(onward, back) === steps.length;
}

const QUARTER =
  /^(?<year>(?:19|20)\d{2})\s*年?\s*(?:Q(?<q>[1-4])|第?(?<n>[一二三四1-4])季度?)(?=$|[\s:：（(])/i;

/** `2023Q4`, `2024年第一季度` */
function readQuarter(text: string): DateHeading | undefined {
  const { year: written, q, n } = QUARTER.exec(plainHeading(text))?.groups ?? {};
  if (written === undefined) return undefined;
  const [year, last] = [Number(written), count(q ?? n ?? '一') * 3];
  const end = { year, month: last, day: last === 3 || last === 12 ? 31 : 30 };
  return { start: { year, month: last - 2, day: 1 }, end, rest: text, strength: 'strong' };
}

/** `2024年1月`, `2月` */
function readMonth(text: string): DateHeading | undefined {
  const { year, month } = readPeriodHeading(text) ?? {};
  if (month === undefined) return undefined;
  const start = { ...(year === undefined ? {} : { year }), month, day: 1 };
  return { start, month: true, rest: '', strength: 'strong' };
}

/** Whether anything but headings stands between the heading at `at` and the next one of its level. */
function hasText(lines: readonly string[], at: number, level: number): boolean {
  for (const text of lines.slice(at + 1, at + 30)) {
    const below = /^ {0,3}(#{1,6})(?:\s|$)/.exec(text)?.[1]?.length;
    if (below !== undefined && below <= level) return false;
    if (below === undefined && !isBlank(text)) return true;
  }
  return false;
}

/**
 * The months that head the entries of a file, at one level, in order. Only a file that calls itself a
 * journal and states a year is sure to be one: prices and tasks are grouped by months as well.
 */
export function findMonths(
  lines: readonly string[],
  headings: readonly Heading[],
  hints: JournalHints,
): Months | undefined {
  const found = headings.flatMap(({ at, level, text }) => {
    const date = readMonth(text) ?? readQuarter(text);
    return date?.start ? [{ at, level, date, start: date.start }] : [];
  });
  const level = found[0]?.level;
  if (level === undefined || found.length < 3) return undefined;
  const others = headings.filter((heading) => heading.level === level).length - found.length;
  const filled = found.filter(({ at }) => hasText(lines, at, level)).length;
  const alike =
    found.every((month) => month.level === level) && others <= Math.max(1, found.length / 5);
  if (!alike || filled * 2 < found.length || !inOrder(found.map(({ start }) => start.month)))
    return undefined;
  const dated =
    hints.years ||
    found.some(({ start }) => start.year !== undefined) ||
    headings.some(({ text }) => readPeriodHeading(text)?.year);
  const entries = new Map(found.map(({ at, date }) => [at, date]));
  const doubt = hints.diary || (dated && !hints.events) ? 0.3 : 0.1;
  return { level, entries, confidence: dated && hints.diary ? 0.7 : doubt };
}
