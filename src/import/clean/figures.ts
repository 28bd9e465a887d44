import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

/** What editors put where a picture was; alone on a line it is all that is left of one. */
const PLACEHOLDER =
  /^(?:在这里插入图片描述|请添加图片描述|\[?图片\]?|\[?image\]?|暂时无法在飞书文档外展示此内容)$/i;
/** A picture of one pixel, that a page shows until it has loaded the one that belongs there. */
const PIXEL =
  /!\[([^\]]*)\]\(data:image\/(?:(?:gif|png);base64,(?:iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB|R0lGODlhAQABA)[\w+/=]*|svg\+xml,%3C(?:%3F|\?)xml[^\n]{0,200}?width='1px' height='1px'[^\n]*?%3C\/svg%3E)\)/g;
/** What 飞书 writes above each picture of a printed page. */
const PRINTED = '附件不支持打印';
/** Longest of them. */
const LONGEST = 16;

/** Index of the next line below `at` that shows something. */
function below(lines: readonly Line[], at: number): number {
  let next = at + 1;
  while (next < lines.length && isBlank(lines[next]?.text ?? '')) next++;
  return next;
}

function mark({ lines, inCode }: Draft, record: Record): readonly Line[] {
  return lines.flatMap((line, index): Line[] => {
    if (inCode[index] !== 1 && line.text.includes('](data:image/')) {
      const loaded = line.text.replace(PIXEL, (_, label: string) => `![${label || '图片'}]()`);
      if (loaded !== line.text) record.changed('missing-figure', line.no, line.text, loaded);
      return [{ ...line, text: loaded }];
    }
    const text = line.text.trim();
    if (text.length > LONGEST || inCode[index] === 1) return [line];
    if (text === PRINTED && lines[below(lines, index)]?.text.trimStart().startsWith('![')) {
      record.dropped('export-mark', line.no, line.text);
      return [];
    }
    if (!PLACEHOLDER.test(text)) return [line];
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
  concerns: holding(['图片', 'mage', 'MAGE', '飞书', PRINTED]),
  apply: mark,
};
