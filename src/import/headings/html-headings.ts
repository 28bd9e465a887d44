import { isBlank } from '../line.ts';
import type { Record } from '../record/record.ts';

/** `<h2>2024-03-04</h2>` alone on its line, without attributes, with nothing inside that Markdown would read; it may be coloured. */
const HTML =
  /^ {0,3}<h([1-6])>\s*((?:<\/?(?:font|span|b|strong|u)(?:\s[^<>]{0,80})?>)*[^<>*`[\]\\]{1,120}?(?:<\/(?:font|span|b|strong|u)>)*)\s*<\/h\1>\s*$/i;
const HASH = /^ {0,3}#{1,6}\s/;

/**
 * Plain HTML headings as `#` headings, so that one grammar of headings is enough. Only where a block may
 * begin: inside other HTML, `#` would be text.
 */
export function htmlToHash(
  lines: readonly string[],
  text: string,
  inCode: Uint8Array,
  record: Record,
): readonly string[] {
  if (!text.includes('</h') && !text.includes('</H')) return lines;
  let result: string[] | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (inCode[at] === 1 || !line.includes('</')) continue;
    const [, level, title = ''] = HTML.exec(line) ?? [];
    const above = (result ?? lines)[at - 1] ?? '';
    if (level === undefined || /\s#+$/.test(title) || !(isBlank(above) || HASH.test(above)))
      continue;
    const heading = `${'#'.repeat(Number(level))} ${title}`;
    record.changed('html-heading', at + 1, line, heading);
    result ??= [...lines];
    result[at] = heading;
  }
  return result ?? lines;
}
