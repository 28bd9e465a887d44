import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

/** Lines narrower than this, in columns (a Han character takes two), are set by hand. */
const NARROWEST = 44;
/** So many full lines show that a page was that wide. */
const LINES = 3;
/** How far full lines differ, in columns: punctuation may hang over, a Latin word may not fit. */
const RAGGED = 6;
const STARTS_BLOCK =
  /^\s*(?:[-*+>|#•·①-⑳]|\d{1,3}\s*[.)、）]|\d{1,2}(?:\.\d{1,2})+\s|[（(【[]|第.{1,3}[章节条]|[一二三四五六七八九十]+[、.]|!\[|https?:|```|~~~|\$\$|<|\u3000|\t| {4})/;
/** The first line of a paragraph in print. */
const INDENT = /^(?:\u3000{1,2}| {4})(?=[\p{Script=Han}“《])/u;
/** Whether a line begins what is no running text; the indent of a paragraph is none of it. */
const startsBlock = (text: string) => STARTS_BLOCK.test(text.replace(INDENT, ''));
const ENDS = /[。！？：:；;!?…”」』）)]$/;

/** Columns of a line in a face where Han characters are twice as wide. */
function widthOf(text: string): number {
  let width = text.length;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x2e7f) width++;
  return width;
}

/** Whether a line is about as long as one that was wrapped. */
const mayBeProse = ({ length }: string) => length >= NARROWEST / 2 && length <= 2 * NARROWEST;

/** Columns of a line of Chinese prose; 0 for any other. */
function proseWidth(text: string): number {
  if (!mayBeProse(text)) return 0;
  const width = widthOf(text);
  return width >= NARROWEST && width >= text.length * 1.5 && !startsBlock(text) ? width : 0;
}

/**
 * How wide the page was that Chinese prose was wrapped on; `undefined` when it was not: most lines that
 * are followed by another must be about as wide as the widest, and most of these break off inside a sentence.
 */
function pageWidth(lines: readonly Line[], inCode: Uint8Array): number | undefined {
  const found = new Map<string, number>();
  let follow = false; // one such line right behind another
  for (let at = 0; at + 1 < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    const next = lines[at + 1]?.text ?? '';
    if (inCode[at] === 1 || !mayBeProse(text) || isBlank(next)) continue;
    follow ||= mayBeProse(next);
    if (found.has(text)) continue;
    const width = proseWidth(text);
    if (width > 0 && !STARTS_BLOCK.test(next)) found.set(text, width);
  }
  if (!follow || found.size < LINES) return undefined; // a line that recurs is counted once
  const wide = [...found].map(([text, width]) => ({ text, width }));
  const widths = wide.map(({ width }) => width).sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const full = wide.filter(({ width }) => Math.abs(width - widest) <= RAGGED);
  const broken = full.filter(({ text }) => !ENDS.test(text.trimEnd()));
  // Three lines are enough only where they end at the same column.
  const even = Math.max(...widths) - Math.min(...widths) <= 2 && broken.length === full.length;
  if (full.length === LINES && !even) return undefined;
  return full.length >= LINES &&
    full.length >= wide.length * 0.6 &&
    broken.length >= full.length * 0.6
    ? widest
    : undefined;
}

function joinLines({ lines, inCode }: Draft, record: Record): readonly Line[] {
  const width = pageWidth(lines, inCode);
  if (width === undefined) return lines;
  const result: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = lines[at];
    if (!first) break;
    let text = first.text;
    let end = at + 1;
    for (; end < lines.length; end++) {
      const [line, next] = [lines[end - 1]?.text ?? '', lines[end]?.text ?? ''];
      const full = Math.abs(proseWidth(line.trimEnd()) - width) <= RAGGED;
      const breaks = full && !/[。！？：]$/.test(line.trimEnd()) && !/ {2}$|\\$/.test(line);
      if (inCode[end] === 1 || inCode[end - 1] === 1 || !breaks || isBlank(next)) break;
      if (STARTS_BLOCK.test(next) || startsBlock(line) || /^\s*[#>|]/.test(text)) break;
      const gap = /[A-Za-z\d,]$/.test(text) && /^[A-Za-z\d]/.test(next.trimStart()) ? ' ' : '';
      text = text.trimEnd() + gap + next.trimStart();
    }
    // What was wrapped ends where a sentence does; lines that are items need not.
    const joins = end > at + 1 && ENDS.test(text.trimEnd());
    if (!joins) {
      result.push(...lines.slice(at, end));
      at = end;
      continue;
    }
    const before = lines.slice(at, end).map((line) => line.text);
    record.changed('hard-wrap', first.no, before.join('\n'), text, lines[end - 1]?.no ?? first.no);
    result.push({ ...first, text });
    at = end;
  }
  return result;
}

/**
 * Joins Chinese prose that was wrapped at the width of a page. Lines that are written one to an item
 * differ in width and end where a sentence ends; they keep their breaks, as verse does.
 */
export const joinHanWrapped: Step = {
  concerns: holding('\n'),
  apply: joinLines,
};
