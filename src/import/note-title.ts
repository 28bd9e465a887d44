import { baseName } from '../knowledge/infer.ts';
import { type Heading, readHeading } from '../knowledge/outline.ts';
import { isBlank, type Line } from './line.ts';
import type { NoteJob } from './note-job.ts';
import { countsWith, opensPart } from './opens-part.ts';
import { plainTitle } from './plain-title.ts';
import type { Segment } from './split.ts';

/** A line of text, not of a list of short ones. */
const LONG = 20;

const within = ({ from, to }: Segment, headings: readonly Heading[]) =>
  headings.filter(({ at }) => at >= from && at < to);

/** Whether the heading on the first line of a whole original is its title, not its first section. */
function titles(
  { own, headings, segment }: NoteJob,
  heading: { level: number; text: string },
): boolean {
  const title = own?.front.title;
  if (title) return heading.level === 1 && plainTitle(heading.text) === title;
  if (heading.level === 1) return true;
  const peers = within(segment, headings).filter(({ level }) => level === heading.level);
  return segment.kind === 'whole' && !own?.length && peers.length === 1;
}

/** A line that shows a picture and nothing else. */
const PICTURE = /^\s*!\[[^\]]*\]\([^)]*\)\s*$/;

/** The heading of the first level below a picture, or pictures, at the top of `lines`: their title. */
function titleBelowCover(job: NoteJob, lines: readonly Line[], first: number): number {
  const at = lines.findIndex(
    ({ text }, index) => index > first && !isBlank(text) && !PICTURE.test(text),
  );
  const heading = PICTURE.test(lines[first]?.text ?? '')
    ? readHeading(lines[at]?.text ?? '')
    : null;
  return heading?.level === 1 && heading.text !== '' && titles(job, heading) ? at : -1;
}

/** Whether the first line heads only the first of several parts: `# 1. 引言`, with `# 2. …` further down. */
function headsPart({ headings, segment }: NoteJob, { text }: Line): boolean {
  const heading = readHeading(text);
  if (!heading) return false;
  const part = opensPart(heading.text);
  if (!part && !/[\d一二三四五六七八九十]/.test(heading.text)) return false;
  const peers = within(segment, headings)
    .filter((other) => other.level === heading.level && other.text !== heading.text)
    .map((other) => other.text);
  return peers.length > 0 && (part || countsWith(heading.text, peers));
}

/** Takes the title off the lines: the heading that opened the segment, or the first line of a plain page. */
export function takeTitle(job: NoteJob, lines: Line[]): { title?: string; rest: Line[] } {
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
  const below = segment.kind === 'whole' && !segment.cut ? titleBelowCover(job, lines, first) : -1;
  const covered = lines[below];
  if (covered) {
    record.moved('title', covered.no, covered.text);
    const title = readHeading(covered.text)?.text ?? '';
    return { title, rest: [...lines.slice(0, below), ...lines.slice(below + 1)] };
  }
  const heading = readHeading(line.text);
  if (heading?.text && titles(job, heading)) {
    record.moved('title', line.no, line.text);
    return { title: heading.text, rest: lines.slice(first + 1) };
  }
  const text = line.text.trim();
  const next = lines[first + 1];
  const alone = next === undefined || isBlank(next.text) || next.no > line.no + 1;
  // Above its text a page always shows the title, at times with nothing between.
  const heads = profile.name === 'web' && next !== undefined && next.text.trim().length >= LONG;
  const plain = profile.name === 'web' || profile.name === 'article';
  const asks = profile.name === 'web' && text.endsWith('？');
  const titled =
    (alone || heads) &&
    text.length <= 60 &&
    (asks || !/[。！？；，,;：:]$|^[-*+>|`!#[$\d]/.test(text));
  if (!plain || !titled || segment.kind !== 'whole') return { rest: lines };
  record.moved('title', line.no, line.text);
  return { title: text, rest: lines.slice(first + 1) };
}

/** The name of a file as a title: without the identifier that Notion appends to it. */
export function nameAsTitle(path: string): string {
  const name = baseName(path);
  return name.replace(/[ _-][0-9a-f]{32}$/i, '') || name;
}
