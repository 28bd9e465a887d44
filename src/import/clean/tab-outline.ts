import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record.ts';
import type { Step } from './step.ts';

const CODE = /[;{}=]|\w\(|^\s*(?:#|\/\/|def |class |import )/;
/** Longest line of an outline, in code points. */
const LONGEST = 80;

const depthOf = (text: string) => /^\t*/.exec(text)?.[0].length ?? 0;

/** Whether a text is an outline by its tabs alone: most lines hang under one above, none by more than one step. */
export function isTabOutline(lines: readonly Line[]): boolean {
  const shown = lines.filter(({ text }) => !isBlank(text));
  const deep = shown.filter(({ text }) => text.startsWith('\t'));
  if (shown.length < 6 || deep.length < shown.length * 0.6) return false;
  return shown.every(({ text }, index) => {
    const depth = depthOf(text);
    const step = depth - depthOf(shown[index - 1]?.text ?? '');
    const marked = /^\t*(?:[-*+>|#`]|\u3000| )/.test(text);
    return (
      (index === 0 ? depth === 0 : step <= 1) &&
      !marked &&
      [...text.trim()].length <= LONGEST &&
      !CODE.test(text) &&
      !/[。！？]$/.test(text)
    );
  });
}

function mark({ lines }: Draft, record: Record): readonly Line[] {
  if (!lines.some(({ text }) => text.startsWith('\t')) || !isTabOutline(lines)) return lines;
  const roots = lines.filter(({ text }) => !isBlank(text) && !text.startsWith('\t'));
  const base = roots.length === 1 ? 1 : 0;
  return lines.flatMap((line) => {
    const depth = depthOf(line.text);
    if (isBlank(line.text)) return [line];
    if (depth < base) return [line, { text: '', no: line.no }];
    const text = `${'  '.repeat(depth - base)}- ${line.text.trim().replace(/^(\d{1,3})\. /, '$1\\. ')}`;
    record.changed('bullet', line.no, line.text, text);
    return [{ text, no: line.no }];
  });
}

/** An outline that was copied as plain text becomes a nested list; a lone line above it stays a line. */
export const markTabOutline: Step = {
  concerns: /\n\t+[^\s\t]/,
  apply: mark,
};
