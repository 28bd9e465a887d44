import type { Status } from '../../knowledge/frontmatter.ts';
import { scanTags, tagKey } from '../../knowledge/inline-tag.ts';
import { readNoteHead, statusesOf } from '../../knowledge/metadata-head.ts';
import { statusOfTag } from '../../knowledge/status-tag.ts';
import { Draft } from '../draft.ts';
import { indentedCode } from '../furniture/readable.ts';
import type { Line } from '../line.ts';
import { isStatement } from '../prose.ts';
import type { Record } from '../record/record.ts';
import { type Span, spanOf, statedSpan } from './stated-span.ts';

const MAY_HOLD_TAG = /[#＃][^\s#＃]/;

/** What stands before a `#` on its line. */
const BEFORE = /^\s*[^\s#＃<][^#＃]*(?=[#＃])/;

/** Whether the `#` of a line begins a comment behind a statement of code: `import jieba  #分词`. */
function comments(text: string): boolean {
  const before = BEFORE.exec(text)?.[0].trimEnd();
  return before !== undefined && !/\p{Script=Han}/u.test(before) && isStatement(before);
}

/** What the lines of metadata of a note say. */
export interface Head {
  /** The note without them. */
  rest: Draft;
  status?: Status;
  /** Full dates, in order. */
  dates: string[];
  /** The days that it is about. */
  span?: Span;
  /** Tags of the lines that were moved, in order, without those of status. */
  tags: string[];
  /** Date-like texts that are no day, with their line. */
  impossible: { text: string; line: number }[];
  /** Lines whose status is the opposite of `status`. */
  contradicting: Line[];
}

/** `lines` with other texts at some indices; an empty one takes its line away. */
function replaced(lines: readonly Line[], texts: ReadonlyMap<number, string>): Line[] {
  const rest = [...lines];
  for (const [at, text] of [...texts].sort(([a], [b]) => b - a)) {
    const own = text === '' ? [] : [{ text, no: lines[at]?.no ?? 0 }];
    rest.splice(at, 1, ...own);
  }
  return rest;
}

/**
 * Whether the field at `at` stands elsewhere but at the lines `own`, too: `时间：…` of one of several forms says
 * nothing of the note.
 */
function recurs(lines: readonly Line[], at: number, own: ReadonlySet<number>): boolean {
  const label = /^[^:：]*[:：](?=\s*\S)/.exec(lines[at]?.text ?? '')?.[0];
  if (label === undefined) return false;
  return lines.some(
    ({ text }, index) => !own.has(index) && text.startsWith(label) && text !== label,
  );
}

/** `2024.3.4` and nothing more. */
const DAY = /^\s*(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*$/;

/** Whether the day at `at` is the first of several in lines of their own, each over what was written then. */
const opensDays = (lines: readonly Line[], at: number): boolean =>
  DAY.test(lines[at]?.text ?? '') && lines.some(({ text }, index) => index > at && DAY.test(text));

/**
 * Takes the metadata off a note (given without its title). `datesToo` is false where the note has a
 * date already.
 */
export function readHead(lines: readonly Line[], datesToo: boolean, record: Record): Head {
  const { leading, trailing: last } = readNoteHead(
    lines.map((line) => line.text),
    datesToo,
  );
  const own = new Set([...leading, ...last].map(({ at }) => at));
  const trailing = last.filter(({ at }) => !recurs(lines, at, own));
  const kept = new Map<number, string>();
  const head: Omit<Head, 'rest'> = { dates: [], tags: [], impossible: [], contradicting: [] };
  for (const { at, meta } of leading) {
    const line = lines[at];
    if (!line) continue;
    const bad = meta.dates.filter(({ iso }) => iso === undefined).map(({ text }) => text);
    head.impossible.push(...bad.map((text) => ({ text, line: line.no })));
    const stays = meta.stays || opensDays(lines, at);
    kept.set(at, stays ? line.text : bad.join(' '));
    if (stays) record.noted('metadata-stays', line.no, line.text);
    else if (bad.length === 0) record.moved('metadata-line', line.no, line.text);
    else record.changed('metadata-line', line.no, line.text, bad.join(' '));
    const ofPart = meta.stays && recurs(lines, at, new Set([at]));
    if (!ofPart) head.dates.push(...meta.dates.flatMap(({ iso }) => iso ?? []));
    const span = meta.dates.length === 2 ? spanOf(line.text) : undefined;
    if (span) head.span ??= span;
    head.tags.push(...meta.tags);
  }
  const stated = datesToo && head.dates.length === 0 ? statedSpan(lines) : undefined;
  if (stated) {
    head.span = stated.span;
    record.noted('metadata-stays', stated.line.no, stated.line.text);
  }
  for (const { at } of trailing) {
    const line = lines[at];
    if (line) record.moved('repeated-status', line.no, line.text);
    kept.set(at, '');
  }
  for (const item of [...leading, ...trailing]) {
    const line = lines[item.at];
    for (const status of statusesOf(item)) {
      head.status ??= status;
      if (line && status !== head.status) head.contradicting.push(line);
    }
  }
  return { ...head, rest: new Draft(kept.size === 0 ? lines : replaced(lines, kept)) };
}

/** `lines` without what stands between two `%%` or in an HTML comment: no tag of the note is meant there. */
function outsideComments(lines: readonly string[]): string[] {
  let inside: '%%' | '-->' | undefined;
  const signs = lines.reduce((count, text) => count + text.split('%%').length - 1, 0);
  // Of an odd number the last opens nothing.
  let paired = signs - (signs % 2);
  return lines.map((text) => {
    let shown = '';
    let from = 0;
    for (const { 0: mark, index } of text.matchAll(/%%|<!--|-->/g)) {
      if (mark === '%%' && paired-- <= 0) continue;
      if (inside === undefined && mark !== '-->') {
        shown += `${text.slice(from, index)} `;
        inside = mark === '%%' ? mark : '-->';
      } else if (inside === mark) {
        inside = undefined;
        from = index + mark.length;
      }
    }
    return inside === undefined ? shown + text.slice(from) : shown;
  });
}

/** The author's tags in a body: the certain ones, and those that only known tags can settle. */
export function bodyTags(
  { lines, inCode, text: whole }: Draft,
  record: Record,
): { certain: string[]; candidates: string[] } {
  const tags = { certain: [] as string[], candidates: [] as string[] };
  if (!MAY_HOLD_TAG.test(whole)) return tags;
  const hidden = whole.includes('%%') || whole.includes('<!--');
  const open = hidden
    ? outsideComments(lines.map(({ text }, at) => (inCode[at] === 1 ? '' : text)))
    : undefined;
  const wide = whole.includes('＃');
  let indented: ReadonlySet<number> | undefined;
  const isIndented = (at: number) => {
    indented ??= /\n(?: {4}|\t)[^\n]*[#＃]/.test(whole)
      ? indentedCode(lines.map(({ text }) => text))
      : new Set();
    return indented.has(at);
  };
  for (let at = 0; at < lines.length; at++) {
    const text = (open ? open[at] : lines[at]?.text) ?? '';
    if (!text.includes('#') && !(wide && text.includes('＃'))) continue;
    if (inCode[at] === 1) continue;
    if ((text.startsWith('    ') || text.startsWith('\t')) && isIndented(at)) continue;
    const found = scanTags(text);
    if (found.length > 0 && comments(text)) continue;
    for (const { tag, certain } of found) {
      if (!certain) {
        tags.candidates.push(tag);
        record.noted('uncertain-tag', lines[at]?.no ?? 0, text);
      } else if (!statusOfTag(tag)) tags.certain.push(tag);
    }
  }
  return tags;
}

/** `tags` without repetitions; of two spellings the first stays. */
export function uniqueTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of new Set(tags)) {
    const key = tagKey(tag);
    if (!seen.has(key)) seen.set(key, tag);
  }
  return [...seen.values()];
}
