import { columnsOf } from '../../knowledge/indent.ts';
import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import { isProse } from '../prose.ts';
import type { Record } from '../record/record.ts';
import { CODE_COLUMNS } from './indented-prose.ts';
import { holding, type Step } from './step.ts';

/** Not `○=可以`, which says what the sign stands for. */
const BULLET = /^([ \t\u3000]*)[•●◦▪■○·‣∙][ \t\u3000\u00A0]*(?=[^\s=＝])/;
/** What a list that is open goes on with one step deeper, as slides and Word's symbol faces have it. */
const DEEPER = /^([ \t\u3000]*)(?:[–—]|[§Ø]|o)[ \t\u3000\u00A0]+(?=[^\s\d])/;

/** `[ ] 画图`: a task without the sign of a list. */
const TASK = /^([ \t\u3000]*)(?:\[([ xX])\]|([☐☑☒□]))[ \t\u3000]+(?=\S)/;
/** A task among others with a box that only tasks have; by itself it may be any mark of a list. */
const SQUARE = '□';

/** Tasks that stand under each other as the items of a list that they are, by brackets or boxes. */
function markTasks(draft: Draft, record: Record): readonly Line[] {
  const { lines, inCode } = draft;
  const tasks = lines.map(({ text }, at) => (inCode[at] === 1 ? null : TASK.exec(text)));
  if (tasks.every((task) => !task || task[3] === SQUARE)) return lines;
  return lines.map((line, at) => {
    const task = tasks[at];
    if (!task || !(tasks[at - 1] ?? tasks[at + 1])) return line;
    const [whole, indent = '', mark, box] = task;
    const done = mark === undefined ? box !== '☐' && box !== SQUARE : mark !== ' ';
    const text = `${indent}- [${done ? 'x' : ' '}] ${line.text.slice(whole.length)}`;
    record.changed('bullet', line.no, line.text, text);
    return { text, no: line.no };
  });
}

/** See `markTasks`. */
export const markLooseTasks: Step = {
  concerns: holding(
    ['[ ]', '[x]', '[X]', '☐', '☑', '☒'],
    /^[ \t\u3000]*(?:\[[ xX]\]|[☐☑☒])[ \t\u3000]/m,
  ),
  apply: markTasks,
};

/**
 * Lines that were code beside `•`, which is no list in Markdown, as code of the item at `depth` that they now
 * stand in (`undefined`: in none); a run of them is told by its first line.
 */
function newCodeMover(record: Record): (line: Line, depth: number | undefined) => Line {
  let before: 'blank' | 'code' | 'text' = 'text';
  return (line, depth) => {
    if (isBlank(line.text)) {
      if (before !== 'code') before = 'blank';
      return line;
    }
    const columns = columnsOf(line.text);
    const opens = before === 'blank' && !isProse(line.text);
    const code = depth !== undefined && columns >= CODE_COLUMNS && (before === 'code' || opens);
    before = code ? 'code' : 'text';
    if (!code) return line;
    const text = ' '.repeat(columns + 2 * depth + 2) + line.text.trimStart();
    record.changed('bullet', line.no, line.text, text);
    return { text, no: line.no };
  };
}

const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])([ \t]+)(?=\S)/;
/** How far back the item is looked for that a list stands in, in lines. */
const LOOK_BACK = 40;

/** The column of the text of the item of Markdown that the line at `index` stands in; 0: it is in none. */
function columnOfHolder({ lines, inCode }: Draft, index: number): number {
  const columns = columnsOf(lines[index]?.text ?? '');
  for (let at = index - 1; columns > 0 && at >= Math.max(0, index - LOOK_BACK); at--) {
    const text = lines[at]?.text ?? '';
    if (isBlank(text) || inCode[at] === 1) continue;
    const item = ITEM.exec(text);
    if (item) {
      const column = columnsOf(item[1] ?? '') + item[0].length - (item[1] ?? '').length;
      if (columnsOf(text) < columns) return column <= columns ? column : 0;
    } else if (/^\S/.test(text)) return 0;
  }
  return 0;
}

/** A comment in what a list holds: `# 编码`; under an item it would be a heading. */
const HASH = /^([ \t]+)(?=#{1,6}[ \t])/;

function mark(draft: Draft, record: Record): readonly Line[] {
  const { lines, inCode } = draft;
  let base = 0;
  let left = '';
  let inList = false;
  let depth = 0;
  const moveCode = newCodeMover(record);
  return lines.map((line, index) => {
    const deeper = inList && inCode[index] !== 1 ? DEEPER.exec(line.text) : null;
    const match = inCode[index] === 1 ? null : (BULLET.exec(line.text) ?? deeper);
    if (!match) {
      if (/^\S/.test(line.text)) inList = false;
      if (inCode[index] === 1) return line;
      if (inList && left !== '' && HASH.test(line.text)) {
        const text = line.text.replace(HASH, '$1\\');
        record.changed('bullet', line.no, line.text, text);
        return { ...line, text };
      }
      return moveCode(line, inList ? depth : undefined);
    }
    moveCode(line, undefined);
    const indent = (match[1] ?? '').replace(/\t/g, '    ').length;
    if (!inList) {
      base = indent;
      left = ' '.repeat(columnOfHolder(draft, index));
    }
    inList = true;
    depth = Math.max(deeper ? 1 : 0, indent <= base ? 0 : Math.ceil((indent - base) / 4));
    const text = `${left}${'  '.repeat(depth)}- ${line.text.slice(match[0].length)}`;
    record.changed('bullet', line.no, line.text, text);
    return { text, no: line.no, copied: true };
  });
}

/**
 * `  • item` of copied pages → `- item`. The whole list moves left by the indent of its first item, so
 * that it is a list and not code, or below the item that it stands in; deeper items stay deeper by two columns, and code stays code.
 */
export const markBullets: Step = {
  concerns: holding('•●◦▪■○·‣∙'),
  apply: mark,
};
