import type { Line } from './source.ts';

/** Quotes within quotes that are still quotes. */
const DEEPEST_QUOTE = 24;
/** Columns before a list mark that still count. */
const DEEPEST_INDENT = 48;

const QUOTES = new RegExp(`^((?: {0,3}>){${DEEPEST_QUOTE}})(?= {0,3}>)`);
const INDENT = new RegExp(`^[ \\t]{${DEEPEST_INDENT},}(?=(?:[-*+]|\\d{1,9}[.)])[ \\t])`);

/**
 * Keeps nesting within what a parser can take in reasonable time: quote marks beyond the deepest level
 * become text, list items beyond it move left. Nobody reads so deep.
 *
 * @param code which lines are fenced code, left alone
 */
export function limitNesting(lines: readonly Line[], code: readonly boolean[]): Line[] {
  return lines.map((line, index) => {
    if (code[index]) return line;
    const text = line.text.replace(QUOTES, '$1 \\').replace(INDENT, ' '.repeat(DEEPEST_INDENT));
    return text === line.text ? line : { ...line, text };
  });
}
