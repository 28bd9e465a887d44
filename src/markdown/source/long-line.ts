import type { Finding, Line } from './source.ts';

/** Characters of one line that are still parsed; a page of prose has a twentieth of it. */
const LONGEST_LINE = 60_000;
/** Data URIs up to here stay; a small icon has less. */
const LONGEST_DATA = 2_000;

const DATA = new RegExp(`data:[\\w.+/-]+(?:;[\\w=.-]+)*,[\\w+/=%.~-]{${LONGEST_DATA},}`, 'gi');

/** `2457600` → `2.3 MB`; base64 counts three bytes for four characters. */
function dataSize(characters: number): string {
  const bytes = (characters * 3) / 4;
  return bytes < 1024 * 1024
    ? `${Math.ceil(bytes / 1024)} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/**
 * Keeps one line from stalling the parser: an embedded file is replaced by `data:cut,<size>`, which
 * shows as a labelled placeholder, and what is left of a line beyond `LONGEST_LINE` is cut.
 *
 * @param notice the words that end a cut line; the number is how many characters were left out
 */
export function shortenLines(
  lines: readonly Line[],
  notice: (left: number) => string,
): { lines: Line[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const short = lines.map((line) => {
    if (line.text.length <= LONGEST_DATA) return line;
    const note = (rule: Finding['rule']): void => {
      findings.push({ rule, line: line.origin, value: line.text.slice(0, 80) });
    };
    let text = line.text.replace(DATA, (data) => `data:cut,${encodeURI(dataSize(data.length))}`);
    if (text.length < line.text.length) note('data-too-long');
    if (text.length > LONGEST_LINE) {
      note('line-too-long');
      text = `${text.slice(0, LONGEST_LINE)} ${notice(text.length - LONGEST_LINE)}`;
    }
    return { ...line, text };
  });
  return { lines: short, findings };
}
