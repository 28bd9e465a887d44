import type { Problem } from '../knowledge/problem.ts';
import { dateProblems } from './date/date-problems.ts';
import type { EntryDate } from './date/entry-date.ts';
import { datePeriods } from './date/period-dates.ts';
import { datedByPictures } from './date/picture-year.ts';
import { dateSegments } from './date/segments.ts';
import { knownYear, termOf, yearsAbove } from './date/year-known.ts';
import { type EntryName, entryName } from './note/entry-title.ts';
import { settleCuts } from './overrides/cuts.ts';
import type { FileOverrides } from './overrides/overrides.ts';
import type { JournalHints } from './profile/journal-hints.ts';
import { settleNumbers } from './profile/numbered.ts';
import { isSure, type Profile } from './profile/profile.ts';
import type { Reading } from './reading.ts';
import { type Segment, split } from './split/split.ts';

/** A segment with what the others tell about it. */
export interface Part {
  segment: Segment;
  /** When it was written, for an entry of a journal or what stands under a month. */
  entry: EntryDate | undefined;
  /** Its place among numbered topics. */
  number: number | undefined;
}

export interface CutUp {
  parts: readonly Part[];
  /** How the entries are called. */
  named: EntryName;
  problems: Problem[];
}

/** `lines` (of `reading`) in the parts that become notes, each with its date and number. */
export function cutUp(
  { name, own, start, headings }: Reading,
  lines: readonly string[],
  profile: Profile,
  hints: JournalHints,
  overrides: FileOverrides,
): CutUp {
  const { cuts, problems } = settleCuts(overrides.cuts ?? [], lines, name);
  const cutting: Profile = isSure(profile) ? profile : { ...profile, name: 'article' };
  const segments = split(lines, start, cutting, headings, cuts);
  const known = {
    ...yearsAbove(lines, segments),
    ...knownYear(name, overrides, own?.front.date),
    ...termOf(hints, lines, segments),
  };
  const dates = datedByPictures(dateSegments(segments, known, headings), segments, lines, known);
  const months = datePeriods(segments, dates);
  const topics = segments.filter(({ kind }) => kind === 'topic');
  const settled = settleNumbers(topics.map(({ number }) => number));
  const numbers = new Map(topics.map((segment, index) => [segment, settled[index]]));
  return {
    parts: segments.map((segment) => ({
      segment,
      entry: dates.get(segment) ?? months.get(segment),
      number: numbers.get(segment),
    })),
    named: entryName([...dates.values()], hints),
    problems: [...problems, ...dateProblems(name, dates, known)],
  };
}
