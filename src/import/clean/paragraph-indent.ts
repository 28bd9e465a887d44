import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { beginning, type Step } from './step.ts';

/** How a paragraph of a letter or an official document begins. */
const INDENT = /^(?:\u3000{1,2}| {2,8}|\t)(?=[\p{Script=Han}（(“《【①-⑳\d])/u;
/** A copied document has at least so many paragraphs. */
const FEWEST = 4;

function level({ lines, inCode }: Draft, record: Record): readonly Line[] {
  if (inCode.includes(1)) return lines;
  let shown = 0;
  let indented = 0;
  const width = new Map<string, number>();
  for (const { text } of lines) {
    if (isBlank(text)) continue;
    shown++;
    const indent = INDENT.exec(text)?.[0];
    if (indent === undefined) continue;
    indented++;
    width.set(indent, (width.get(indent) ?? 0) + 1);
  }
  if (indented < FEWEST || indented < shown * 0.7) return lines;
  const [indent = '', uses = 0] = [...width].reduce((most, next) =>
    next[1] > most[1] ? next : most,
  );
  // Several widths are the steps of an outline.
  if (uses < indented * 0.9) return lines;
  return lines.map((line) => {
    if (!line.text.startsWith(indent)) return line;
    const text = line.text.slice(indent.length);
    record.changed('indented-prose', line.no, line.text, text);
    return { ...line, text };
  });
}

/**
 * A text whose paragraphs are all indented at their first line loses that indent, which hides its
 * numbers from the steps that follow. Lines further to the right keep theirs.
 */
export const levelParagraphs: Step = {
  concerns: beginning(' \t\u3000'),
  apply: level,
};
