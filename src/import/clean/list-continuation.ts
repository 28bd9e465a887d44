import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import { beginning, type Step } from './step.ts';

function hangItems({ lines, inCode }: Draft): readonly Line[] {
  if (!lines.some((line) => line.copied)) return lines;
  const result: Line[] = [];
  let inItem = false;
  let column = 2;
  lines.forEach((line, index) => {
    if (inCode[index] === 1 || isBlank(line.text)) {
      inItem = false;
      result.push(line);
      return;
    }
    if (line.copied) {
      inItem = true;
      column = line.text.indexOf('-') + 2;
      result.push(line);
      return;
    }
    const hangs =
      inItem && /^(?: {4}|\t)/.test(line.text) && !/^\s*(?:[-*+]|\d+[.)])\s/.test(line.text);
    if (!hangs) {
      inItem = false;
      result.push(line);
      return;
    }
    result.push(
      { text: '', no: line.no },
      { text: ' '.repeat(column) + line.text.trim(), no: line.no },
    );
  });
  return result;
}

/**
 * Text that hangs under a bullet of a copied page by four columns or more, each line a paragraph
 * there, becomes paragraphs of that item. Markdown would run them into the item's first line.
 */
export const continueItems: Step = {
  concerns: beginning(['    ', '\t']),
  apply: hangItems,
};
