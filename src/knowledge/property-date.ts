import { isoDay } from './calendar.ts';
import { count, HAN_DAY, HAN_MONTH, LATIN_MONTH, latinMonth } from './date-forms.ts';

const NUMBERS = /^["']?(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s].*)?["']?$/;
const WEEKDAY = String.raw`^["']?(?:[A-Z][a-z]{2,8}\.?|(?:星期|周|週)[一二三四五六日天])?[,，]?\s*`;
const TIME = String.raw`(?=$|["',，\s])`;
/** `Wednesday, March 6th 2024, 9:12:33 am`, `Wed Mar 06 2024 10:00:00 GMT+0800` */
const MONTH_FIRST = new RegExp(
  String.raw`${WEEKDAY}(?<month>${LATIN_MONTH})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})${TIME}`,
  'i',
);
/** `Wed, 06 Mar 2024 10:00:00 GMT` */
const DAY_FIRST = new RegExp(
  String.raw`${WEEKDAY}(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>${LATIN_MONTH}),?\s+(?<year>\d{4})${TIME}`,
  'i',
);
/** `星期三, 三月 6日 2024, 9:12:33 上午` */
const HAN_MONTH_FIRST = new RegExp(
  String.raw`${WEEKDAY}(?<month>${HAN_MONTH}|\d{1,2})月\s*(?<day>\d{1,2}|${HAN_DAY})[日号]?[,，]?\s*(?<year>\d{4})年?${TIME}`,
);

/**
 * The day that the value of a property names, as YYYY-MM-DD: `2024-04-07`, also with slashes, one digit
 * or a time of day behind it, and as programs spell a day out (RFC 2822, JavaScript, Obsidian's Linter).
 * A day that does not exist comes back in numbers, for the schema to refuse; `undefined`: it names none.
 */
export function readPropertyDay(raw: string): string | undefined {
  const [, year = '', month = '', day = ''] = NUMBERS.exec(raw) ?? [];
  if (year !== '') return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const words = MONTH_FIRST.exec(raw) ?? DAY_FIRST.exec(raw) ?? HAN_MONTH_FIRST.exec(raw);
  const spelt = words?.groups;
  if (!spelt) return undefined;
  const named = spelt.month ?? '';
  const number = /^[a-z]/i.test(named) ? latinMonth(named) : count(named);
  return isoDay(Number(spelt.year), number, count(spelt.day ?? ''));
}

/** Whether a template left its place unfilled: `{{date}}`, `<% tp.file.title %>`. */
export const isUnfilled = (text: string): boolean => /\{\{.*\}\}|<%.*%>/s.test(text);
