import { type DateHeading, readDateHeading } from '../../knowledge/date.ts';
import { isBlank } from '../line.ts';

/** Lines of text, one a day, that open with their day: `5.6 开始写毕设`, `- 2024-03-04：买试剂`. */
export interface DayLines {
  count: number;
  /** The first, 0-based. */
  at: number;
}

/** Below this it may be any list. */
const ENOUGH = 6;
/** How much of a line is read. */
const OPENING = 48;
/** Marks that a line may have before its day. */
const MARKS = /^\s{0,3}(?:[-*+•]\s+)?[\s*_[【（(]*(?=[\d０-９一二三四五六七八九十])/;
/** `1号 周三` under the heading of a month. */
const DAY_ALONE = /^\d{1,2}[日号號](?=[\s:：,，（(]|$)/;

const mayOpen = (text: string): boolean => MARKS.test(text);

/** Whether numbers that are days or sections (`5.6`) can hardly be sections: those begin at one and stay low. */
function areDays(dates: readonly DateHeading[]): boolean {
  const days = dates.flatMap(({ start }) => start?.day ?? []);
  return days[0] !== 1 && days.some((day) => day > 12);
}

/**
 * Lines that open with their day and go on with what happened, when they are most of a text: a diary that
 * cannot be cut, because each line is all there is of its day. `undefined`: there are none.
 */
export function dayLines(lines: readonly string[], inCode: Uint8Array): DayLines | undefined {
  const shown = lines.flatMap((text, at) =>
    inCode[at] === 1 || isBlank(text) || text.startsWith('#') ? [] : [{ text, at }],
  );
  const opening = shown.filter(({ text }) => mayOpen(text));
  if (opening.length < ENOUGH || opening.length * 2 < shown.length) return undefined;
  const strong: number[] = [];
  const weak: { at: number; date: DateHeading }[] = [];
  for (const { text, at } of opening) {
    const words = text
      .replace(MARKS, '')
      .slice(0, OPENING)
      .replace(/[\]】]/, ' ');
    const date = readDateHeading(words);
    if (DAY_ALONE.test(words) || (date?.start && date.strength === 'strong')) strong.push(at);
    else if (date?.start) weak.push({ at, date });
  }
  if (areDays(weak.map(({ date }) => date))) strong.push(...weak.map(({ at }) => at));
  if (strong.length < ENOUGH || strong.length * 2 < shown.length) return undefined;
  return { count: strong.length, at: strong.reduce((first, at) => Math.min(first, at)) };
}
