import type { Finding, Line } from './source.ts';

/** The opening line of a fenced code block, taken apart. */
interface Opening {
  /** What stands before the fence, a list mark turned to spaces: the prefix of a closing line. */
  prefix: string;
  /** It stands on the line of its list mark. */
  marked: boolean;
  fence: string;
  language: string;
}

const OPENING = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?[ \t>]*)(`{3,}|~{3,})([^\n]*)$/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const SUBHEADING = /^#{2,6}[ \t]/;
/** Languages whose comments look like a heading of the first level. */
const HASH_COMMENTS =
  /^(?:bash|cmake|conf|docker|dockerfile|elixir|ini|julia|make|makefile|perl|powershell|ps1|py|py3|python|r|ruby|sh|shell|toml|yaml|yml|zsh)$/i;

/** The fence that `text` opens, if it does. */
function opening(text: string): Opening | undefined {
  const [, before = '', fence = '', info = ''] = OPENING.exec(text) ?? [];
  if (fence === '' || (fence.startsWith('`') && info.includes('`'))) return undefined;
  const prefix = before.replace(/[-*+]|\d+[.)]/, (mark) => ' '.repeat(mark.length));
  return {
    prefix,
    marked: prefix !== before,
    fence,
    language: info.trim().split(/[\s{]/)[0] ?? '',
  };
}

/** Whether `text` closes `fence`. */
function closes(text: string, fence: string): boolean {
  const marks = text.replace(/^[ \t>]*/, '').trimEnd();
  return marks.length >= fence.length && marks.startsWith(fence) && /^(?:`+|~+)$/.test(marks);
}

/** How far back the item that holds a fence is looked for. */
const LOOK_BACK = 200;

/** Whether the fence at `start` belongs to a list item that began above it. */
function isInItem(lines: readonly Line[], start: number, indent: number): boolean {
  for (let index = start - 1; index >= Math.max(0, start - LOOK_BACK); index--) {
    const text = lines[index]?.text ?? '';
    if (text.trim() === '' || text.length - text.trimStart().length >= indent) continue;
    return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text);
  }
  return false;
}

/** Whether the quote or list item that holds the fence ends before `text`. */
function leavesContainer(text: string, prefix: string): boolean {
  if (prefix.includes('>')) return !text.trimStart().startsWith('>');
  const indent = prefix.length;
  return (
    indent >= 2 && text.trim() !== '' && text.length - text.trimStart().length < Math.min(indent, 2)
  );
}

/** Where a fence that opens at `start` ends; indices into the lines. */
type End =
  | { kind: 'closed'; at: number }
  /** The fence stands at the end of a code line. */
  | { kind: 'in-line'; at: number }
  /** The code ends before `at`, a heading or the end of the text. */
  | { kind: 'missing'; at: number };

function endOf(lines: readonly Line[], start: number, open: Opening): End {
  const heading = HASH_COMMENTS.test(open.language) ? SUBHEADING : HEADING;
  const indent = open.prefix.length;
  const held =
    open.prefix.includes('>') || open.marked || (indent >= 2 && isInItem(lines, start, indent));
  let firstHeading = -1;
  let closedInLine = -1;
  for (let index = start + 1; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    if (held && leavesContainer(text, open.prefix)) return { kind: 'closed', at: index - 1 };
    if (closes(text, open.fence)) return { kind: 'closed', at: index };
    if (closedInLine < 0 && firstHeading < 0 && endsWithFence(text, open.fence))
      closedInLine = index;
    if (firstHeading < 0 && heading.test(text)) firstHeading = index;
    const another = opening(text)?.language && text.trimStart().startsWith(open.fence);
    if (another && (firstHeading >= 0 || closedInLine >= 0)) break;
  }
  if (closedInLine >= 0) return { kind: 'in-line', at: closedInLine };
  return { kind: 'missing', at: firstHeading >= 0 ? firstHeading : lines.length };
}

/** `print(x)```` as the last line of a block that somebody forgot to break. */
function endsWithFence(text: string, fence: string): boolean {
  const trimmed = text.trimEnd();
  const before = trimmed.slice(0, -fence.length);
  return trimmed.endsWith(fence) && before.trim() !== '' && !before.includes(fence);
}

/** The lines of the block, closed. */
function close(lines: readonly Line[], start: number, end: End, open: Opening): Line[] {
  const fence = open.prefix + open.fence;
  const block = lines.slice(start, end.at);
  if (end.kind === 'in-line') {
    const last = lines[end.at] ?? { text: '', origin: 1 };
    const text = last.text.trimEnd().slice(0, -open.fence.length);
    return [...block, { ...last, text }, { ...last, text: fence }];
  }
  while (block.length > 1 && block.at(-1)?.text.trim() === '') block.pop();
  const blanks = lines.slice(start + block.length, end.at);
  const origin = block.at(-1)?.origin ?? 1;
  return [...block, { text: fence, origin }, ...blanks];
}

/** Whether the line at `index` belongs to raw HTML, which ends with the next blank line: a fence is text there. */
function isInHtml(lines: readonly Line[], index: number): boolean {
  let first = index;
  while (first > 0 && (lines[first - 1]?.text ?? '').trim() !== '') first--;
  return first < index && /^ {0,3}<[a-z/!?]/i.test(lines[first]?.text ?? '');
}

/** Lines with every fence closed, and which of them are code (fences included). */
export interface Fenced {
  lines: Line[];
  code: boolean[];
  findings: Finding[];
}

/**
 * Closes code fences that the author did not: one that closes at the end of a code line is broken
 * there; one that never closes ends before the next heading, or with the text.
 */
export function closeFences(lines: readonly Line[]): Fenced {
  const fenced: Fenced = { lines: [], code: [], findings: [] };
  const put = (put: readonly Line[], code: boolean): void => {
    for (const line of put) {
      fenced.lines.push(line);
      fenced.code.push(code);
    }
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? { text: '', origin: 1 };
    const open = /`{3}|~{3}/.test(line.text) ? opening(line.text) : undefined;
    if (!open) {
      put([line], false);
      continue;
    }
    const end = endOf(lines, index, open);
    if (end.kind === 'closed') {
      put(lines.slice(index, end.at + 1), true);
      index = end.at;
      continue;
    }
    if (isInHtml(lines, index)) {
      put([line], false);
      continue;
    }
    put(close(lines, index, end, open), true);
    const rule = end.kind === 'missing' ? 'fence-unclosed' : 'fence-closed-in-line';
    fenced.findings.push({ rule, line: line.origin, value: line.text.trim() });
    index = end.kind === 'missing' ? end.at - 1 : end.at;
  }
  return fenced;
}
