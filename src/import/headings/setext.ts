import { signTable } from '../../knowledge/sign-table.ts';
import { isBlank, isRule } from '../line.ts';
import type { Record } from '../record/record.ts';

const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const NO_PARAGRAPH = /^(?: {4}|\t)|^ {0,3}(?:[#>|]|[-*+]\s|\d{1,9}[.)]\s)/;

/** A title that begins like an item of a list. */
const NUMBERED = /^ {0,3}\d{1,3}[.)]\s/;

/** A row of at least so many signs is drawn as long as its title by no chance. */
const DRAWN = 6;

/** Whether a program has drawn `underline`: as many signs as the title above it has characters. */
const isDrawn = (title: string, underline: string) =>
  underline.length >= DRAWN && title.trim().length === underline.length;

/** What such a row begins with and ends in; cheap, for the many lines that are none. */
const BEGINS = signTable(' =-');
const ENDS = signTable('=- \t');
const mayUnderline = (text: string) =>
  BEGINS[text.charCodeAt(0)] === 1 && ENDS[text.charCodeAt(text.length - 1)] === 1;

/** `标题 {#id .class}`, as pandoc writes it. */
const withoutAttributes = (title: string) =>
  title.endsWith('}') ? title.replace(/\s*\{[#.][^{}]*\}$/, '') : title;

/** What a row of `=` or `-` under a line of text makes of it. */
type Under = 'heading' | 'rule' | 'text';

function readUnder(lines: readonly string[], at: number, start: number, underline: string): Under {
  const title = withoutAttributes((lines[at - 1] ?? '').trim());
  const dashes = underline.startsWith('-');
  const above = at - 2 >= start ? (lines[at - 2] ?? '') : '';
  // Under several lines it parts them from what follows.
  if (!isBlank(above) && !/^ {0,3}#{1,6}\s/.test(above))
    return dashes && underline.length >= 3 ? 'rule' : 'text';
  // `==========` under a sentence sets clippings apart.
  if (!dashes) return /[。！？；]$/.test(title) ? 'text' : 'heading';
  // A row over the lower edge of a table that is set in columns.
  const drawn = underline.length === 2 && title.length === 2;
  if ((underline.length < 3 && !drawn) || /\S {2,}\S/.test(title)) return 'text';
  return title.length > 40 || /[。！？；，.!?;,：:]$/.test(title) ? 'rule' : 'heading';
}

/**
 * Underlined headings as `#` headings, so that one grammar of headings is enough. `---` under a line
 * that reads like a sentence stays: it was meant as a rule, see `clean/thematic-break.ts`; so are all of
 * a file in which most are rules.
 */
export function underlinedToHash(
  lines: readonly string[],
  start: number,
  inCode: Uint8Array,
  record: Record,
): readonly string[] {
  const found: { at: number; dashes: boolean }[] = [];
  /** Under numbered lines, which may be items. */
  const numbered: typeof found = [];
  let byHand = false;
  let rules = 0;
  for (let at = start + 1; at < lines.length; at++) {
    const under = lines[at] ?? '';
    if (!mayUnderline(under) || inCode[at] === 1) continue;
    const underline = UNDERLINE.exec(under)?.[1];
    const title = lines[at - 1] ?? '';
    if (underline === undefined || isBlank(title) || isRule(title)) continue;
    const item = NUMBERED.test(title);
    if (UNDERLINE.test(title)) continue;
    if (!item && NO_PARAGRAPH.test(title)) continue;
    const read = readUnder(lines, at, start, underline);
    if (item) {
      if (read === 'heading' && isDrawn(title, underline))
        numbered.push({ at, dashes: underline.startsWith('-') });
      else byHand = true;
      continue;
    }
    if (read === 'rule') rules++;
    if (read === 'heading') found.push({ at, dashes: underline.startsWith('-') });
  }
  const dashed = found.filter(({ dashes }) => dashes).length;
  const meant = found.filter(({ dashes }) => !dashes || rules <= dashed);
  // Under an item a row by hand is a rule.
  if (!byHand) meant.push(...numbered);
  if (meant.length === 0) return lines;
  const result = [...lines];
  for (const { at, dashes } of meant) {
    const title = lines[at - 1] ?? '';
    const heading = `${dashes ? '##' : '#'} ${title.trim()}`;
    record.changed('setext-heading', at, `${title}\n${lines[at]}`, heading, at + 1);
    result[at - 1] = heading;
    result[at] = '';
  }
  return result;
}
