import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import { isProse } from '../prose.ts';
import type { Record } from '../record/record.ts';
import { beginning, type Step } from './step.ts';

const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+\S/;
/** An indent from which Markdown sees no list below a paragraph, but more of the paragraph. */
const FAR = /^(?: {4}| {0,3}\t)/;
/** What is no paragraph, so that a list may stand below it at any indent. */
const NO_PARAGRAPH = /^ {0,3}(?:#{1,6}\s|[>|]|(?:[-*_][ \t]*){3,}$|<)/;

const HEADING = /^ {0,3}#{1,6}\s/;

/** Whether the item `text`, below `above`, begins a list that hangs under a heading or under the title of its note: an outliner indents its blocks by tabs. */
const hangsUnderHeading = (text: string, above: string | undefined): boolean =>
  (above === undefined || HEADING.test(above)) && (isProse(text) || /^\t-\s/.test(text));

function hang({ lines, inCode }: Draft, record: Record): readonly Line[] {
  const result: Line[] = [];
  /** Whether the lines before are a list, or a paragraph that a list may hang under. */
  let before: 'list' | 'paragraph' | undefined;
  let behindBlank = true;
  /** The indent of the list that is moved. */
  let indent: string | undefined;
  let inFormula = false;
  let above: string | undefined;
  lines.forEach((line, at) => {
    const { text, no } = line;
    const marks = text.includes('$$') ? text.split('$$').length - 1 : 0;
    if (inFormula || marks % 2 === 1) {
      inFormula = inFormula !== (marks % 2 === 1);
      const blank = isBlank(text);
      if (indent !== undefined && !blank && text.startsWith(indent)) {
        const moved = text.slice(indent.length);
        record.changed('bullet', no, text, moved);
        result.push({ text: moved, no });
        behindBlank = false;
        return;
      }
      above = text;
      if (!blank && (indent !== undefined || !/^[ \t]/.test(text))) {
        before = undefined;
        indent = undefined;
      }
      behindBlank = blank;
      result.push(line);
      return;
    }
    if (isBlank(text)) {
      behindBlank = true;
      result.push(line);
      return;
    }
    const item = inCode[at] === 1 ? null : ITEM.exec(text);
    const near = !FAR.test(text);
    if (indent !== undefined && !text.startsWith(indent)) {
      indent = undefined;
      // Right below the last item a line would be more of it.
      if (near && !item && !behindBlank) result.push({ text: '', no });
      before = undefined;
    }
    if (item && !near && before === 'paragraph' && !behindBlank) {
      indent = item[1] ?? '';
      result.push({ text: '', no });
    }
    if (item && !near && before === undefined && hangsUnderHeading(text, above))
      indent ??= item[1] ?? '';
    above = text;
    if (indent !== undefined) {
      const moved = text.slice(indent.length);
      record.changed('bullet', no, text, moved);
      result.push({ text: moved, no });
      before = 'list';
    } else {
      result.push(line);
      if (item && (near || before === 'list')) before = 'list';
      else if (inCode[at] === 1 || NO_PARAGRAPH.test(text)) before = undefined;
      else if (near && (behindBlank || before !== 'list')) before = 'paragraph';
      else if (before !== 'list' && behindBlank) before = undefined;
    }
    behindBlank = false;
  });
  return result;
}

/**
 * A list that hangs under a line of text or a heading by a tab or four spaces, as editors of outlines show it, moves
 * left to the margin: Markdown would run its items into the line.
 */
export const moveHangingLists: Step = {
  concerns: beginning(' \t', /\n(?: {4}| {0,3}\t)[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/),
  apply: hang,
};
