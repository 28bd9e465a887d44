import { readDateHeading } from '../../knowledge/date.ts';
import { startsWithHash } from '../../knowledge/outline.ts';
import { isBlank } from '../line.ts';
import type { Record } from '../record/record.ts';

/** `##背景`: two `#` and more begin no tag. */
const GLUED = /^ {0,3}(#{2,6})([^#\s!].*)$/;
/** `#3、方法`, `#一、引言`: no tag is named so. */
const NUMBERED =
  /^ {0,3}(#)((?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[、）)：:]\s*\S.*|\d{1,3}\s*[.．]\s*[^\d\s.].*)$/;
/** `#3.4`, `##2024-03-04`: a date if many are, see `spaceHeadings`. */
const DATED = /^ {0,3}(#{1,6}) ?((?:[\d０-９]|第).{1,39})$/;
/** Headings that are dates, below which number one without its space may be anything. */
const MANY_DATES = 3;
/** `# 2、背景`: where several are written so, `#3、方法` below it is the next, right under a text, too. */
const SPACED_NUMBER = /^ {0,3}#[ \t]+(\d{1,3})\s*[、.．]/;
const MANY_NUMBERS = 2;
const ALONE = /^ {0,3}(#)([^#\s!].*)$/;
/** Words in Chinese without another `#`, which begins a second tag. */
const WORDS = /^[^#＃]*\p{Script=Han}[^#＃]*$/u;
/** `#标题` further down a text whose headings are all written so. */
const MANY_ALONE = 2;
const HEADING = /^ {0,3}#{1,6}\s/;
/** What may close a heading, and pictures behind its words. */
const CLOSING = /\s*#+\s*$/;
const BADGES = /\s*\[!\[.*$/;
/** Longest text that is a heading and not a paragraph. */
const LONGEST = 80;

/** Of headings that may be dates those without a space, in a text with several dates. */
function gluedDates<T extends { at: number; day: string }>(
  lines: readonly string[],
  dated: readonly T[],
): readonly T[] {
  const glued = dated.filter(({ at }) => !HEADING.test(lines[at] ?? ''));
  if (glued.length === 0) return [];
  const dates = new Set(dated.filter(({ day }) => readDateHeading(day)));
  return dates.size >= MANY_DATES ? glued.filter((heading) => dates.has(heading)) : [];
}

/** Whether something follows the line at `at`: tags stand behind a text as well. */
const headsText = (lines: readonly string[], at: number): boolean =>
  lines.slice(at + 1).some((text) => !isBlank(text));

/**
 * Headings without the space behind their `#`, which Markdown takes for text. `#标题` is a tag as well,
 * so that it is a heading only at the top of a text that leaves the space out in all of its headings, and where
 * several stand further down it. No tag is a date, so that `#3.4` is a heading in a text with several of its kind.
 */
export function spaceHeadings(
  lines: readonly string[],
  start: number,
  inCode: Uint8Array,
  record: Record,
): readonly string[] {
  const found = new Map<number, string>();
  const dated: { at: number; marks: string; day: string }[] = [];
  const belowText: { at: number; title: string }[] = [];
  const alone: { at: number; title: string }[] = [];
  let [spaced, numbers, last] = [false, 0, Number.NaN];
  for (let at = start; at < lines.length; at++) {
    const text = lines[at] ?? '';
    if (!startsWithHash(text) || inCode[at] === 1) continue;
    const [, marks, day = ''] = DATED.exec(text) ?? [];
    if (marks !== undefined) dated.push({ at, marks, day });
    if (HEADING.test(text)) {
      spaced = true;
      const number = SPACED_NUMBER.exec(text)?.[1];
      if (number === undefined) continue;
      numbers++;
      last = Number(number);
      continue;
    }
    const before = lines[at - 1] ?? '';
    const above = at === start || isBlank(before) || HEADING.test(before) || found.has(at - 1);
    const [, mark, title = ''] = GLUED.exec(text) ?? NUMBERED.exec(text) ?? [];
    if (mark === undefined) {
      const own = (above && ALONE.exec(text)?.[2]?.trim()) || '';
      if (WORDS.test(own) && own.length <= LONGEST) alone.push({ at, title: own });
      continue;
    }
    if (title.length > LONGEST) continue;
    if (mark === '#' && !above) {
      if (Number.parseInt(title, 10) !== last + 1) continue;
      belowText.push({ at, title });
      last++;
      continue;
    }
    if (!above && !/\p{Script=Han}/u.test(title)) continue;
    found.set(at, `${mark} ${title.replace(CLOSING, '')}`);
  }
  if (numbers >= MANY_NUMBERS) {
    for (const { at, title } of belowText) found.set(at, `# ${title.trim()}`);
  }
  for (const { at, marks, day } of gluedDates(lines, dated))
    found.set(at, `${marks} ${day.trim()}`);
  const first = lines.findIndex((text, at) => at >= start && !isBlank(text));
  const title =
    ALONE.exec(lines[first] ?? '')?.[2]
      ?.replace(CLOSING, '')
      .trim() ?? '';
  const tops = title !== '' && !/[\s#＃]/.test(title.replace(BADGES, ''));
  if (!spaced && tops && found.size >= 1) {
    found.set(first, `# ${title}`);
    const others = alone.filter(({ at }) => at > first && headsText(lines, at));
    if (others.length >= MANY_ALONE) {
      for (const { at, title } of others) found.set(at, `# ${title}`);
    }
  }
  if (found.size === 0) return lines;
  const result = [...lines];
  for (const [at, text] of [...found].sort(([a], [b]) => a - b)) {
    record.changed('heading-space', at + 1, lines[at] ?? '', text);
    result[at] = text;
  }
  return result;
}
