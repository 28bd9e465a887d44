import { type DateHeading, readDateHeading, readPeriodHeading } from '../knowledge/date.ts';
import type { Heading } from '../knowledge/outline.ts';
import { isBlank } from './line.ts';

/** A date-headed journal as found in an original. */
export interface Journal {
  /** Level of the headings that open an entry; 7 when the dates stand on lines of their own. */
  level: number;
  /** By index of the line. */
  entries: ReadonlyMap<number, DateHeading>;
  /** 0–1. */
  confidence: number;
}

/** Days of the year, roughly: enough to tell whether one date can follow another. */
function dayOfYear(date: DateHeading): number | undefined {
  return date.start === undefined ? undefined : (date.start.month - 1) * 30.5 + date.start.day;
}

/** A weak form with words behind it is a date only where the dates around it leave room for one. */
function fitsBetween(date: DateHeading, before: number | undefined, ascending: boolean): boolean {
  const own = dayOfYear(date);
  if (date.strength === 'strong' || date.rest === '' || own === undefined || before === undefined)
    return true;
  const gap = ascending ? own - before : before - own;
  return (gap + 366) % 366 <= 100;
}

function readEntries(headings: readonly Heading[]): Map<number, DateHeading> {
  const dates = headings.flatMap((heading) => {
    const date = readDateHeading(heading.text);
    return date ? [{ at: heading.at, date }] : [];
  });
  const strong = dates
    .filter(({ date }) => date.strength === 'strong')
    .map(({ date }) => dayOfYear(date) ?? 0);
  const falls = strong.filter((day, index) => index > 0 && day < (strong[index - 1] ?? 0)).length;
  const ascending = falls * 2 <= Math.max(1, strong.length - 1);
  const entries = new Map<number, DateHeading>();
  let before: number | undefined;
  for (const { at, date } of dates) {
    if (!fitsBetween(date, before, ascending)) continue;
    entries.set(at, date);
    before = dayOfYear(date) ?? before;
  }
  return entries;
}

/**
 * Whether weak dates count like section numbers: `1.1`, `1.2`, `2.1` go up by one, or start a chapter at
 * one. Days on end do so too, but nothing tells the two apart, and a section is no date.
 */
function countsSections(dates: readonly DateHeading[]): boolean {
  const pairs = dates.slice(1).map((date, index) => [dates[index]?.start, date.start] as const);
  const steps = pairs.filter(([before, own]) => {
    if (!before || !own) return false;
    const onward = own.month === before.month && own.day === before.day + 1;
    return onward || (own.month === before.month + 1 && own.day === 1);
  });
  return dates[0]?.start?.day === 1 || steps.length * 2 >= pairs.length;
}

function journalAt(headings: readonly Heading[], level: number): Journal {
  const own = headings.filter((heading) => heading.level === level);
  const entries = readEntries(own);
  const dates = [...entries.values()];
  const strong = dates.filter((date) => date.strength === 'strong').length;
  const share = own.length === 0 ? 0 : entries.size / own.length;
  let confidence = 0;
  if (strong >= 2 && share >= 0.5) confidence = 1;
  else if (strong >= 3 && share >= 0.25) confidence = 0.8;
  else if (strong === 1 && share >= 0.5) confidence = entries.size >= 2 ? 0.8 : 0.6;
  else if (entries.size >= 3 && share >= 0.5 && !countsSections(dates))
    confidence = share >= 0.8 ? 0.6 : 0.3;
  return { level, entries, confidence };
}

/** Lines that are a full date and little else, each behind a blank line: the headings of a plain-text diary. */
function dateLines(lines: readonly string[], inCode: Uint8Array): Heading[] {
  const found: Heading[] = [];
  lines.forEach((text, at) => {
    if (text.length > 40 || text.length < 3 || inCode[at] === 1) return;
    if (at > 0 && !isBlank(lines[at - 1] ?? '')) return;
    if (!/^[\s*_【[(（]*(?:\d|第)/.test(text) || /^\s*\d+[.、]\s+\D/.test(text)) return;
    const date = readDateHeading(text.trim());
    if (date?.strength === 'strong') found.push({ at, level: 7, text: text.trim() });
  });
  return found;
}

/** Sure ones first, then those with more entries. */
const rank = ({ confidence, entries }: Journal) => (confidence > 0 ? 1e6 : 0) + entries.size;

/** The journal in an original, or `undefined` when its headings are not dates. */
export function findJournal(
  lines: readonly string[],
  headings: readonly Heading[],
  inCode: Uint8Array,
): Journal | undefined {
  const levels = [...new Set(headings.map((heading) => heading.level))].sort();
  const found = levels.map((level) => journalAt(headings, level));
  const best = found.reduce<Journal | undefined>(
    (chosen, next) => (rank(next) > (chosen ? rank(chosen) : 0) ? next : chosen),
    undefined,
  );
  const plain = best ? [] : dateLines(lines, inCode);
  if (best) {
    const shallower = headings.filter((heading) => heading.level < best.level);
    for (const [at, date] of readEntries(shallower)) {
      if (date.strength === 'strong') (best.entries as Map<number, DateHeading>).set(at, date);
    }
    return best;
  }
  if (plain.length < 3 || headings.length > plain.length) return undefined;
  const entries = readEntries(plain);
  return { level: 7, entries, confidence: entries.size >= 3 ? 0.8 : 0 };
}

/** Whether a heading only groups entries: `2024年`, `4月`, and only says a year or a month. */
export const isPeriod = (text: string): boolean => readPeriodHeading(text) !== undefined;
