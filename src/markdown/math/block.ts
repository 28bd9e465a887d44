import type { Finding, Line } from '../source/source.ts';

const OPENING = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?[ \t>]*)\$\$(?!\$)(.*)$/;
const CLOSING = /(?<!\\)\$\$/;
const HEADING = /^#{1,6}[ \t]/;

/** The prefix of the lines that follow in the same quote or list item. */
const below = (prefix: string): string =>
  prefix.replace(/[-*+]|\d+[.)]/, (mark) => ' '.repeat(mark.length));

/** Index of the line with the closing `$$`, or -1; a formula never reaches past a heading or code. */
function closingLine(lines: readonly Line[], code: readonly boolean[], start: number): number {
  for (let index = start; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    if (code[index] || HEADING.test(text)) return -1;
    if (CLOSING.test(text)) return index;
  }
  return -1;
}

/** `$$a$$` alone on a line as the three lines it means; `undefined` when text follows it. */
function oneLine(line: Line, prefix: string, rest: string): Line[] | undefined {
  const content = rest.trimEnd().slice(0, -2);
  if (!rest.trimEnd().endsWith('$$') || CLOSING.test(content) || content.trim() === '')
    return undefined;
  const under = below(prefix);
  const texts = [`${prefix}$$`, `${under}${content.trim()}`, `${under}$$`];
  return texts.map((text) => ({ ...line, text }));
}

/** A formula over several lines, its `$$` on lines of their own. */
function severalLines(lines: readonly Line[], prefix: string, rest: string): Line[] {
  const under = below(prefix);
  const [first = { text: '', origin: 1 }, ...others] = lines;
  const last = others.pop() ?? first;
  const [before = '', after = ''] = last.text.split(/(?<!\\)\$\$(.*)/s);
  const out: Line[] = [{ ...first, text: `${prefix}$$` }];
  if (rest.trim() !== '') out.push({ ...first, text: under + rest });
  out.push(...others);
  if (before.replace(/[\s>]/g, '') !== '') out.push({ ...last, text: before });
  out.push({ ...last, text: `${under}$$` });
  if (after.trim() !== '') out.push({ ...last, text: under + after.trim() });
  return out;
}

/**
 * Brings `$$` blocks into the form the parser knows, each `$$` on a line of its own, wherever the
 * author put them; a `$$` that never closes is made plain text, so that the rest of the note survives.
 *
 * @param code which lines are fenced code
 */
export function plainMathBlocks(
  lines: readonly Line[],
  code: readonly boolean[],
): { lines: Line[]; findings: Finding[] } {
  const out: Line[] = [];
  const findings: Finding[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? { text: '', origin: 1 };
    const match = code[index] || !line.text.includes('$$') ? null : OPENING.exec(line.text);
    if (!match) {
      out.push(line);
      continue;
    }
    const [, prefix = '', rest = ''] = match;
    if (CLOSING.test(rest)) {
      out.push(...(oneLine(line, prefix, rest) ?? [line]));
      continue;
    }
    const end = closingLine(lines, code, index + 1);
    if (end < 0) {
      findings.push({ rule: 'math-unclosed', line: line.origin, value: line.text.trim() });
      out.push({ ...line, text: line.text.replace('$$', '\\$\\$') });
      continue;
    }
    out.push(...severalLines(lines.slice(index, end + 1), prefix, rest));
    index = end;
  }
  return { lines: out, findings };
}
