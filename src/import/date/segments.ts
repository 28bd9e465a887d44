import { daysBetween } from '../../knowledge/calendar.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { readPeriodHeading } from '../../knowledge/period.ts';
import { isBlank, isRule } from '../line.ts';
import type { JournalHints } from '../profile/journal-hints.ts';
import type { Segment } from '../split/split.ts';
import type { EntryDate } from './entry-date.ts';
import { type DatedHeading, dateEntries, type Known } from './entry-dates.ts';
import { yearInTitle } from './year-known.ts';

/** A segment and when it was written. */
interface DatedSegment {
  segment: Segment;
  entry: EntryDate | undefined;
}

/**
 * Whether a segment holds nothing but headings that group what follows (a year, the name of the
 * journal): that is no note. A heading over others is a form, when the text does not begin with it.
 */
export function isContainer(
  { kind, cut, from, to, lead, heading, title }: Segment,
  lines: readonly string[],
  gone: Uint8Array,
  alone: boolean,
): boolean {
  if (alone || kind === 'entry' || kind === 'topic' || cut) return false;
  const own = heading?.level ?? 7;
  let [ruled, titled] = [false, false];
  for (let at = from; at < to; at++) {
    const text = lines[at] ?? '';
    if (gone[at] === 1 || isBlank(text)) continue;
    if (isRule(text)) {
      ruled = true;
      continue;
    }
    const titles = lead && !heading && text.trim() === title;
    const level = /^ {0,3}(#{1,6})(?:\s|$)/.exec(text)?.[1]?.length;
    if (!titles && level === undefined) return false;
    // A form that is still to be filled in.
    if (!lead && level !== undefined && level > own) return false;
    titled = true;
  }
  return titled || !ruled;
}

/** Whether the heading of an entry only says over which days those right below it go: `## 3.4-3.10`, `# 第2周`, without text. */
export function groupsDays(
  { segment: { from, to, date, heading }, entry }: DatedSegment,
  next: DatedSegment | undefined,
  lines: readonly string[],
  gone: Uint8Array,
): boolean {
  if (date?.rest !== '' || !heading || !next) return false;
  if ((next.segment.heading?.level ?? 0) <= heading.level) return false;
  const day = next.entry?.date;
  const { date: first, endDate: last } = entry ?? {};
  // A week of which nobody knows when it was may hold any day.
  const undated = first === undefined && date.weeks !== undefined && next.segment.date?.start;
  const holds = first && last && day && day >= first && day <= last;
  if (!holds && !undated) return false;
  return lines.slice(from + 1, to).every((text, at) => gone[from + 1 + at] === 1 || isBlank(text));
}

/** The year that a heading in the text above the first entry states for the entries below it: `## 2025年`, with a sentence. */
function yearOver(
  { kind, from, to }: Segment,
  next: Segment | undefined,
  headings: readonly Heading[],
): number | undefined {
  if (kind !== 'whole' || !next?.date) return undefined;
  const inside = headings.filter(({ at }) => at >= from && at < to);
  const open = inside.filter(
    ({ at, level }) =>
      level < (next.heading?.level ?? 7) &&
      !inside.some((below) => below.at > at && below.level <= level),
  );
  return open.flatMap(({ text }) => readPeriodHeading(text)?.year ?? []).at(-1);
}

/** A date for each segment that is an entry; headings above or between them that state a year set it. */
export function dateSegments(
  segments: readonly Segment[],
  known: Known,
  headings: readonly Heading[] = [],
): Map<Segment, EntryDate> {
  const dated = segments.flatMap(
    (segment, index): { heading: DatedHeading; segment?: Segment }[] => {
      if (segment.date) return [{ heading: { written: segment.date }, segment }];
      const named = segment.heading?.text ?? segment.title ?? '';
      const text = segment.kind === 'topic' ? '' : named;
      const over = yearOver(segment, segments[index + 1], headings);
      const stated = over ?? readPeriodHeading(text)?.year ?? yearInTitle(text);
      return stated === undefined ? [] : [{ heading: { year: stated } }];
    },
  );
  const dates = dateEntries(
    dated.map(({ heading }) => heading),
    known,
  );
  const entries = dated.flatMap(({ segment }) => segment ?? []);
  return new Map(
    entries.map((segment, index) => [segment, dates[index] ?? { dateOrigin: 'none' }]),
  );
}

/** Whether a journal is kept by the week: it says so, or most entries are about a week apart, or whole weeks. */
export function isWeekly(entries: readonly EntryDate[], rhythm: JournalHints['rhythm']): boolean {
  if (rhythm) return rhythm === 'week';
  const days = entries.flatMap(({ date }) => date ?? []);
  const gaps = days.slice(1).map((day, index) => Math.abs(daysBetween(days[index] ?? day, day)));
  const weeks = gaps.filter((gap) => gap > 0 && (gap % 7 === 0 || (gap >= 5 && gap <= 9)));
  return gaps.length === 0 || weeks.length * 2 > gaps.length;
}
