import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

/** What only a formula holds. */
const FORMULA = /\\[A-Za-z]+|[\^_=]|[A-Za-z]\s*[+\-*/<>]\s*[A-Za-z\d]/;
/** Words in brackets, with no command of TeX among them. */
const WORDS = /^[^\\]*\p{Script=Han}{2}[^\\]*$/u;
const isFormula = (text: string) => FORMULA.test(text) && !WORDS.test(text);
/** Escaped brackets around a link or an address show themselves. */
const LINKED = /\]\(|:\/\//;
/** Kramdown and MathJax pages double the backslash; behind `\]` stands the address of a link that is shown. */
const INLINE = /(?<!\\|\\\])(\\{1,2})\(((?:(?!\\[()]).)+?)(?<!\\)\1\)/g;
/** A formula in the line that is set apart all the same; no link, no mark of a task. */
const IN_LINE_DISPLAY = /(?<=\S\s*)(?<!\\)\\\[ ?((?:(?!\\[[\]]).)+?) ?\\\](?!\()/g;
/** A variable, or a plain number: a formula where the text has proven to write formulas so. */
const VARIABLE = /^\s*[A-Za-z]{1,2}\d?\s*$/;

/** A line that is a delimiter and nothing else, with one backslash. */
const undoubled = (text: string) => (/^\\\\[[\]]$/.test(text) ? text.slice(1) : text);

/** Index of the line `\]` that closes the formula which `\[` opens at `open`; -1 when there is none. */
function closing(lines: readonly Line[], open: number): number {
  for (let at = open + 1; at < Math.min(lines.length, open + 40); at++) {
    const text = undoubled(lines[at]?.text.trim() ?? '');
    if (text === '\\]') return at;
    if (text === '' || text === '\\[') return -1;
  }
  return -1;
}

function mark({ lines, inCode }: Draft, record: Record): readonly Line[] {
  if (!lines.some(({ text }) => text.includes('\\(') || text.includes('\\['))) return lines;
  const marks = new Map<number, string>();
  const proven = lines.some(({ text }) =>
    [...text.matchAll(INLINE)].some(([, , formula = '']) => isFormula(formula)),
  );
  const display = (whole: string, formula: string) =>
    isFormula(formula) && !LINKED.test(formula) ? `$${formula.trim()}$` : whole;
  const inline = (whole: string, _: string, formula: string) =>
    isFormula(formula) || (proven && VARIABLE.test(formula)) ? `$${formula.trim()}$` : whole;
  lines.forEach(({ text }, at) => {
    const shown = undoubled(text.trim());
    if (inCode[at] === 1 || !shown.startsWith('\\[')) return;
    const one = /^\\\[((?:(?!(?<!\\)\\[[\]]).)+)\\\]$/.exec(shown)?.[1];
    if (one !== undefined && isFormula(one) && !LINKED.test(one))
      marks.set(at, `$$\n${one.trim()}\n$$`);
    const end = shown === '\\[' ? closing(lines, at) : -1;
    if (end < 0) return;
    const inside = lines.slice(at + 1, end).map((line) => line.text);
    if (!FORMULA.test(inside.join(' '))) return;
    marks.set(at, '$$');
    marks.set(end, '$$');
  });
  return lines.flatMap((line, at) => {
    if (inCode[at] === 1) return [line];
    const text =
      marks.get(at) ??
      (line.text.includes('`')
        ? line.text
        : line.text.replace(INLINE, inline).replace(IN_LINE_DISPLAY, display));
    if (text === line.text) return [line];
    record.changed('math-delimiter', line.no, line.text, text);
    return text.split('\n').map((part) => ({ text: part, no: line.no }));
  });
}

/** `\(x^2\)` → `$x^2$` and `\[` ⏎ … ⏎ `\]` → `$$`: Markdown would take the backslash for an escape. */
export const markFormulas: Step = {
  concerns: holding(['\\(', '\\[']),
  apply: mark,
};
