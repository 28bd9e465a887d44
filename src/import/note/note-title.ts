import { baseName, stampedDay } from '../../knowledge/date-in-name.ts';
import { readMetadataLine } from '../../knowledge/metadata-line.ts';
import { readHeading } from '../../knowledge/outline.ts';
import { readPlainHeading } from '../clean/plain-heading.ts';
import { isTabOutline } from '../clean/tab-outline.ts';
import { isSaved } from '../furniture/byline.ts';
import { losesAddress } from '../furniture/loses.ts';
import { pageTitle, withoutSearchWords } from '../furniture/tab-title.ts';
import { spanOf } from '../head/stated-span.ts';
import { isBlank, type Line } from '../line.ts';
import { opensPart } from '../profile/opens-part.ts';
import { headsPart, headsProperties, standsRightOver, within } from './heads-part.ts';
import type { NoteJob } from './note-job.ts';
import { opensSeries } from './opens-series.ts';
import { linksIn, plainTitle, takePictures } from './plain-title.ts';
import { tells, tellsLess } from './section-of-name.ts';

/** A line of text, not of a list of short ones. */
const LONG = 20;
/** Longest first line that is a title, in UTF-16 units; one in Latin letters takes twice as many. */
const LONGEST_TITLE = 60;

/** `标题：` before a title that stands among other fields. */
const TITLE_LABEL = /^(?:title|标题|题目)\s*[:：]\s*(?=\S)/i;

/** `报告人：甲` */
const FIELD = /^\p{Script=Han}{2,6}\s*[:：]\s*\S.{0,39}$/u;

/** Whether the heading on the first line of a whole original is its title, not its first section. */
function titles(job: NoteJob, heading: { level: number; text: string }): boolean {
  const { own, segment, name } = job;
  const title = own?.front.title;
  if (title) {
    const plain = (text: string) => pageTitle(plainTitle(text), own?.properties);
    const shown = plain(heading.text);
    const proper = withoutSearchWords(plain(title), own?.properties ?? '', [shown]);
    return heading.level === 1 && shown === proper;
  }
  if (tellsLess(heading, name)) return false;
  if (heading.level === 1) return true;
  const all = within(job);
  const peers = all.filter(({ level }) => level === heading.level);
  // Above the first `#` a `##` with text below it heads that text.
  const [first, next] = all;
  const above = all.some(({ level }) => level < heading.level);
  if (above && tells(baseName(name)) && first && next && next.at > first.at + 2) return false;
  // A number of a card box names nothing.
  const nameless = /^\d{12,14}$/.test(baseName(name)) && stampedDay(name) !== undefined;
  return segment.kind === 'whole' && (!own?.length || nameless) && peers.length === 1;
}

/** A line that shows a picture and nothing else, a rule, a quotation, an address, an inline field (`up:: [[索引]]`), tags of HTML or a comment: it may stand above a title. */
const ABOVE =
  /^\s*(?:!\[[^\]]*\]\([^)]*\)\s*$|[-*_]{3,}\s*$|>|https?:\/\/\S+\s*$|[\p{L}\w-]{1,20}::\s|<!--.*-->\s*$|(?:<[^<>]+>\s*)+$)/u;

/** A title in HTML, set in the middle: `<h1 align="center">题目</h1>`. */
const HTML_TITLE =
  /^\s*(?:<(center|div|p)\b[^<>]*>\s*)?<h1\b[^<>]*>\s*([^<>]+?)\s*<\/h1>(?:\s*<\/\1>)?\s*$/i;

/** For every one of `lines` whether it stands in a comment of several lines that begins the text. */
function inComment(lines: readonly Line[], first: number): (index: number) => boolean {
  const opens = lines[first]?.text.trimStart().startsWith('<!--');
  const end = opens
    ? lines.findIndex(({ text }, index) => index >= first && text.includes('-->'))
    : -1;
  return (index) =>
    index <= end && (index < end || lines[end]?.text.trimEnd().endsWith('-->') === true);
}

/** Index of the only heading of the first level, below pictures, quotations, addresses and a comment at the top of `lines`. */
function titleBelow(job: NoteJob, lines: readonly Line[], first: number): number {
  const hidden = inComment(lines, first);
  if (!hidden(first) && !ABOVE.test(lines[first]?.text ?? '')) return -1;
  const at = lines.findIndex(
    ({ text }, index) => index > first && !hidden(index) && !isBlank(text) && !ABOVE.test(text),
  );
  const heading = readHeading(lines[at]?.text ?? '');
  const only = within(job).filter(({ level }) => level === 1).length === 1;
  return heading?.level === 1 && only && plainTitle(heading.text) !== '' && titles(job, heading)
    ? at
    : -1;
}

/** Whether `line` of a file without properties says its name, or begins with it, right over the first section: `#### 磁盘扩容说明` in `磁盘扩容.md`. */
function namesFile({ own, segment, name }: NoteJob, lines: readonly Line[], line: Line): boolean {
  const called = baseName(name).toLowerCase();
  const text = plainTitle(readHeading(line.text)?.text ?? '').toLowerCase();
  const whole = segment.kind === 'whole' && !segment.cut && !own?.length;
  if (!whole || called.length < 2) return false;
  return text === called || (text.startsWith(called) && standsRightOver(lines, line));
}

/**
 * Whether what stands below the first line shows that it is a title: nothing, the date of the text, the
 * first of its numbered headings, an address, an outline that hangs under it.
 */
function standsOver(lines: readonly Line[], at: number): boolean {
  const [own, next] = [lines[at], lines[at + 1]];
  if (next === undefined || isBlank(next.text) || next.no > (own?.no ?? 0) + 1) return true;
  // What is shared from a telephone is a title and an address.
  if (/^\s*<?https?:\/\/\S+$/.test(next.text) || spanOf(next.text)) return true;
  const dated = ({ text }: Line) => /\d{4}/.test(text) && readMetadataLine(text)?.dates.length;
  // With other dates further down they are names in a list, each over its own.
  if (dated(next) && !lines.slice(at + 2).some(dated)) return true;
  // `报告人：甲`, `周期：…` below a title say who and when.
  const fields = [next, lines[at + 2]].every((line) => line && FIELD.test(line.text));
  if (fields && !FIELD.test(own?.text ?? '')) return true;
  const { scheme = '', number } = readPlainHeading(next.text) ?? {};
  if (number === 1 && (scheme === 'han' || scheme === 'part')) return true;
  const roots = (rest: readonly Line[]) => rest.filter(({ text }) => /^[^\t\s]/.test(text)).length;
  return /^[\t ]/.test(next.text) && roots(lines) === 1 && isTabOutline(lines);
}

const BOLD = /^\*\*(?!\s)([^*]+)\*\*$/;

/** Whether `text` is the one line of `lines` in bold, and no section: the title of a Word document. */
function loneBold(text: string, lines: readonly Line[]): boolean {
  const name = BOLD.exec(text)?.[1];
  if (name === undefined || opensPart(name) || /[。！？；，,;：:]$/.test(name)) return false;
  return (
    lines.filter((line) => line.text.startsWith('**') && BOLD.test(line.text.trim())).length === 1
  );
}

/** Whether the first line of a text without headings is its title, by its look and by what stands below. */
function isPlainTitle(job: NoteJob, lines: readonly Line[], first: number) {
  const { segment, profile } = job;
  const text = lines[first]?.text.trim() ?? '';
  const plain = profile.name === 'web' || profile.name === 'article';
  // Where the text may be several, its first line names only the first of them.
  const ofFirst = profile.name !== 'numbered' && profile.parts !== undefined;
  if (!plain || ofFirst || segment.kind !== 'whole') return false;
  if (isSaved(job.lines.find((line) => !isBlank(line)) ?? '')) return false;
  const latin = /^[\x20-\x7E]+$/.test(text);
  if (text.length > (latin ? 2 * LONGEST_TITLE : LONGEST_TITLE)) return false;
  const below = lines[first + 1]?.text.trim() ?? '';
  // Above its text a page always shows the title, at times with nothing between.
  const heads = profile.name === 'web' && below.length >= LONG;
  if (!heads && !standsOver(lines, first)) return false;
  const asks = profile.name === 'web' && text.endsWith('？');
  const sentence =
    /[。！？；，,;：:]$|^[-*+>|`!#[$<\d•●◦▪■○‣]|^(?:\S{1,6}[:：]\s*)?https?:\/\/\S+$/.test(text);
  return (asks || !sentence || loneBold(text, lines)) && !opensSeries(text, lines);
}

/**
 * Takes the title off the lines: the heading that opened the segment, or the first line of a plain page.
 * Pictures in it stay, and links too; the address of a single one is that of the note (`url`).
 */
export function takeTitle(
  job: NoteJob,
  lines: Line[],
): { title?: string; url?: string; rest: Line[] } {
  const { own, segment, record } = job;
  const first = lines.findIndex((line) => !isBlank(line.text));
  const line = lines[first];
  const take = (at: number, title: string | undefined, rule: 'title' | 'entry-date' = 'title') => {
    const { no = 0, text = '' } = lines[at] ?? {};
    const { pictures, left } = takePictures(text);
    const links = linksIn(left);
    const [first, ...more] = links;
    const url = more.length === 0 && !losesAddress(own?.properties ?? '', first?.url ?? '');
    const stay = [...pictures, ...(url ? [] : links.map(({ link }) => link))];
    const moved = url ? left : links.reduce((rest, { link }) => rest.replace(link, ''), left);
    record.moved(rule, no, moved);
    const shown = stay.length > 0 ? [stay.join(' '), ''].map((text) => ({ text, no })) : [];
    const rest = [...lines.slice(0, at), ...shown, ...lines.slice(at + 1)];
    return { rest, ...(title ? { title } : {}), ...(url && first ? { url: first.url } : {}) };
  };
  const uncut = segment.kind === 'whole' && !segment.cut;
  const heads = line && uncut && (headsPart(job, lines, line) || headsProperties(lines, first));
  if (!line || heads) return { rest: lines };
  if (segment.heading?.at === line.no - 1 && !segment.lead) {
    const dateOnly = segment.date && segment.title === undefined;
    return take(first, segment.title, dateOnly ? 'entry-date' : 'title');
  }
  const below = uncut ? titleBelow(job, lines, first) : -1;
  if (below >= 0) return take(below, readHeading(lines[below]?.text ?? '')?.text);
  const html = uncut && line.text.includes('</') ? HTML_TITLE.exec(line.text)?.[2] : undefined;
  if (html !== undefined && !within(job).some(({ level }) => level === 1)) return take(first, html);
  const heading = readHeading(line.text);
  const titled = heading && (titles(job, heading) || namesFile(job, lines, line));
  if (titled && plainTitle(heading.text) !== '') return take(first, heading.text);
  return isPlainTitle(job, lines, first)
    ? take(first, line.text.trim().replace(TITLE_LABEL, ''))
    : { rest: lines };
}

/**
 * The name of a file as a title: without the identifier that Notion appends to it, with the `/` that Logseq
 * writes as `___`; `实验/README.md` is called by its folder.
 */
export function nameAsTitle(path: string): string {
  const own = baseName(path).replace(/(?<=[^_])___(?=[^_])/g, '/');
  const name = /^(?:readme|index)$/i.test(own) ? (path.split('/').at(-2) ?? own) : own;
  return name.replace(/[ _-][0-9a-f]{32}$/i, '') || name;
}
