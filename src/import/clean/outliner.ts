import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const BLOCK_ID = new RegExp(String.raw`^[ \t]+id:: (${UUID})\s*$`);
/** An item whose first line is its id, with its text below. */
const ID_FIRST = new RegExp(String.raw`^([ \t]*[-*] )id:: (${UUID})\s*$`);
/** How Logseq shows a block, which is nothing that the block says. */
const VIEWS = String.raw`(?:collapsed|background-color|heading|logseq\.[\w.-]+|card-[\w-]+|query-[\w-]+):: `;
const VIEW = new RegExp(`^[ \\t]+${VIEWS}`);
/** What it writes below a passage marked in a PDF; an export without bullets sets it at the margin. */
const MARKING = /^[ \t]*(?:ls-type|hl-(?:color|type|stamp)):: /;
/** The page of that passage, which is shown before it. */
const PAGE = /^([ \t]*)hl-page:: (\d{1,5})\s*$/;
/** The place of a passage that is a picture. */
const AREA = /\[:span\]\s*$/;
const LABELLED_REF = new RegExp(String.raw`\[([^\][]+)\]\(\(\((${UUID})\)\)\)`, 'g');
const EMBED = new RegExp(String.raw`\{\{embed (?:\(\((${UUID})\)\)|\[\[([^\]]+)\]\])\}\}`, 'g');
const REF = new RegExp(String.raw`\(\((${UUID})\)\)`, 'g');
/** The hidden words of a flash card, `{{cloze 氧气}}`; a formula in them has braces of its own. */
const CLOZE = /(?<!`)\{\{cloze\s+((?:[^{}]|\{[^{}]*\})*?)\s*\}\}/g;
const ITEM = /^[ \t]*[-*] /;
/** That an item has a number. */
const NUMBERED = /^[ \t]+logseq\.order-list-type:: number\s*$/;
/** Code within a line, or `^^重点^^`. */
const HIGHLIGHT = /(`+)[^`]+\1|\^\^(?=[^\s^])([^^]*[^\s^])\^\^/g;
/** What no id can stand behind. */
const ENDS_OPEN = /(?:```|~~~)[^`]*$|\|\s*$|\$\$\s*$/;
/** How many lines a clock of Logseq holds at most. */
const CLOCK = 60;

/** Index of the `:END:` of the clock that begins at `at`; -1: there is none. */
function endOfClock(lines: readonly Line[], at: number): number {
  for (let end = at + 1; end < Math.min(lines.length, at + CLOCK); end++) {
    const text = lines[end]?.text.trim() ?? '';
    if (text === ':END:') return end;
    if (!/^(?:CLOCK:|\* State)/.test(text)) return -1;
  }
  return -1;
}

/** Longest text of a block that stands for a reference to it, in UTF-16 units. */
const LABEL = 40;

/** The text of the block that `line` opens, where it can be the name of a link. */
function nameOf(line: string): string {
  const text = line.replace(ITEM, '').trim();
  return text.length <= LABEL && !/[[\]|`]/.test(text) ? text : '';
}

/** `((…))` and `{{embed ((…))}}` as links to blocks of this note (by id, their text); those to other notes stay. Hidden words are shown. */
function linked(text: string, blocks: ReadonlyMap<string, string>): string {
  const link = (whole: string, id: string, label = blocks.get(id) ?? '') =>
    blocks.has(id) ? `[[#^${id}${label === '' ? '' : `|${label}`}]]` : whole;
  return text
    .replace(CLOZE, '$1')
    .replace(EMBED, (whole, id?: string, page?: string) =>
      page === undefined ? (id && blocks.has(id) ? `![[#^${id}]]` : whole) : `![[${page}]]`,
    )
    .replace(LABELLED_REF, (whole, label: string, id: string) => link(whole, id, label))
    .replace(REF, (whole, id: string) => link(whole, id));
}

/** The item at `at` whose first line is its id, with its text, which stands below: `- id:: …`; `undefined`: it is none. */
function withIdFirst(
  { lines, inCode }: Draft,
  at: number,
): { id?: string; text: string } | undefined {
  const [own, below] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
  const [, mark, id] = own.includes('id:: ') ? (ID_FIRST.exec(own) ?? []) : [];
  if (mark === undefined || !/^[ \t]+\S/.test(below) || ITEM.test(below)) return undefined;
  const text = `${mark}${below.trim()}`;
  return id === undefined || ENDS_OPEN.test(text) || inCode[at + 1] === 1 ? { text } : { id, text };
}

const highlighted = (text: string) =>
  text.replace(HIGHLIGHT, (whole, _ticks, words?: string) =>
    words === undefined ? whole : `==${words}==`,
  );

/** How far a line is indented, a tab as four. */
const indentOf = (text: string) => (/^[ \t]*/.exec(text)?.[0] ?? '').replace(/\t/g, '    ').length;

/** Whether nothing hangs below the item `text` that a wider mark would push out; `next` follows it. */
const mayWiden = (text: string, next: string) =>
  isBlank(next) || (ITEM.test(next) && (indentOf(next) <= indentOf(text) || next.startsWith('\t')));

/** The number of the last of `lines`, an item, by the one before it on its level. */
function numberOf(lines: readonly Line[], at: number): number {
  const own = indentOf(lines[at]?.text ?? '');
  const before = lines.slice(0, at).findLast(({ text }) => indentOf(text) <= own)?.text ?? '';
  const number = indentOf(before) === own ? /^[ \t]*(\d{1,3})\. /.exec(before)?.[1] : undefined;
  return Number(number ?? 0) + 1;
}

/** Whether a text is nothing but items and what hangs below them, as a page of Logseq is. */
const isOutline = ({ lines, inCode }: Draft) =>
  lines.every(
    ({ text }, at) => inCode[at] === 1 || isBlank(text) || /^(?:[ \t]|[-*](?: |$))/.test(text),
  );

function translate(draft: Draft, record: Record): readonly Line[] {
  const { lines, inCode } = draft;
  const highlights = draft.text.includes('^^') && isOutline(draft);
  const marked = draft.text.includes('hl-page:: ');
  const blocks = new Map<string, string>();
  let item = '';
  lines.forEach(({ text }, at) => {
    if (ITEM.test(text)) item = text;
    if (!text.includes('id:: ')) return;
    const first = withIdFirst(draft, at);
    const id = first ? first.id : BLOCK_ID.exec(text)?.[1];
    if (id !== undefined) blocks.set(id, nameOf(first?.text ?? item));
  });
  const result: Line[] = [];
  /** Where the line stands in `result` that opened the block. */
  let block = -1;
  let views = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || inCode[at] === 1) {
      if (line) result.push(line);
      continue;
    }
    const { text, no } = line;
    const first = withIdFirst(draft, at);
    if (first) {
      const below = lines[at + 1] ?? line;
      const plain = linked(first.text, blocks);
      const now = first.id === undefined ? plain : `${plain} ^${first.id}`;
      record.changed('outliner', no, `${text}\n${below.text}`, now, below.no);
      block = result.length;
      result.push({ ...line, text: now });
      at++;
      continue;
    }
    const id = BLOCK_ID.exec(text)?.[1];
    const clock = text.trim() === ':LOGBOOK:' ? endOfClock(lines, at) : -1;
    const opener = result[block];
    if (id !== undefined && opener && !ENDS_OPEN.test(opener.text)) {
      record.changed('outliner', no, text, `^${id}`);
      result[block] = { ...opener, text: `${opener.text.trimEnd()} ^${id}` };
    } else if (
      opener &&
      NUMBERED.test(text) &&
      /^[ \t]*- /.test(opener.text) &&
      mayWiden(opener.text, lines[at + 1]?.text ?? '')
    ) {
      const mark = `${numberOf(result, block)}. `;
      const now = opener.text.replace('- ', mark);
      record.changed('outliner', opener.no, `${opener.text}\n${text}`, now, no);
      result[block] = { ...opener, text: now };
    } else if (id !== undefined || (block >= 0 && VIEW.test(text)) || MARKING.test(text)) {
      record.dropped('outliner', no, text);
      views++;
    } else if (clock >= 0) {
      for (; at <= clock; at++)
        record.dropped('outliner', lines[at]?.no ?? no, lines[at]?.text ?? '');
      at--;
    } else {
      const shown = marked ? text.replace(PAGE, '$1P$2').replace(AREA, '') : text;
      const refs = shown.includes('((') || shown.includes('{{') ? linked(shown, blocks) : shown;
      const plain = highlights ? highlighted(refs) : refs;
      if (plain !== text) record.changed('outliner', no, text, plain);
      if (ITEM.test(text)) block = result.length;
      else if (isBlank(text)) block = -1;
      result.push(plain === text ? line : { ...line, text: plain });
    }
  }
  const last = result.findLastIndex(({ text }) => !isBlank(text));
  const empty = result[last];
  // Logseq ends a page with a bullet that nothing has been written behind.
  if (blocks.size + views > 0 && empty && /^[-*]\s*$/.test(empty.text)) {
    record.dropped('outliner', empty.no, empty.text);
    result.splice(last, 1);
  }
  return result;
}

/**
 * What Logseq writes under its blocks: `id:: …` becomes the block's `^id`, references to a block of the
 * same note become links to it, `^^…^^` is a highlight, numbered items get their number, and how a block is shown (`collapsed:: true`, clocks) goes.
 */
export const translateOutliner: Step = {
  concerns: holding(
    [':: ', ':LOGBOOK:', '{{embed ', '{{cloze ', '^^'],
    new RegExp(
      String.raw`^[ \t]*(?:(?:[-*] )?id|ls-type|hl-[a-z]+):: |^[ \t]+${VIEWS}|:LOGBOOK:|\{\{(?:embed|cloze) |\^\^[^\s^]`,
      'm',
    ),
  ),
  apply: translate,
};
