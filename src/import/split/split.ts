import type { DateHeading } from '../../knowledge/date.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { isBlank, nearestShown } from '../line.ts';
import type { Cut } from '../overrides/overrides.ts';
import { isBackMatter } from '../profile/back-matter.ts';
import { isPeriod } from '../profile/journal.ts';
import { areLectures, lectureNumber } from '../profile/lectures.ts';
import { readTopics } from '../profile/numbered-heading.ts';
import type { Profile } from '../profile/profile.ts';
import { leadsUp } from './leads-up.ts';
import { shallowSections } from './shallow-sections.ts';
import { undatedTopics } from './undated-topics.ts';

/** A run of lines of an original that becomes one note (or, for a `period`, only tells a year). */
export interface Segment {
  kind: 'topic' | 'entry' | 'whole' | 'period';
  /** 0-based, half open. */
  from: number;
  to: number;
  /** The heading on line `from`. */
  heading?: Heading;
  date?: DateHeading;
  /** As written, for a topic. */
  number?: number;
  /** Title that the heading gives. */
  title?: string;
  /** Nothing cut it off: it begins where the text begins, its heading may be a section. */
  lead?: true;
  /** The hand-written cut that opens it. */
  cut?: Cut;
}

type Start = Omit<Segment, 'to'>;

/** Whether nothing stands between the heading at `from` and that at `to`, and text right below `to`. */
function takesText(lines: readonly string[], from: number, to: number): boolean {
  const next = lines[nearestShown(lines, to, 1)] ?? '';
  return nearestShown(lines, to, -1) === from && next !== '' && !/^ {0,3}#{1,6}\s/.test(next);
}

/** Lines that are dates, with the headings between them: where no heading opens an entry, those that state a year or a month. */
function withHeadings(
  dateLines: readonly Heading[],
  headings: readonly Heading[],
  level: number,
): readonly Heading[] {
  if (level === 7) {
    const periods = headings.filter(({ text }) => isPeriod(text));
    return [...dateLines, ...periods].sort((a, b) => a.at - b.at);
  }
  const taken = new Set(headings.map(({ at }) => at));
  const plain = dateLines.filter(({ at }) => !taken.has(at));
  return plain.length === 0 ? headings : [...headings, ...plain].sort((a, b) => a.at - b.at);
}

/** Index of the line behind the section of `headings[index]` when it has sections and no entries; else of its own heading. */
function endOfUndated(
  headings: readonly Heading[],
  index: number,
  entries: ReadonlyMap<number, DateHeading>,
): number {
  const { at, level } = headings[index] ?? { at: 0, level: 0 };
  for (let next = index + 1; next < headings.length; next++) {
    const below = headings[next];
    if (!below || below.level <= level) return below?.at ?? at;
    if (entries.has(below.at) || isPeriod(below.text)) return at;
  }
  return Number.POSITIVE_INFINITY;
}

function startsOf(
  lines: readonly string[],
  profile: Profile,
  headings: readonly Heading[],
  dateLines: readonly Heading[],
): Start[] {
  const { journal, numbered, parts } = profile;
  if (profile.name === 'journal' && journal) {
    const source = withHeadings(dateLines, headings, journal.level);
    const undated = undatedTopics(journal, headings);
    const shallow = shallowSections(journal, headings);
    const lectures = areLectures(journal, headings);
    const first = source.find(({ at }) => journal.entries.has(at))?.at ?? 0;
    let covered = 0;
    return source.flatMap((heading, index): Start[] => {
      const date = journal.entries.get(heading.at);
      if (date) {
        const title = date.rest === '' ? {} : { title: date.rest };
        const number = lectures ? lectureNumber(heading.text) : undefined;
        const counted = number === undefined ? {} : { number };
        const kind = lectures || journal.pieces ? 'topic' : 'entry';
        return [{ kind, from: heading.at, heading, date, ...title, ...counted }];
      }
      // The sections of a part without dates are its own.
      if (heading.level > journal.level || heading.at < covered) return [];
      // A heading without words heads nothing of its own.
      if (shallow.has(heading.at) || heading.text === '') return [];
      if (leadsUp(lines, source, index, first)) return [];
      const section =
        heading.level === journal.level && !isBackMatter(heading.text) && !undated.has(heading.at);
      if (section && !isPeriod(heading.text)) return [];
      const above = source[index - 1]?.at ?? -1;
      // `# 注意` right under the heading of an entry, which would be empty without it.
      if (journal.entries.has(above) && takesText(lines, above, heading.at)) return [];
      const kind = isPeriod(heading.text) ? 'period' : 'whole';
      if (kind === 'whole') covered = endOfUndated(source, index, journal.entries);
      return [{ kind, from: heading.at, heading, title: heading.text }];
    });
  }
  if (profile.name === 'numbered' && parts) {
    return [...parts].map(([at, title]) => ({
      kind: 'topic',
      from: at,
      heading: { at, level: 7, text: title },
      title,
    }));
  }
  if (profile.name === 'numbered') {
    const level = numbered?.level ?? Math.min(...headings.map((heading) => heading.level));
    const tops = headings.filter((heading) => heading.level === level);
    const topics = readTopics(tops);
    return tops.map((heading) => {
      const read = topics.get(heading);
      const number = read?.number === undefined ? {} : { number: read.number };
      return {
        kind: 'topic',
        from: heading.at,
        heading,
        title: read?.title ?? heading.text,
        ...number,
      };
    });
  }
  return [];
}

/** The title of a diary in plain text: its first line, when that is short and no sentence. */
function plainTitleIn(lines: readonly string[]): string | undefined {
  const first = lines.find((text) => !isBlank(text))?.trim() ?? '';
  const titled =
    first.length > 0 &&
    [...first].length <= 30 &&
    !/[。！？；，,;：:!?.]|^[-+>|`!#[]|^\*(?!\*)/.test(first);
  return titled ? first : undefined;
}

/**
 * `lines[from..]` cut where the profile says, and where a person says. What stands before the first
 * cut is a segment of its own when it shows anything.
 */
export function split(
  lines: readonly string[],
  from: number,
  profile: Profile,
  headings: readonly Heading[],
  cuts: readonly Cut[],
): Segment[] {
  const dateLines = [...(profile.journal?.entries.keys() ?? [])].map((at) => ({
    at,
    level: 7,
    text: (lines[at] ?? '').replace(/^[-*+>]\s+/, '').trim(),
  }));
  const byLine = new Map<number, Start>();
  for (const start of startsOf(lines, profile, headings, dateLines)) byLine.set(start.from, start);
  for (const cut of cuts) {
    const at = cut.line - 1;
    const heading = headings.find((candidate) => candidate.at === at);
    byLine.set(at, {
      kind: 'whole',
      from: at,
      cut,
      ...(heading ? { heading, title: heading.text } : {}),
    });
  }
  const starts = [...byLine.values()].filter(
    (start) => start.from >= from && start.from < lines.length,
  );
  starts.sort((a, b) => a.from - b.from);
  const first = starts[0]?.from ?? lines.length;
  const preamble = lines.slice(from, first).some((text) => !isBlank(text));
  if (preamble || starts.length === 0) {
    const heading = headings.find((candidate) => candidate.at >= from && candidate.at < first);
    const leads = heading && lines.slice(from, heading.at).every(isBlank);
    const above = lines.slice(from, first).filter((text) => !isBlank(text));
    // A line of text above the headings of a journal is its title if nothing else stands there.
    const titled = profile.journal?.level === 7 || (profile.journal && above.length === 1);
    const plain = titled ? plainTitleIn(above) : undefined;
    starts.unshift({
      kind: 'whole',
      from,
      lead: true,
      ...(leads ? { heading, title: heading.text } : plain ? { title: plain } : {}),
    });
  }
  return starts.map((start, index) => ({ ...start, to: starts[index + 1]?.from ?? lines.length }));
}
