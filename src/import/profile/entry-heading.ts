import { type DateHeading, readDateHeading } from '../../knowledge/date.ts';
import { readDateBehind } from '../../knowledge/date-behind.ts';
import { HAN_DAY } from '../../knowledge/date-forms.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { readPeriodHeading } from '../../knowledge/period.ts';
import { plainHeading } from '../../knowledge/plain-heading.ts';

/** A heading that states when its text was written. */
export interface EntryHeading {
  at: number;
  level: number;
  date: DateHeading;
  /** The date stands behind the words: `读书会 2024-04-07`. */
  behind: boolean;
}

const DAY_ALONE = new RegExp(String.raw`^(?:(?:\d{1,2}|${HAN_DAY})\s*[日号號]|\d{1,2}$)`);

/** A day without its month, below a heading that states the month: `# 4月` then `## 7日`. */
export function dayInMonth(text: string, month: number): DateHeading | undefined {
  const day = plainHeading(text);
  if (!DAY_ALONE.test(day)) return undefined;
  const date = readDateHeading(`${month}月${/^\d+$/.test(day) ? `${day}日` : day}`);
  return date?.start && /^\d+$/.test(day) ? { ...date, strength: 'weak' } : date;
}

/** `## 29日` on the level of the month whose days it goes on from, as `latest` was one. */
function slippedDay(
  text: string,
  level: number,
  month: { level: number; month?: number },
  latest: number,
): DateHeading | undefined {
  if (month.month === undefined || level !== month.level || latest === 0) return undefined;
  const date = dayInMonth(text, month.month);
  return date?.strength === 'strong' && (date.start?.day ?? 0) > latest ? date : undefined;
}

/** Days of one month, or up to the next: `15~19`, `29日至3日`. */
const DAYS = /^(\d{1,2})\s*[日号號]?\s*(?:[~～至到]|[-–—])\s*(\d{1,2})\s*[日号號]?$/;

/** `headings[index]` as days of `month`; `8-12` may as well be a month and a day, so that only days right below it tell. */
function daysInMonth(
  headings: readonly Heading[],
  index: number,
  month: number,
): DateHeading | undefined {
  const { level = 0, text = '' } = headings[index] ?? {};
  const plain = plainHeading(text);
  const [first, last] = (DAYS.exec(plain) ?? []).slice(1).map(Number);
  if (first === undefined || last === undefined || first === last) return undefined;
  const below = headings[index + 1];
  const day = below && below.level > level ? Number.parseInt(plainHeading(below.text), 10) : 0;
  const told =
    day >= first &&
    (day <= last || last < first) &&
    DAY_ALONE.test(plainHeading(below?.text ?? ''));
  if (readDateHeading(text) && (!told || first === month)) return undefined;
  const to = last > first ? `${last}日` : `${(month % 12) + 1}月${last}日`;
  return readDateHeading(`${month}月${first}日-${to}`);
}

/** The headings that state a date, in order; a day takes its month from the heading that it stands under, or from `month`. */
export function readEntryHeadings(headings: readonly Heading[], month?: number): EntryHeading[] {
  const top = month === undefined ? { level: 7 } : { level: 0, month };
  let above: { level: number; month?: number } = top;
  // The month of the last day, and that day: `## 29日` slipped to the level of its month.
  let [slipped, latest] = [above, 0];
  return headings.flatMap(({ at, level, text }, index): EntryHeading[] => {
    const period = readPeriodHeading(text);
    if (period || level <= above.level) {
      slipped = above;
      above = period ? { level, ...period } : top;
    }
    if (period) [slipped, latest] = [above, 0];
    const within = level > above.level ? above.month : undefined;
    const days = within === undefined ? undefined : daysInMonth(headings, index, within);
    if (days) return [{ at, level, date: days, behind: false }];
    const own = readDateHeading(text);
    if (own) {
      if (own.start?.month === slipped.month) latest = own.start?.day ?? latest;
      const told = own.vague ?? own.about;
      const behind = own.rest !== '' && !told && plainHeading(text).startsWith(own.rest);
      return [{ at, level, date: own, behind }];
    }
    const inMonth =
      within === undefined ? slippedDay(text, level, slipped, latest) : dayInMonth(text, within);
    if (inMonth) {
      latest = inMonth.start?.day ?? latest;
      return [{ at, level, date: inMonth, behind: false }];
    }
    const last = readDateBehind(text);
    return last ? [{ at, level, date: last, behind: true }] : [];
  });
}
