import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

/** What editors put where a picture was; alone on a line it is all that is left of one. */
const PLACEHOLDER = /^(?:在这里插入图片描述|请添加图片描述|\[?图片\]?|\[?image\]?)$/i;

function mark({ lines, inCode }: Draft, record: Record): readonly Line[] {
  return lines.flatMap((line, index): Line[] => {
    const text = line.text.trim();
    if (text.length > 12 || inCode[index] === 1 || !PLACEHOLDER.test(text)) return [line];
    const marker = `![${text.replace(/^\[|\]$/g, '')}]()`;
    record.changed('missing-figure', line.no, line.text, marker);
    const indent = /^\s*/.exec(line.text)?.[0] ?? '';
    const apart = (neighbour: Line | undefined) =>
      neighbour && !isBlank(neighbour.text) ? [{ text: '', no: line.no }] : [];
    const own = { text: (indent.length >= 2 ? '  ' : '') + marker, no: line.no };
    return [...apart(lines[index - 1]), own, ...apart(lines[index + 1])];
  });
}

/**
 * A figure that was not copied becomes an image without a file, in a paragraph of its own, so that a
 * reader sees that one is missing.
 */
export const markFigures: Step = {
  concerns: holding(['图片', 'mage', 'MAGE']),
  apply: mark,
};
