import { type DateHeading, readDateHeading } from '../../knowledge/date.ts';
import { readMetadataLine } from '../../knowledge/metadata-line.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { plainHeading } from '../../knowledge/plain-heading.ts';
import { nearestShown } from '../line.ts';
import type { JournalHints } from './journal-hints.ts';

/** See `Journal`. */
interface DatesElsewhere {
  level: number;
  entries: ReadonlyMap<number, DateHeading>;
  confidence: number;
}

/** Entries from which it is a pattern; of meetings that are counted, two. */
const ENOUGH = 3;
const COUNTED_MEETING =
  /^第\s*[一二三四五六七八九十\d]{1,3}\s*次(?:小组|线上|线下|项目|团队)?(?:会|组会|例会|周会|讨论)/;
/** `第1章 3月4日`: a day without its year behind the words. */
const DAY_BEHIND = /^\S.*?[\s(（](\d{1,2}\s*月\s*\d{1,2}\s*[日号號]?)[)）]?$/;

/** The full date on the line below a heading, `时间：2024年3月4日`, and the heading for a title. */
function dateBelow(lines: readonly string[], { at, text }: Heading): DateHeading | undefined {
  const below = lines[nearestShown(lines, at, 1)] ?? '';
  const iso = /[:：].*\d{4}/.test(below) ? readMetadataLine(below)?.dates[0]?.iso : undefined;
  if (iso === undefined) return undefined;
  const [year, month = 0, day = 0] = iso.split('-').map(Number);
  return { start: { ...(year ? { year } : {}), month, day }, rest: text, strength: 'strong' };
}

/** The day that ends a heading without its year; the words are its `rest`. */
export function dayBehind(text: string): DateHeading | undefined {
  const heading = plainHeading(text);
  const day = DAY_BEHIND.exec(heading)?.[1];
  const date = day === undefined ? undefined : readDateHeading(day);
  return date?.start && date.rest === '' && day
    ? { ...date, rest: heading.slice(0, heading.lastIndexOf(day)).replace(/[\s(（]+$/, '') }
    : undefined;
}

function datesOf(
  headings: readonly Heading[],
  read: (heading: Heading) => DateHeading | undefined,
): Map<number, DateHeading> {
  const found = new Map<number, DateHeading>();
  for (const heading of headings) {
    const date = read(heading);
    if (date) found.set(heading.at, date);
  }
  return found;
}

/**
 * The journal in a file whose headings do not begin with their dates: sure where a file that calls itself a
 * journal has a date below each heading of a level; a day behind each may as well be a deadline.
 */
export function findDatesElsewhere(
  lines: readonly string[],
  headings: readonly Heading[],
  hints: JournalHints,
): DatesElsewhere | undefined {
  const levels = [...new Set(headings.map(({ level }) => level))].sort();
  for (const level of levels) {
    const own = headings.filter((heading) => heading.level === level);
    const pair =
      own.length === 2 && own.every(({ text }) => COUNTED_MEETING.test(plainHeading(text)));
    if (own.length < ENOUGH && !pair) continue;
    const below = hints.diary ? datesOf(own, (heading) => dateBelow(lines, heading)) : undefined;
    if (below?.size === own.length) return { level, entries: below, confidence: 0.7 };
    const behind = datesOf(own, ({ text }) => dayBehind(text));
    if (behind.size >= ENOUGH && behind.size * 2 > own.length)
      return { level, entries: behind, confidence: 0.3 };
  }
  return undefined;
}
