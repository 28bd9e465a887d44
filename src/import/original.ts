import { readPeriodHeading } from '../knowledge/date.ts';
import { codeLines, outline } from '../knowledge/outline.ts';
import type { Problem } from '../knowledge/problem.ts';
import { decode } from './decode.ts';
import { type DatedHeading, dateEntries, type EntryDate } from './entry-dates.ts';
import { findFurniture } from './furniture/find-furniture.ts';
import { balance, type FileLedger } from './ledger.ts';
import { isBlank } from './line.ts';
import { buildNote, type ImportedNote } from './note.ts';
import { settleNumbers } from './numbered.ts';
import { excludedRuns, type FileOverrides } from './overrides.ts';
import { readOwnFrontmatter } from './own-frontmatter.ts';
import { problem } from './problems.ts';
import { chooseProfile, type Profile, SURE_ENOUGH } from './profile.ts';
import { newRecord, type Record } from './record.ts';
import { type Segment, split } from './split.ts';

export interface ImportOptions {
  overrides?: FileOverrides;
}

export interface ImportedOriginal {
  notes: ImportedNote[];
  ledger: FileLedger;
  problems: Problem[];
}

/** The year that a file's name states: `2023周报.md`. */
function yearInName(name: string): number | undefined {
  const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(name.slice(name.lastIndexOf('/') + 1))?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Blanks the lines that are not imported and writes them into the book; `true`: the line is gone. */
function dropLines(
  lines: readonly string[],
  overrides: FileOverrides,
  furniture: ReturnType<typeof findFurniture> | undefined,
  record: Record,
): Uint8Array {
  const gone = new Uint8Array(lines.length);
  for (const [first, last] of excludedRuns(overrides)) {
    for (let at = first - 1; at < Math.min(last, lines.length); at++) {
      if (gone[at] === 1) continue;
      gone[at] = 1;
      record.dropped('excluded', at + 1, lines[at] ?? '');
    }
  }
  for (const [at, rule] of [...(furniture?.ruleOf ?? [])].sort(([a], [b]) => a - b)) {
    if (gone[at] === 1) continue;
    gone[at] = 1;
    record.dropped(rule, at + 1, lines[at] ?? '');
  }
  return gone;
}

/** Segments that hold nothing but headings that group what follows are no notes. */
function isContainer(
  segment: Segment,
  lines: readonly string[],
  gone: Uint8Array,
  all: readonly Segment[],
): boolean {
  if (all.length === 1 || segment.kind === 'entry' || segment.kind === 'topic' || segment.cut)
    return false;
  for (let at = segment.from; at < segment.to; at++) {
    const text = lines[at] ?? '';
    if (gone[at] !== 1 && !isBlank(text) && !/^ {0,3}#{1,6}\s/.test(text)) return false;
  }
  return true;
}

/** A date for each segment; those that are no entries have none. */
function dateSegments(
  segments: readonly Segment[],
  year: number | undefined,
): Map<Segment, EntryDate> {
  const dated = segments.flatMap((segment): { heading: DatedHeading; segment?: Segment }[] => {
    if (segment.date) return [{ heading: { written: segment.date }, segment }];
    const period = segment.heading ? readPeriodHeading(segment.heading.text)?.year : undefined;
    const named = period ?? (segment.heading ? yearInName(segment.heading.text) : undefined);
    return named === undefined || segment.kind === 'topic' ? [] : [{ heading: { year: named } }];
  });
  const dates = dateEntries(
    dated.map(({ heading }) => heading),
    year,
  );
  const entries = dated.flatMap(({ segment }) => segment ?? []);
  return new Map(
    entries.map((segment, index) => [segment, dates[index] ?? { dateOrigin: 'none' }]),
  );
}

function profileProblems(profile: Profile, name: string): Problem[] {
  if (profile.doubted === undefined) return [];
  return [
    problem(
      'warning',
      'profile-uncertain',
      { file: name, value: profile.doubted },
      { profile: profile.doubted },
    ),
  ];
}

/**
 * One original as notes, a ledger in which every character is accounted for, and problems. Pure:
 * equal input gives equal output. `name` is the path below the folder of originals. Nothing is thrown
 * for bad input; what cannot be decoded yields no notes and one error.
 */
export function importOriginal(
  bytes: Uint8Array,
  name: string,
  options: ImportOptions = {},
): ImportedOriginal {
  const overrides = options.overrides ?? {};
  const decoded = decode(bytes);
  const record = newRecord();
  if (!decoded) {
    const refused = problem('error', 'undecodable', { file: name });
    return {
      notes: [],
      ledger: balance(name, '', undefined, undefined, record, []).ledger,
      problems: [refused],
    };
  }
  const lines = decoded.text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const own = readOwnFrontmatter(lines);
  const start = own?.length ?? 0;
  const inCode = codeLines(lines);
  const headings = outline(lines, inCode).filter((heading) => heading.at >= start);
  const furniture = findFurniture(lines);
  const profile = chooseProfile({
    lines: lines.slice(start),
    headings,
    inCode,
    hasFrontmatter: own !== undefined,
    furniture: furniture.rules,
    ...(overrides.profile ? { chosen: overrides.profile } : {}),
  });
  const problems = profileProblems(profile, name);
  lines.slice(0, start).forEach((text, at) => {
    record.moved('frontmatter', at + 1, text);
  });
  const gone = dropLines(lines, overrides, profile.name === 'web' ? furniture : undefined, record);
  const sure = profile.confidence >= SURE_ENOUGH;
  const segments = split(
    lines,
    start,
    sure ? profile : { ...profile, name: 'article' },
    headings,
    overrides.cuts ?? [],
  );
  const dates = dateSegments(segments, overrides.year ?? yearInName(name));
  const topics = segments.filter((segment) => segment.kind === 'topic');
  const numbers = settleNumbers(topics.map((segment) => segment.number));
  const notes: ImportedNote[] = [];
  for (const segment of segments) {
    if (isContainer(segment, lines, gone, segments)) {
      record.workOn(undefined);
      for (let at = segment.from; at < segment.to; at++) {
        if (gone[at] !== 1) record.dropped('container-heading', at + 1, lines[at] ?? '');
      }
      continue;
    }
    record.workOn(notes.length);
    const number = numbers[topics.indexOf(segment)];
    const built = buildNote({
      name,
      lines,
      gone,
      segment,
      profile,
      overrides,
      record,
      entry: dates.get(segment),
      alone: segments.length === 1,
      ...(number === undefined ? {} : { number }),
      ...(own && notes.length === 0 ? { own } : {}),
    });
    problems.push(...built.problems);
    if (built.note) notes.push(built.note);
  }
  const { ledger, problems: unbalanced } = balance(
    name,
    decoded.text,
    decoded,
    profile,
    record,
    notes,
  );
  return { notes, ledger, problems: [...problems, ...unbalanced] };
}
