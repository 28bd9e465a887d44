import { type DateHeading, readDateHeading } from '../../knowledge/date.ts';
import { firstBehind, NUMERALS, signTable, WHITE } from '../../knowledge/sign-table.ts';
import { isBlank } from '../line.ts';

/** Lines of text, one a day, that open with their day: `5.6 开始写毕设`, `- 2024-03-04：买试剂`. */
export interface DayLines {
  count: number;
  /** The first, 0-based. */
  at: number;
}

/** Below this it may be any list. */
const ENOUGH = 6;
/** The same for lines that begin paragraphs. */
const ENOUGH_APART = 4;
/** How much of a line is read. */
const OPENING = 48;
/** Marks that a line may have before its day: of an item, of a quotation, of a callout. */
const MARKS =
  /^\s{0,3}(?:[-*+•]\s+|>\s*(?:\[![\w-]+\][+-]?\s*)?)?[\s*_[【（(]*(?=[\d０-９一二三四五六七八九十]|第\S{1,4}[天周週]|day\s*\d)/i;
/** `1号 周三` under the heading of a month, `Day 3 3.6 晴`. */
const COUNTED =
  /^(?:\d{1,2}[日号號](?=[\s:：,，（(]|$)|(?:day\s*\d{1,3}|第\S{1,4}天)[\s:：,，（(]+\d)/i;

/** The signs of `MARKS`, and what stands behind them; `!` is that of a callout. */
const BEFORE = signTable(`${WHITE}-*+•>_[【（(`);
const BEGINS = signTable(`${NUMERALS}第dD!`);

/** Whether a line may open with a day. */
const opens = (text: string): boolean =>
  BEGINS[firstBehind(text, BEFORE)] === 1 && MARKS.test(text);

/** Whether numbers that are days or sections (`5.6`) can hardly be sections: those begin at one and stay low. */
function areDays(dates: readonly DateHeading[]): boolean {
  const days = dates.flatMap(({ start }) => start?.day ?? []);
  return days[0] !== 1 && days.some((day) => day > 12);
}

interface Shown {
  text: string;
  at: number;
}

/** Those of `lines` that open with their day. */
function withDay(lines: readonly Shown[]): readonly Shown[] {
  const strong: Shown[] = [];
  const weak: (Shown & { date: DateHeading })[] = [];
  for (const line of lines) {
    const words = line.text
      .replace(MARKS, '')
      .slice(0, OPENING)
      .replace(/[\]】]/, ' ');
    const date = readDateHeading(words);
    if (COUNTED.test(words) || (date?.start && !date.about && date.strength === 'strong'))
      strong.push(line);
    else if (date?.start) weak.push({ ...line, date });
  }
  return areDays(weak.map(({ date }) => date)) ? [...strong, ...weak] : strong;
}

/**
 * Lines that open with their day and go on with what happened, when they are most of a text or begin most
 * of its paragraphs: a diary that cannot be cut, since no line is a date alone. `undefined`: there are none.
 */
export function dayLines(lines: readonly string[], inCode: Uint8Array): DayLines | undefined {
  let count = 0;
  for (const text of lines) if (opens(text)) count++;
  if (count < Math.min(ENOUGH, ENOUGH_APART)) return undefined;
  const shown = lines.flatMap((text, at) =>
    inCode[at] === 1 || isBlank(text) || text.startsWith('#') ? [] : [{ text, at }],
  );
  const apart = shown.filter(({ at }) => isBlank(lines[at - 1] ?? ''));
  for (const [all, enough] of [
    [shown, ENOUGH],
    [apart, ENOUGH_APART],
  ] as const) {
    const opening = all.filter(({ text }) => opens(text));
    if (opening.length < enough || opening.length * 2 < all.length) continue;
    const found = withDay(opening);
    if (found.length < enough || found.length * 2 < all.length) continue;
    return {
      count: found.length,
      at: found.reduce((first, { at }) => Math.min(first, at), lines.length),
    };
  }
  return undefined;
}
