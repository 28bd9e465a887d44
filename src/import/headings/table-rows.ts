import type { Record } from '../record/record.ts';

/** `#      转换的另一种形式`: a sign, a wide gap and what it means. */
const ROW = /^ {0,3}#(?: {4,}|\t{2,})\S/;
/** A row of such a table for any other sign. */
const OTHER = /^[^#\s]\S{0,11}(?: {4,}|\t{2,})\S/;

/** The rows of a table without lines that explain the sign `#`, which Markdown takes for headings, as text. */
export function escapeTableRows(
  lines: readonly string[],
  text: string,
  inCode: Uint8Array,
  record: Record,
): readonly string[] {
  if (!text.includes('\n#    ') && !text.includes('\n#\t\t')) return lines;
  return lines.map((line, at) => {
    if (inCode[at] === 1 || !ROW.test(line)) return line;
    if (!OTHER.test(lines[at - 1] ?? '') || !OTHER.test(lines[at + 1] ?? '')) return line;
    const row = line.replace('#', '\\#');
    record.changed('plain-heading', at + 1, line, row);
    return row;
  });
}
