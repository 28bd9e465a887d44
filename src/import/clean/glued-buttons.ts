import { endOfCode } from '../code-run.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { fence } from './copied-code.ts';
import { holding, type Step } from './step.ts';

const FENCE = /^\s*(?:`{3,}|~{3,})/;
/** The row of buttons above code, run together with its first line. */
const ROW = /^(\s*)(?:([a-z+#]{1,12})\s*)?(?:体验AI代码助手\s*)?代码解读\s*复制代码\s?(?=\S)/;
/** The same of older pages: the language and one button. */
const BUTTON = /^(\s*)[a-z+#]{1,12}\s?复制代码(?=\S)/;
/** The button behind the last line of a block, of which so many must have one. */
const BEHIND = /(?<=\S)复制代码$/;
const BLOCKS = 2;

function strip({ lines, inCode }: Draft, record: Record): readonly Line[] {
  const textOf = (at: number) => lines[at]?.text ?? '';
  const besideFence = (at: number, step: 1 | -1) =>
    inCode[at] === 1 && inCode[at + step] === 1 && FENCE.test(textOf(at + step));
  const ends = (at: number) => BEHIND.test(textOf(at)) && besideFence(at, 1);
  const blocks = lines.filter((_, at) => ends(at)).length;
  const found = lines.map((line, at) => {
    if (!line.text.includes('复制代码') || FENCE.test(line.text)) return line;
    let text = line.text.replace(ROW, '$1');
    if (besideFence(at, -1)) text = text.replace(BUTTON, '$1');
    if (blocks >= BLOCKS && ends(at)) text = text.replace(BEHIND, '');
    if (text === line.text) return line;
    record.changed('code-widget', line.no, line.text, text);
    return { ...line, text };
  });
  const texts = found.map(({ text }) => text);
  lines.forEach((line, at) => {
    if (inCode[at] === 1 || texts[at] === line.text || /^(?: {4}|\t)/.test(line.text)) return;
    const code = { language: ROW.exec(line.text)?.[2] ?? '' };
    const to = endOfCode(
      texts,
      at,
      code.language,
      (next) => inCode[next] === 1 || (next > at && texts[next] !== lines[next]?.text),
    );
    for (let next = at; next < to; next++)
      found[next] = { ...found[next], text: texts[next] ?? '', no: lines[next]?.no ?? 0, code };
  });
  return fence(found, record);
}

/**
 * Takes off the buttons of blocks of code that ran together with a line of it, and sets fences around what
 * follows such a row where there are none.
 */
export const dropGluedButtons: Step = {
  concerns: holding(['复制代码']),
  apply: strip,
};
