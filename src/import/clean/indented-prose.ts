import { columnsOf } from '../../knowledge/indent.ts';
import { DIGITS, firstBehind, signTable } from '../../knowledge/sign-table.ts';
import type { Draft } from '../draft.ts';
import { isPagePicture } from '../furniture/sites/sites.ts';
import { isBlank, type Line } from '../line.ts';
import { isProse, isStatement } from '../prose.ts';
import type { Record } from '../record/record.ts';
import { beginning, type Step } from './step.ts';

/** Columns behind those of its paragraph from which a line behind a blank one is code. */
export const CODE_COLUMNS = 4;

/** Code that the author marked as such: it needs no block of its own. */
const INLINE_CODE = /^\s*`[^`]+`\s*$/;

/**
 * Whether the indented lines at `from`, up to a blank one, are meant to be read: the first is, and none
 * is a statement. Below code that stays (`belowCode`), and where the first may be a comment (`# 训练模型`),
 * all of them must be prose.
 */
function isProseBlock(lines: readonly Line[], from: number, belowCode: boolean): boolean {
  const first = lines[from]?.text ?? '';
  if (!isProse(first) && !isPagePicture(first) && !INLINE_CODE.test(first)) return false;
  const comment = /^\s*#/.test(first);
  const all = belowCode || comment;
  for (let at = from + 1; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    // Behind a blank line the block may go on, but text seldom does so under a comment.
    if (isBlank(text) && comment) continue;
    if (isBlank(text) || columnsOf(text) < CODE_COLUMNS) return true;
    if (!isProse(text) && (all || isStatement(text))) return false;
  }
  return true;
}

/** What a rule ends in. */
const RULE_ENDS = signTable('-*_ \t');

/** Whether a line is no paragraph, so that what follows it cannot continue it. */
function endsParagraph(text: string): boolean {
  const may = text.includes('#') || RULE_ENDS[text.charCodeAt(text.length - 1)] === 1;
  return may && /^ {0,3}(?:#{1,6}(?:\s|$)|(?:[-*_][ \t]*){3,}$)/.test(text);
}

/** Whether a line may be indented, an item, a heading or a rule; cheap, for the many that are text. */
function mayMatter(text: string): boolean {
  const first = text.charCodeAt(0);
  // White space, digits and signs come before the letters.
  return first < 0x40 || first === 0x5f || first === 0x3000;
}

const BLANKS = signTable(' \t');
const WIDE_SPACE = 0x3000;
const OPENS_ITEM = signTable(`-*+${DIGITS}`);
const ITEM = /^([ \t]*)((?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$))/;

/** The innermost of `columns` that is no deeper than `indent`; 0 when none is. */
function baseOf(columns: readonly number[], indent: number): number {
  for (let at = columns.length - 1; at >= 0; at--) {
    const column = columns[at] ?? 0;
    if (column <= indent) return column;
  }
  return 0;
}

function level({ lines, inCode }: Draft, record: Record): readonly Line[] {
  /** Columns at which the text of the open list items begins, outermost first. */
  const items: number[] = [];
  let afterBlank = true; // or behind anything else that an indented line cannot continue
  let moved: number | undefined;
  let belowCode = false; // in the block of code that a blank line ends or interrupts
  let result: Line[] | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (inCode[index] === 1) {
      afterBlank = true;
      continue;
    }
    if (isBlank(line.text)) {
      afterBlank = true;
      moved = undefined;
      continue;
    }
    if (!mayMatter(line.text)) {
      if (afterBlank) items.length = 0;
      [afterBlank, belowCode] = [false, false];
      moved = undefined;
      continue;
    }
    const indent = columnsOf(line.text);
    const sign = firstBehind(line.text, BLANKS);
    const spaced = sign === WIDE_SPACE;
    if (afterBlank) while (items.length > 0 && indent < (items.at(-1) ?? 0)) items.pop();
    const base = baseOf(items, indent);
    const isCode = (afterBlank && indent >= base + CODE_COLUMNS) || moved !== undefined;
    const levels: boolean =
      isCode && (moved !== undefined || isProseBlock(lines, index, belowCode));
    belowCode = !levels && indent >= base + CODE_COLUMNS && (isCode || belowCode);
    if (!levels && !spaced) {
      const item = OPENS_ITEM[sign] === 1 ? ITEM.exec(line.text) : null;
      if (item && indent < base + CODE_COLUMNS) {
        while (items.length > 0 && indent < (items.at(-1) ?? 0)) items.pop();
        items.push(columnsOf(item[1] ?? '') + (item[2] ?? '').trimEnd().length + 1);
      } else if (indent === 0 && afterBlank) items.length = 0;
      afterBlank = endsParagraph(line.text);
      continue;
    }
    if (levels) moved = moved ?? base;
    afterBlank = false;
    const left = levels ? (moved ?? base) : Math.min(indent, 3);
    const text = ' '.repeat(left) + line.text.replace(/^[ \t\u3000]+/, '');
    record.changed('indented-prose', line.no, line.text, text);
    result ??= [...lines];
    result[index] = { text, no: line.no };
  }
  return result ?? lines;
}

/**
 * Prose that is indented by a tab or four spaces behind a blank line, which Markdown shows as code,
 * moves left to where its paragraph belongs: the text of the list item that it stands in, or the
 * margin. Full-width spaces at the start of a line go as well.
 */
export const levelIndentedProse: Step = {
  concerns: beginning(' \t\u3000'),
  apply: level,
};
