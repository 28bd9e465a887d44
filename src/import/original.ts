import { codeLines } from '../knowledge/code-lines.ts';
import { outline } from '../knowledge/outline.ts';
import type { Problem } from '../knowledge/problem.ts';
import { dateProblems } from './date/date-problems.ts';
import { datePeriods } from './date/period-dates.ts';
import { dateSegments, isContainer } from './date/segments.ts';
import { knownYear, termOf } from './date/year-known.ts';
import { decode } from './decode.ts';
import { findExportNoise } from './furniture/export-noise.ts';
import { claimed, findFurniture } from './furniture/find-furniture.ts';
import { readJoplinTail } from './head/joplin-tail.ts';
import { ownOf, pageProperties, readOwnFrontmatter } from './head/own-frontmatter.ts';
import { bareHeadings } from './headings/heading-attributes.ts';
import { spaceHeadings } from './headings/heading-space.ts';
import { underlinedToHash } from './headings/setext.ts';
import { balance, type FileLedger } from './ledger/ledger.ts';
import { entryName } from './note/entry-title.ts';
import { buildNote, type ImportedNote } from './note/note.ts';
import { lostWords, profileProblems } from './original-problems.ts';
import { settleCuts } from './overrides/cuts.ts';
import type { FileOverrides } from './overrides/overrides.ts';
import { problem } from './problems.ts';
import { outdent } from './profile/date-lines.ts';
import { journalHints } from './profile/journal-hints.ts';
import { carriedDay } from './profile/labelled-day.ts';
import { settleNumbers } from './profile/numbered.ts';
import { chooseProfile, type Profile, SURE_ENOUGH } from './profile/profile.ts';
import { newRecord } from './record/record.ts';
import { dropLines } from './split/drop-lines.ts';
import { split } from './split/split.ts';

export interface ImportOptions {
  /** What `import.yaml` says about this original. */
  overrides?: FileOverrides;
}

export interface ImportedOriginal {
  notes: ImportedNote[];
  ledger: FileLedger;
  problems: Problem[];
  /** Nothing may be written: the text cannot be read, or the books do not balance. */
  failed: boolean;
}

/** An original of which nothing can be imported, and why. */
export function refused(name: string, why: Problem): ImportedOriginal {
  const { ledger } = balance(name, '', undefined, undefined, newRecord(), []);
  return { notes: [], ledger, problems: [why], failed: true };
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
  const record = newRecord();
  const decoded = decode(bytes);
  if (!decoded) return refused(name, problem('error', 'undecodable', { file: name }));
  const written = decoded.text.split('\n');
  if (written.at(-1) === '') written.pop();
  const own = readOwnFrontmatter(written, name);
  const start = own?.length ?? 0;
  written.slice(0, start).forEach((text, at) => {
    record.moved('frontmatter', at + 1, text);
  });
  const inCode = codeLines(written);
  const marked = bareHeadings(
    spaceHeadings(written, start, inCode, record),
    decoded.text,
    inCode,
    record,
  );
  const hashed = underlinedToHash(marked, start, inCode, record);
  const headings = outline(hashed, inCode).filter((heading) => heading.at >= start);
  const furniture = findFurniture({
    text: decoded.text,
    lines: hashed,
    start,
    properties: own?.properties ?? '',
    inCode,
  });
  const hints = journalHints(name, headings, own?.front.title);
  const profile = chooseProfile({
    hints,
    lines: hashed,
    start,
    headings,
    inCode,
    furniture,
    ...(overrides.profile ? { chosen: overrides.profile } : {}),
  });
  const sure = profile.confidence >= SURE_ENOUGH;
  const { journal } = profile;
  const lines = sure && journal?.listed ? outdent(hashed, journal.entries) : hashed;
  const leaving = claimed(furniture, profile.name, own?.properties);
  const tail = own ? undefined : readJoplinTail(written);
  const end = tail?.from ?? written.length;
  const fields = written.slice(end).map((_, at) => end + at);
  const gone = dropLines(
    lines,
    overrides,
    new Map([
      ...findExportNoise(lines, decoded.text, inCode),
      ...leaving,
      ...(profile.name === 'numbered' && profile.parts ? profile.parts.rules : []).map(
        (at) => [at, 'separator'] as const,
      ),
      ...fields.map((at) => [at, 'frontmatter'] as const),
    ]),
    tail ? new Set([...furniture.facts.lines, ...fields]) : furniture.facts.lines,
    record,
  );
  const { cuts, problems } = settleCuts(overrides.cuts ?? [], lines, name);
  problems.push(...profileProblems(profile, name), ...(own?.problems ?? []));
  const cutting: Profile = sure ? profile : { ...profile, name: 'article' };
  const segments = split(lines, start, cutting, headings, cuts);
  const known = {
    ...knownYear(name, overrides, own?.front.date),
    ...termOf(hints, lines, segments),
  };
  const dates = dateSegments(segments, known);
  problems.push(...dateProblems(name, dates, known));
  const months = datePeriods(segments, dates);
  const named = entryName([...dates.values()], hints);
  const topics = segments.filter((segment) => segment.kind === 'topic');
  const settled = settleNumbers(topics.map((segment) => segment.number));
  const numbers = new Map(topics.map((segment, index) => [segment, settled[index]]));
  const said = pageProperties(leaving, furniture.facts, own ?? tail?.own);
  const notes: ImportedNote[] = [];
  for (const segment of segments) {
    const container = isContainer(segment, lines, gone, segments.length === 1);
    record.workOn(container ? undefined : notes.length);
    if (container) {
      for (let at = segment.from; at < segment.to; at++) {
        if (gone[at] !== 1) record.dropped('container-heading', at + 1, lines[at] ?? '');
      }
      continue;
    }
    const number = numbers.get(segment);
    const before = notes.findLast(({ front }) => front.date && front.dateOrigin !== 'inferred')
      ?.front.date;
    const carried =
      segment.kind === 'topic' && before
        ? carriedDay(lines, segment.from, segment.to, before)
        : undefined;
    const built = buildNote({
      name,
      written,
      lines,
      headings,
      gone,
      segment,
      profile,
      overrides,
      record,
      entry: dates.get(segment) ?? months.get(segment),
      named,
      alone: segments.length === 1,
      ...(number === undefined ? {} : { number }),
      ...(carried === undefined ? {} : { carried }),
      ...(said ? { own: ownOf(said, segment, notes.length === 0, segments.length > 1) } : {}),
    });
    problems.push(...built.problems);
    if (built.note) notes.push(built.note);
  }
  problems.push(...lostWords(overrides, notes, name));
  const { ledger, problems: unbalanced } = balance(
    name,
    decoded.text,
    decoded,
    profile,
    record,
    notes,
  );
  const failed = unbalanced.length > 0;
  return { notes: failed ? [] : notes, ledger, problems: [...problems, ...unbalanced], failed };
}
