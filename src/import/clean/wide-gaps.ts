import { columnsOf } from '../../knowledge/indent.ts';
import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import { holding, type Step } from './step.ts';

/** An item whose text stands farther right of its mark than by one blank. */
const WIDE = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]{2,})(?=\S)/;
/** What stands farther from the mark is code. */
const WIDEST = 4;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** Below a list, from here on, Markdown sees no list of its own. */
const TAB = 4;

/** The next line that shows something. */
const below = (lines: readonly Line[], at: number) =>
  lines.slice(at + 1, at + 3).find(({ text }) => !isBlank(text))?.text ?? '';

function narrow({ lines, inCode }: Draft): readonly Line[] {
  return lines.map((line, at) => {
    const [whole = '', indent = '', mark = '', gap = ''] =
      inCode[at] === 1 ? [] : (WIDE.exec(line.text) ?? []);
    if (gap === '') return line;
    const next = below(lines, at);
    const [own, deeper] = [columnsOf(line.text), columnsOf(next)];
    const behind = own + mark.length;
    const column = columnsOf(' '.repeat(behind) + gap);
    const runsIn = deeper >= own + TAB && deeper < column && column <= behind + WIDEST;
    if (!runsIn || !ITEM.test(next)) return line;
    return { ...line, text: `${indent}${mark} ${line.text.slice(whole.length)}` };
  });
}

/**
 * `+<tab><blank>甲` over `<tab>+ 乙`: the items that a tab sets below one whose text stands a column farther
 * right. Markdown would run them into its text.
 */
export const narrowGaps: Step = {
  concerns: holding(['\t', '  '], new RegExp(WIDE.source, 'm')),
  apply: narrow,
};
