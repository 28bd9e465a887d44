import { t } from '../i18n/index.ts';
import type { Frontmatter } from '../knowledge/frontmatter.ts';
import { agreedStamp, imageStamps } from '../knowledge/image-stamp.ts';
import { baseName, dateInName, dateInTitle } from '../knowledge/infer.ts';
import { readHeading } from '../knowledge/outline.ts';
import type { Problem } from '../knowledge/problem.ts';
import { clean } from './clean/clean.ts';
import { sha256 } from './digest.ts';
import { noteEmptyHeadings } from './empty-headings.ts';
import type { EntryDate } from './entry-dates.ts';
import { bodyTags, type Head, readHead, uniqueTags } from './head.ts';
import { numberHeadings } from './heading-depth.ts';
import { isBlank, type Line } from './line.ts';
import { countsWith, opensPart } from './opens-part.ts';
import type { FileOverrides, NoteWords } from './overrides.ts';
import type { OwnFrontmatter } from './own-frontmatter.ts';
import { problem } from './problems.ts';
import type { Profile } from './profile.ts';
import type { Record } from './record.ts';
import type { Segment } from './split.ts';

/** A note as it will be written, but for its path, which depends on the other notes. */
export interface ImportedNote {
  collection: string;
  /** Base name that it asks for. */
  name: string;
  front: Frontmatter;
  /** Tags run together with a sentence; of these the known ones are added, see `known-tags.ts`. */
  candidates: string[];
  /** YAML that is none of ours. */
  properties: string;
  /** Markdown without title and frontmatter, without blank edges. */
  body: string;
  /** Blank lines at the end of its run of the original. */
  blankTail: number;
  /** Pictures that it shows, as typed. */
  images: string[];
}

export interface NoteJob {
  name: string;
  /** The lines of the original, as written. */
  written: readonly string[];
  /** The same with underlined headings rewritten. */
  lines: readonly string[];
  /** 1: the line is not imported. */
  gone: Uint8Array;
  segment: Segment;
  profile: Profile;
  overrides: FileOverrides;
  record: Record;
  entry: EntryDate | undefined;
  number?: number;
  own?: OwnFrontmatter;
  /** The entries of the journal follow each other by days, not by weeks. */
  daily: boolean;
  /** The whole original is this note. */
  alone: boolean;
}

/** Lines of the segment that are imported, and the run of the original that they span. */
function takeLines({ lines, gone, segment }: NoteJob): { lines: Line[]; run: [number, number] } {
  let { from, to } = segment;
  while (to > from && gone[to - 1] === 1) to--;
  while (from < to && gone[from] === 1) from++;
  const taken: Line[] = [];
  for (let at = from; at < to; at++) {
    if (gone[at] !== 1) taken.push({ text: lines[at] ?? '', no: at + 1 });
  }
  return { lines: taken, run: [from + 1, Math.max(from + 1, to)] };
}

/** The words that a person has for the note that spans `run`. */
function wordsFor(
  { segment, overrides }: NoteJob,
  [first, last]: [number, number],
): Partial<NoteWords> {
  const own = overrides.notes?.filter(({ line }) => line >= first && line <= last) ?? [];
  return Object.assign({}, segment.cut ?? {}, ...own);
}

/** Words behind a date up to this length (the weather, a place) are no title of their own. */
const SHORT_REST = 2;
/** A time of day behind a date. */
const TIME = /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/;
/** A word behind a date that only says what kind of entry it is. */
const KIND = /^(?:工作|学习|个人)?(?:周报|日报|日志|日记|周记|周总结|总结|记录)$/;

/** Whether the heading on the first line of a whole original is its title, not its first section. */
function titles(
  { own, lines, segment }: NoteJob,
  heading: { level: number; text: string },
): boolean {
  const title = own?.front.title;
  if (title) return heading.level === 1 && plainTitle(heading.text) === title;
  if (heading.level === 1) return true;
  const peers = lines
    .slice(segment.from, segment.to)
    .filter((line) => readHeading(line)?.level === heading.level);
  return segment.kind === 'whole' && !own?.length && peers.length === 1;
}

/** Whether the first line heads only the first of several parts: `# 1. 引言`, with `# 2. …` further down. */
function headsPart({ lines, segment }: NoteJob, { text }: Line): boolean {
  const heading = readHeading(text);
  if (!heading) return false;
  const rest = lines.slice(segment.from, segment.to).filter((other) => other !== text);
  const peers = rest.flatMap((other) => {
    const peer = readHeading(other);
    return peer?.level === heading.level ? [peer.text] : [];
  });
  return peers.length > 0 && (opensPart(heading.text) || countsWith(heading.text, peers));
}

/** Takes the title off the lines: the heading that opened the segment, or the first line of a plain page. */
function takeTitle(job: NoteJob, lines: Line[]): { title?: string; rest: Line[] } {
  const { segment, record, profile } = job;
  const first = lines.findIndex((line) => !isBlank(line.text));
  const line = lines[first];
  if (!line) return { rest: lines };
  const opens = segment.heading?.at === line.no - 1 && !segment.lead;
  if (segment.kind === 'whole' && !segment.cut && headsPart(job, line)) return { rest: lines };
  if (opens) {
    const rule = segment.date && segment.title === undefined ? 'entry-date' : 'title';
    record.moved(rule, line.no, line.text);
    return { rest: lines.slice(first + 1), ...(segment.title ? { title: segment.title } : {}) };
  }
  const heading = readHeading(line.text);
  if (heading?.text && titles(job, heading)) {
    record.moved('title', line.no, line.text);
    return { title: heading.text, rest: lines.slice(first + 1) };
  }
  const text = line.text.trim();
  const next = lines[first + 1];
  const alone = next === undefined || isBlank(next.text) || next.no > line.no + 1;
  const plain = profile.name === 'web' || profile.name === 'article';
  const asks = profile.name === 'web' && text.endsWith('？');
  const titled =
    alone && text.length <= 60 && (asks || !/[。！？；，,;：:]$|^[-*+>|`!#[$\d]/.test(text));
  if (!plain || !titled || segment.kind !== 'whole') return { rest: lines };
  record.moved('title', line.no, line.text);
  return { title: text, rest: lines.slice(first + 1) };
}

/** A title without marks of emphasis, links and code. */
function plainTitle(text: string): string {
  return text
    .replace(/!?\[\[([^\]|]*\|)?([^\]]*)\]\]/g, '$2')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The name of a file as a title: without the identifier that Notion appends to it. */
function nameAsTitle(path: string): string {
  const name = baseName(path);
  return name.replace(/[ _-][0-9a-f]{32}$/i, '') || name;
}

interface Dated {
  date?: string;
  endDate?: string;
  dateOrigin: Frontmatter['dateOrigin'];
}

/** The date of a note, by the best evidence there is. */
function dateNote(job: NoteJob, head: Head, title: string | undefined, body: string): Dated {
  const { entry, own, name, alone } = job;
  const [stated] = head.dates;
  if (entry && (entry.date !== undefined || stated === undefined)) {
    const { date, endDate, dateOrigin } = entry;
    return { dateOrigin, ...(date ? { date } : {}), ...(endDate ? { endDate } : {}) };
  }
  const written = own?.front.date ?? stated ?? dateInTitle(title ?? '');
  if (written) return { date: written, dateOrigin: 'explicit' };
  if (job.segment.cut) return { dateOrigin: 'none' };
  const evidence = (alone ? dateInName(name) : undefined) ?? agreedStamp(imageStamps(body));
  return evidence ? { date: evidence, dateOrigin: 'inferred' } : { dateOrigin: 'none' };
}

function collectionOf({ segment, profile, overrides, name, alone }: NoteJob): string {
  if (overrides.collection) return overrides.collection;
  if (segment.kind === 'entry') return 'weekly';
  if (segment.kind === 'topic') return 'topics';
  if (profile.name !== 'vault') return 'reports';
  return alone && dateInName(name) ? 'weekly' : 'topics';
}

/** The title of an entry whose heading says little but its date: `周报 2024-04-07`, `日志 2024-04-07 晴`. */
function entryTitle({ segment, daily }: NoteJob, date: string | undefined): string | undefined {
  if (segment.kind !== 'entry') return undefined;
  const { weeks, rest = '' } = segment.date ?? {};
  if (weeks || date === undefined) return plainTitle(segment.heading?.text ?? '') || undefined;
  const title = t(daily ? 'import.title.day' : 'import.title.week', { date });
  if (rest === '' || KIND.test(rest)) return title;
  return [...rest].length <= SHORT_REST || TIME.test(rest) ? `${title} ${rest}` : plainTitle(rest);
}

function headProblems(job: NoteJob, head: Head): Problem[] {
  const { name, entry, segment } = job;
  const line = segment.from + 1;
  const value = segment.heading?.text ?? '';
  return [
    ...head.impossible.map((bad) =>
      problem(
        'warning',
        'date-impossible',
        { file: name, line: bad.line, value: bad.text },
        { value: bad.text },
      ),
    ),
    ...head.contradicting.map(({ text, no }) =>
      problem('warning', 'status-contradiction', { file: name, line: no, value: text.trim() }),
    ),
    ...(segment.date?.impossible
      ? [
          problem(
            'warning',
            'date-impossible',
            { file: name, line, value },
            { value: segment.date.impossible },
          ),
        ]
      : []),
    ...(entry?.needsYear
      ? [problem('warning', 'date-needs-year', { file: name, line, value })]
      : []),
    ...(entry?.wrongWeekday
      ? [
          problem(
            'warning',
            'date-weekday',
            { file: name, line, value },
            { date: entry.date ?? '' },
          ),
        ]
      : []),
  ];
}

const PICTURE = /!\[\[([^\]|]+)(?:\|[^\]]*)?\]\]|!\[[^\]]*\]\(([^()\s]+)[^)]*\)/g;

/** A segment as a note; no note when nothing of it is left. */
export function buildNote(job: NoteJob): { note?: ImportedNote; problems: Problem[] } {
  const { record, segment, name, own } = job;
  const { lines, run } = takeLines(job);
  const words = wordsFor(job, run);
  const titled = takeTitle(job, lines);
  const hasDate = job.entry?.date !== undefined || own?.front.date !== undefined;
  const head = readHead(titled.rest, !hasDate, record);
  const finished = numberHeadings(clean(head.rest, job.profile.name, record), record);
  noteEmptyHeadings(finished, record);
  const body = finished.text.trim();
  const problems = headProblems(job, head);
  if (segment.number !== undefined && job.number !== segment.number) {
    record.noted('number-differs', segment.from + 1, segment.heading?.text ?? '');
  }
  if (body === '' && titled.title === undefined && segment.kind === 'whole' && !own?.length)
    return { problems };
  const tags = bodyTags(head.rest, record);
  const dated: Dated =
    words.date === 'none'
      ? { dateOrigin: 'none' }
      : words.date
        ? { date: words.date, dateOrigin: 'explicit' }
        : dateNote(job, head, titled.title, body);
  const endDate = words.endDate ?? dated.endDate;
  const title =
    words.title ??
    (own?.front.title || undefined) ??
    entryTitle(job, dated.date) ??
    (titled.title ? plainTitle(titled.title) : undefined) ??
    nameAsTitle(name);
  const status =
    words.status === 'none' ? undefined : (words.status ?? own?.front.status ?? head.status);
  const number = words.number ?? job.number;
  const source = {
    file: name,
    lines: run,
    sha256: sha256(job.written.slice(run[0] - 1, run[1]).join('\n')),
  };
  const front: Frontmatter = {
    title: title || nameAsTitle(name),
    ...(dated.date ? { date: dated.date } : {}),
    dateOrigin: dated.dateOrigin,
    ...(endDate ? { endDate } : {}),
    tags: uniqueTags(words.tags ?? [...(own?.front.tags ?? []), ...head.tags, ...tags.certain]),
    ...(status ? { status } : {}),
    ...(own?.front.aliases?.length ? { aliases: own.front.aliases } : {}),
    ...(number === undefined ? {} : { number }),
    ...((words.draft ?? own?.front.draft) ? { draft: true } : {}),
    ...((words.private ?? own?.front.private) ? { private: true } : {}),
    source,
  };
  const note: ImportedNote = {
    collection: words.collection ?? collectionOf(job),
    name: segment.kind === 'entry' && dated.date ? dated.date : front.title,
    front,
    candidates: words.tags ? [] : tags.candidates,
    properties: own?.properties ?? '',
    blankTail: lines.length - 1 - lines.findLastIndex((line) => !isBlank(line.text)),
    body,
    images: body.includes('![')
      ? [...body.matchAll(PICTURE)].map(([, embed, link]) => embed ?? link ?? '')
      : [],
  };
  return { note, problems };
}
