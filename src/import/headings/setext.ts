import { isBlank } from '../line.ts';
import type { Record } from '../record/record.ts';

const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const NO_PARAGRAPH = /^(?: {4}|\t)|^ {0,3}(?:[#>|]|[-*+]\s|\d{1,9}[.)]\s)/;

/**
 * Underlined headings as `#` headings, so that one grammar of headings is enough. `---` under a line
 * that reads like a sentence stays: it was meant as a rule, see `clean/thematic-break.ts`.
 */
export function underlinedToHash(
  lines: readonly string[],
  start: number,
  inCode: Uint8Array,
  record: Record,
): readonly string[] {
  let result: string[] | undefined;
  for (let at = start + 1; at < lines.length; at++) {
    const under = lines[at] ?? '';
    const first = under.charCodeAt(0);
    // Most lines begin with a letter.
    if (first > 0x3d || inCode[at] === 1) continue;
    const underline = UNDERLINE.exec(under)?.[1];
    const title = lines[at - 1] ?? '';
    if (underline === undefined || isBlank(title) || NO_PARAGRAPH.test(title)) continue;
    if (
      at - 2 >= start &&
      !isBlank(lines[at - 2] ?? '') &&
      !/^ {0,3}#{1,6}\s/.test(lines[at - 2] ?? '')
    )
      continue;
    const sentence = title.trim().length > 40 || /[。！？；，.!?;,：:]$/.test(title.trim());
    // A row over the lower edge of a table that is set in columns.
    if (underline.startsWith('-') && /\S {2,}\S/.test(title)) continue;
    // `==========` under a sentence sets clippings apart.
    if (underline.startsWith('=') && /[。！？；]$/.test(title.trim())) continue;
    if (underline.startsWith('-') && (sentence || underline.length < 3)) continue;
    const heading = `${underline.startsWith('=') ? '#' : '##'} ${title.trim()}`;
    record.changed('setext-heading', at, `${title}\n${under}`, heading, at + 1);
    result ??= [...lines];
    result[at - 1] = heading;
    result[at] = '';
  }
  return result ?? lines;
}
