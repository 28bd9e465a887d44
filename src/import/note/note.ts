import {
  baseName,
  daysInName,
  isNamedByTime,
  stampedDay,
  weekInName,
} from '../../knowledge/date-in-name.ts';
import type { Frontmatter } from '../../knowledge/frontmatter.ts';
import { columnsOf } from '../../knowledge/indent.ts';
import type { Problem } from '../../knowledge/problem.ts';
import { isUnfilled } from '../../knowledge/property-date.ts';
import { clean } from '../clean/clean.ts';
import { noteEmptyHeadings } from '../clean/empty-headings.ts';
import { numberHeadings } from '../clean/heading-depth.ts';
import { CODE_COLUMNS } from '../clean/indented-prose.ts';
import { pageTitle, titleBesidePictures, withoutSearchWords } from '../furniture/tab-title.ts';
import { bodyTags, readHead, uniqueTags } from '../head/head.ts';
import { withFacts } from '../head/own-frontmatter.ts';
import { isBlank, type Line } from '../line.ts';
import type { NoteWords } from '../overrides/overrides.ts';
import { entryTitle } from './entry-title.ts';
import { dateNote } from './note-date.ts';
import type { NoteJob } from './note-job.ts';
import { headProblems } from './note-problems.ts';
import { nameAsTitle, takeTitle } from './note-title.ts';
import { plainTitle } from './plain-title.ts';
import { dropSeparator } from './separator.ts';
import { readTitleMarks } from './title-marks.ts';

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
}

/** Lines of the segment that are imported, and the run of the original that they span. */
function takeLines({ lines, gone, code, segment }: NoteJob): {
  lines: Line[];
  run: [number, number];
} {
  let { from, to } = segment;
  while (to > from && gone[to - 1] === 1) to--;
  while (from < to && gone[from] === 1) from++;
  const taken: Line[] = [];
  for (let at = from; at < to; at++) {
    if (gone[at] !== 1) taken.push({ text: lines[at] ?? '', no: at + 1 });
  }
  for (const block of code) {
    for (const line of taken) if (line.no > block.from && line.no <= block.to) line.code = block;
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

function collectionOf({ segment, profile, overrides, name, alone, entry }: NoteJob): string {
  if (overrides.collection) return overrides.collection;
  if (segment.kind === 'entry' || (segment.kind === 'period' && entry)) return 'weekly';
  if (segment.kind === 'topic') return 'topics';
  if (profile.name !== 'vault') return alone && isNamedByTime(name) ? 'weekly' : 'reports';
  // A card is numbered by the minute of its making: it belongs to no week.
  const dated = stampedDay(name) === undefined && (daysInName(name) ?? weekInName(name));
  return alone && dated ? 'weekly' : 'topics';
}

/** `Weather:	12°C`, as Day One indents it. */
const FIELD = /^\p{L}[\p{L} ]{0,20}[:：]\s/u;

const ITEM = /^(?:[-*+]|\d{1,3}[.)])\s/;

/** Whether an item further down has the same `indent` as the first line of `text`, `indent` off. */
function hasItemBeside(text: string, indent: string): boolean {
  const white = /^\s*/.exec(indent)?.[0] ?? '';
  if (white === '' || !ITEM.test(text)) return false;
  return text
    .split('\n')
    .some((line, at) => at > 0 && line.startsWith(white) && ITEM.test(line.slice(white.length)));
}

/** `text` without blank lines at its edges; what begins it keeps its indent only where that makes it code, or an item beside others. */
function withoutBlankEdges(text: string): string {
  const rest = text.trimStart();
  const indent = text.slice(text.lastIndexOf('\n', text.length - rest.length) + 1);
  const code = columnsOf(indent) >= CODE_COLUMNS && !FIELD.test(rest);
  return (code || hasItemBeside(rest, indent) ? indent : rest).trimEnd();
}

/** Whether a title is more than the place that a template left for it, or than the name of the file at `path`. */
const isTitle = (title: string, path: string) =>
  !isUnfilled(title) && path.slice(path.lastIndexOf('/') + 1) !== title;

/** A segment as a note; no note when nothing of it is left. */
export function buildNote(job: NoteJob): { note?: ImportedNote; problems: Problem[] } {
  const { record, segment, name, own } = job;
  const { lines, run } = takeLines(job);
  const words = wordsFor(job, run);
  const titled = takeTitle(job, dropSeparator(job, lines));
  const hasDate = job.entry?.date !== undefined || own?.front.date !== undefined;
  const head = readHead(titled.rest, !hasDate, record);
  const cleaned = clean(head.rest, job.profile.name, record);
  const finished = numberHeadings(cleaned, record);
  noteEmptyHeadings(finished, record);
  const body = withoutBlankEdges(finished.text);
  const problems = headProblems(job, head);
  if (segment.number !== undefined && job.number !== segment.number) {
    record.noted('number-differs', segment.from + 1, segment.heading?.text ?? '');
  }
  const said = own?.length || head.tags.length > 0 || head.status || head.dates.length > 0;
  if (body === '' && titled.title === undefined && segment.kind === 'whole' && !said)
    return { problems };
  const tags = bodyTags(cleaned, record);
  const dated = dateNote(job, words.date, head, titled.title, body);
  const endDate = words.endDate ?? dated.endDate;
  const written =
    (own?.front.title || undefined) ??
    entryTitle(segment, dated.date, job.named) ??
    (titled.title && isTitle(titled.title, name) ? plainTitle(titled.title) : undefined) ??
    nameAsTitle(name);
  const properties = titled.url
    ? withFacts(own?.properties ?? '', { url: titled.url })
    : (own?.properties ?? '');
  const paged = titleBesidePictures(
    pageTitle(written, properties, job.profile.name === 'web'),
    body,
  );
  const names = [titled.title && plainTitle(titled.title), baseName(name)];
  const marked = readTitleMarks(withoutSearchWords(paged, properties, names));
  const title = words.title ?? marked.title;
  const status =
    words.status === 'none'
      ? undefined
      : (words.status ?? own?.front.status ?? head.status ?? marked.status);
  const number = words.number ?? job.number;
  const source = {
    file: name,
    lines: run,
    sha256: job.digest(run[0] - 1, run[1]),
  };
  const front: Frontmatter = {
    title: title || nameAsTitle(name),
    ...(dated.date ? { date: dated.date } : {}),
    dateOrigin: dated.dateOrigin,
    ...(endDate ? { endDate } : {}),
    tags: uniqueTags(
      words.tags ?? [...(own?.front.tags ?? []), ...marked.tags, ...head.tags, ...tags.certain],
    ),
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
    properties,
    blankTail: lines.length - 1 - lines.findLastIndex((line) => !isBlank(line.text)),
    body,
  };
  return { note, problems };
}
