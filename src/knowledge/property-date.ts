import { isoDay } from './calendar.ts';
import { count, HAN_DAY, HAN_MONTH } from './date-forms.ts';
import { findFullDates } from './full-days.ts';

const NUMBERS = /^["']?(\d{4})[-/.年 ](\d{1,2})[-/.月 ](\d{1,2})日?(?:[T\s].*)?["']?$/;
/** `星期三, 三月 6日 2024, 9:12:33 上午` */
const HAN_MONTH_FIRST = new RegExp(
  String.raw`^["']?(?:(?:星期|周|週)[一二三四五六日天])?[,，]?\s*(?<month>${HAN_MONTH}|\d{1,2})月\s*(?<day>\d{1,2}|${HAN_DAY})[日号]?[,，]?\s*(?<year>\d{4})年?(?=$|["',，\s])`,
);

/**
 * The day that the value of a property names, as YYYY-MM-DD: `2024-04-07`, also with slashes, one digit
 * or a time of day behind it, and as programs spell a day out (RFC 2822, JavaScript, Obsidian's Linter).
 * A day that does not exist comes back in numbers, for the schema to refuse; `undefined`: it names none.
 */
export function readPropertyDay(raw: string): string | undefined {
  const [, year = '', month = '', day = ''] = NUMBERS.exec(raw) ?? [];
  if (year !== '') return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const spelt = HAN_MONTH_FIRST.exec(raw)?.groups;
  if (spelt) return isoDay(Number(spelt.year), count(spelt.month ?? ''), count(spelt.day ?? ''));
  const [first] = findFullDates(raw.replace(/^["']/, ''));
  return first?.start === 0 ? first.iso : undefined;
}

/** Whether a template left its place unfilled: `{{date}}`, `<% tp.file.title %>`, `YYYY-MM-DD`. */
export const isUnfilled = (text: string): boolean =>
  /\{\{.*\}\}|<%.*%>|^\s*["']?Y{4}[-/.]M{1,2}[-/.]D{1,2}(?:[T ]+H{1,2}:m{1,2}(?::s{1,2})?)?["']?\s*$/is.test(
    text,
  );
