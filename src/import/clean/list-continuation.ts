import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record.ts';

/**
 * Text that hangs under a bullet of a copied page by four columns or more, each line a paragraph
 * there, becomes paragraphs of that item. Markdown would run them into the item's first line.
 */
export function continueItems(lines: Line[], inCode: Uint8Array, record: Record): Line[] {
  const copied = new Set(
    record.entries.flatMap((entry) => (entry.rule === 'bullet' ? [entry.lines] : [])),
  );
  if (copied.size === 0) return lines;
  const fromPage = (no: number) => [...copied].some(([first, last]) => no >= first && no <= last);
  const result: Line[] = [];
  let inItem = false;
  lines.forEach((line, index) => {
    if (inCode[index] === 1 || isBlank(line.text)) {
      inItem = false;
      result.push(line);
      return;
    }
    if (/^- /.test(line.text) && fromPage(line.no)) {
      inItem = true;
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
    result.push({ text: '', no: line.no }, { text: `  ${line.text.trim()}`, no: line.no });
  });
  return result;
}
