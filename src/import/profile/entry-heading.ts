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

/** The headings that state a date, in order; a day takes its month from the heading that it stands under, or from `month`. */
export function readEntryHeadings(headings: readonly Heading[], month?: number): EntryHeading[] {
  const top = month === undefined ? { level: 7 } : { level: 0, month };
  let above: { level: number; month?: number } = top;
  return headings.flatMap(({ at, level, text }): EntryHeading[] => {
    const period = readPeriodHeading(text);
    if (period || level <= above.level) above = period ? { level, ...period } : top;
    const own = readDateHeading(text);
    if (own) {
      const behind = own.rest !== '' && !own.vague && plainHeading(text).startsWith(own.rest);
      return [{ at, level, date: own, behind }];
    }
    const inMonth =
      above.month !== undefined && level > above.level ? dayInMonth(text, above.month) : undefined;
    if (inMonth) return [{ at, level, date: inMonth, behind: false }];
    const last = readDateBehind(text);
    return last ? [{ at, level, date: last, behind: true }] : [];
  });
}
