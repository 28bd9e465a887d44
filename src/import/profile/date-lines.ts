import { type DateHeading, readDateHeading } from '../../knowledge/date.ts';
import { type Heading, readHeading } from '../../knowledge/outline.ts';
import { readPeriodHeading } from '../../knowledge/period.ts';
import { CAPITALS, firstBehind, NUMERALS, signTable, WHITE } from '../../knowledge/sign-table.ts';
import { isBlank, isRule, nearestShown } from '../line.ts';
import { countsSections } from './counting.ts';
import { dayInMonth } from './entry-heading.ts';
import { groupsEntries } from './journal-hints.ts';
import { daysOnward, inOrder, placeInYear } from './place-in-year.ts';
import { yearSpeller } from './short-years.ts';
import { unlikeDiary } from './unlike-diary.ts';

/** Lines of a text without dates among its headings that open an entry each. */
export interface DateLines {
  /** By index of the line. */
  entries: Map<number, DateHeading>;
  /** They are the items of the outermost list, and what was written that day hangs under them. */
  listed: boolean;
  /** 0–1. */
  confidence: number;
}

/** Longest line that may be a date with a title. */
const LONGEST = 40;
const LATIN = /^[\x20-\x7E]+$/;
/** The same with the rows of signs around it. */
const LONGEST_RULED = 160;
/** Words behind a date up to this length are the weather or a place; a line with more may be a sentence. */
const SHORT_REST = 6;
const OPENS =
  /^[\s*_【[(（—–=~-]*(?:[\d０-９]|第.{1,8}?[周週天]|[〇零一二三四五六七八九十]{1,4}[年月]|周|星期|[农農][历曆]|日期[:：]|时间[:：]|[A-Z][a-z]{2})/;
/** The marks that may stand before a date in `OPENS`, and what it may begin with. */
const MARKS = signTable(`${WHITE}*_【[(（—–=~-`);
const BEGINS = signTable(`${NUMERALS}${CAPITALS}第周星农農日时`);
/** `———— 2024-04-07 ————`, as chats are exported and plain texts are parted. */
const RULED = /^\s*([—–=~*-])\1+\s*(\S.*?\S)\s*\1{2,}\s*$/;
const ITEM = /^[-*+]\s+(?=\S)/;

/** Whether a line may be a date and little else; `3. 方法` is an item. */
export const mayOpen = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= LONGEST_RULED &&
  BEGINS[firstBehind(text, MARKS)] === 1 &&
  OPENS.test(text) &&
  !/^\s*\d+[.、]\s+\D/.test(text);

/** Items of the outermost list that are a date and nothing else, over what hangs under them. */
function listedDates(lines: readonly string[], inCode: Uint8Array): DateLines | undefined {
  const entries = new Map<number, DateHeading>();
  let items = 0;
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at] ?? '';
    if (inCode[at] === 1 || !ITEM.test(text)) continue;
    items++;
    if (text.length > LONGEST || !/^(?:\t| {2,})\S/.test(lines[at + 1] ?? '')) continue;
    const date = readDateHeading(text.replace(ITEM, '').trim());
    if (date?.strength === 'strong' && [...date.rest].length <= SHORT_REST) entries.set(at, date);
  }
  const sure = entries.size >= 3 && entries.size >= items * 0.8 && inOrder([...entries.values()]);
  return sure ? { entries, listed: true, confidence: 0.8 } : undefined;
}

/** `10号` behind an entry of the 9th: the day of the month that the entry before it tells. */
function addDaysAlone(lines: readonly string[], entries: Map<number, DateHeading>): void {
  if (entries.size === 0) return;
  let before: DateHeading['start'];
  const found: [number, DateHeading][] = [];
  lines.forEach((text, at) => {
    const own = entries.get(at);
    if (own) before = own.start;
    const day = /^\s*(\d{1,2})[日号]\s*$/.exec(text)?.[1];
    if (!before || day === undefined || !isBlank(lines[at - 1] ?? '')) return;
    const step = Number(day) - before.day;
    const date = step > 0 && step <= 7 ? readDateHeading(`${before.month}月${day}日`) : undefined;
    if (!date?.start) return;
    before = date.start;
    found.push([at, date]);
  });
  for (const [at, date] of found) entries.set(at, date);
  const sorted = [...entries].sort(([a], [b]) => a - b);
  entries.clear();
  for (const [at, date] of sorted) entries.set(at, date);
}

/** Takes the first of `entries` away where it is a span, the only one, over the next: that of the whole text. */
function dropSpan(entries: Map<number, DateHeading>): void {
  const [first, next] = [...entries].slice(0, 2);
  const [from, to] = [first, next].map((entry) => entry && placeInYear(entry[1]));
  const last = first?.[1].end && placeInYear({ start: first[1].end });
  if (!first || from === undefined || to === undefined || last === undefined) return;
  const spans = [...entries.values()].filter(({ end }) => end !== undefined).length;
  if (spans === 1 && daysOnward(from, to) <= daysOnward(from, last)) entries.delete(first[0]);
}

/** The month that the headings above a line state, for lines asked for in order. */
function monthsAbove(headings: readonly Heading[]): (at: number) => number | undefined {
  let [next, month] = [0, undefined as number | undefined];
  return (at) => {
    for (; (headings[next]?.at ?? at) < at; next++)
      month = readPeriodHeading(headings[next]?.text ?? '')?.month;
    return month;
  };
}

/** `日期：2024-03-04` */
const LABELLED = /^[\s*_]*(?:日期|时间)/;

/** The line that stands alone above the line at `at`, as the title of a meeting does above its date. */
function titleAbove(lines: readonly string[], at: number): number | undefined {
  const above = nearestShown(lines, at, -1);
  const text = (lines[above] ?? '').trim();
  const alone = above === 0 || isBlank(lines[above - 1] ?? '');
  return above >= 0 && alone && !/^[-*_=>|]/.test(text) ? above : undefined;
}

/** Whether a line is the first under a heading that is no year, month or `日志`, where a date is that of the section. */
function underHeading(lines: readonly string[], at: number): boolean {
  const above = nearestShown(lines, at, -1);
  const heading = readHeading(lines[above] ?? '');
  return above > 0 && heading !== undefined && !groupsEntries(heading.text);
}

/** `**2024/3/4 周一**`, `*2024-03-04 09:34*` */
const MARKED = /^\s*(\*{1,3}|_{1,3})(?!\s)[^*_]+\1\s*$/;

/**
 * Whether lines with a date stand over the headings of a diary, as over the sections of each day: each is
 * marked or stands behind a rule, and no heading below the first is on the level of the title above it.
 */
function overSections(
  lines: readonly string[],
  headings: readonly Heading[],
  entries: ReadonlyMap<number, DateHeading>,
): boolean {
  const [first = 0] = entries.keys();
  const title = headings.filter(({ at }) => at < first);
  const below = headings.filter(({ at }) => at > first);
  const top = Math.max(0, ...title.map(({ level }) => level));
  return (
    entries.size >= 3 &&
    title.length <= 1 &&
    below.every(({ level }) => level > top) &&
    [...entries.keys()].every(
      (at) => MARKED.test(lines[at] ?? '') || isRule(lines[nearestShown(lines, at, -1)] ?? ''),
    )
  );
}

/** `> **3.29**`, a quotation of one line: what it marks. */
const QUOTED = /^>\s*((\*\*|__).{3,60}\2)\s*$/;

/** `lines` with what stands alone in a quotation, as a day over its text. */
function unquoted(lines: readonly string[]): readonly string[] {
  const isQuoted = (at: number) => lines[at]?.startsWith('>') === true;
  if (!lines.some((text) => QUOTED.test(text))) return lines;
  return lines.map((text, at) =>
    isQuoted(at - 1) || isQuoted(at + 1) ? text : text.replace(QUOTED, '$1'),
  );
}

/**
 * Lines that are a date and little else: the headings of a diary in plain text. A day that might be a
 * number (`4.7`) is one only where many stand in order, with text between them.
 */
export function dateLines(
  written: readonly string[],
  headings: readonly Heading[],
  inCode: Uint8Array,
  diary: boolean,
): DateLines | undefined {
  const lines = unquoted(written);
  const strong = new Map<number, DateHeading>();
  const all = new Map<number, DateHeading>();
  /** `**12.30** 年终总结`: a day only among days without words. */
  const worded: [number, DateHeading][] = [];
  const opening: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (mayOpen(lines[at] ?? '') && inCode[at] !== 1) opening.push(at);
  }
  const spell = yearSpeller(opening.map((at) => lines[at] ?? ''));
  const months = monthsAbove(headings);
  for (const at of opening) {
    const text = lines[at] ?? '';
    const ruled = RULED.exec(text)?.[2];
    // A letter takes half as much as a character.
    const longest = LATIN.test(text) ? 2 * LONGEST : LONGEST;
    if ((ruled ?? text).length > longest) continue;
    const month = months(at);
    const inMonth = month === undefined ? undefined : dayInMonth(text.trim(), month);
    const date = inMonth ?? readDateHeading(spell(ruled ?? text.trim()));
    if (!date || (!inMonth && underHeading(lines, at))) continue;
    const title = LABELLED.test(text) ? titleAbove(lines, at) : undefined;
    if (title !== undefined) {
      const words = (lines[title] ?? '').trim();
      if (words.length > LONGEST || /[。！？；，：]$/.test(words)) continue;
      const found = { ...date, rest: words };
      all.set(title, found);
      if (date.strength === 'strong') strong.set(title, found);
      continue;
    }
    const short = [...date.rest].length <= SHORT_REST && !/[。，；！？]/.test(date.rest);
    const before = lines[at - 1] ?? '';
    const apart = at === 0 || isBlank(before) || isRule(before);
    const marked = /^\s*(?:\*\*|__|【)/.test(text);
    const bare = date.rest === '' && (marked ? apart : !isBlank(lines[at + 1] ?? ''));
    if (date.strength === 'strong' ? apart || short : bare) all.set(at, date);
    else if (marked && apart && short) worded.push([at, date]);
    if (date.strength === 'strong' && all.has(at)) strong.set(at, date);
  }
  for (const entries of [strong, all]) dropSpan(entries);
  addDaysAlone(lines, strong);
  const enough = diary ? 2 : 3;
  const heads = headings.length <= strong.size || (diary && overSections(lines, headings, strong));
  if (strong.size >= enough && heads && inOrder([...strong.values()])) {
    const weak = strong.size * 2 >= all.size ? strong : all;
    return { entries: weak, listed: false, confidence: unlikeDiary(lines, weak) ? 0.4 : 0.8 };
  }
  const dates = [...all.values()];
  const periods = headings.length > 0 && headings.every(({ text }) => readPeriodHeading(text));
  if (all.size >= 3 && (headings.length <= 1 || periods) && inOrder(dates)) {
    const unlike = all.size >= 4 && (periods || !countsSections(dates)) ? 0.6 : 0.4;
    const entries = new Map([...all, ...worded].sort(([a], [b]) => a - b));
    return { entries, listed: false, confidence: diary ? 0.7 : unlike };
  }
  return headings.length <= 1 ? listedDates(lines, inCode) : undefined;
}

/** `lines` with what hangs under the items at `entries` moved left by the indent of its first line. */
export function outdent(
  lines: readonly string[],
  entries: ReadonlyMap<number, DateHeading>,
): string[] {
  let indent = '';
  return lines.map((text, at) => {
    if (entries.has(at)) indent = /^\s*/.exec(lines[at + 1] ?? '')?.[0] ?? '';
    else if (/^\S/.test(text)) indent = '';
    return indent !== '' && text.startsWith(indent) ? text.slice(indent.length) : text;
  });
}
