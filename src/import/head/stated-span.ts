import { daysBetween } from '../../knowledge/calendar.ts';
import { readDateHeading } from '../../knowledge/date.ts';
import { dateOf } from '../date/entry-date.ts';
import { isBlank, type Line } from '../line.ts';

/** The days that a report says it is about. */
export interface Span {
  date: string;
  endDate: string;
}

/** `周期：2024.3.4-3.10`, `2024年3月4日-3月10日`: the days, with or without what they are called. */
const STATED =
  /^(?:[>*-]\s+)?(?:\*\*|__)?(?:(?:(?:汇报|报告|统计|填写|本周|日期|时间)?(?:周期|时间|日期|范围)|本周|period)(?:\*\*|__)?\s*[:：]\s*(?:\*\*|__)?\s*(?:第[\d一二三四五六七八九十]{1,3}[周週][\s,，、]*)?)?(?<days>(?:19|20)\d{2}\D[^:：]{8,40}?)\s*(?:\*\*|__)?$/i;
/** Days of a report at most; a longer time is that of a project. */
const LONGEST = 31;
/** How many lines that show something are looked at. */
const NEAR = 6;

const LABEL = /^#{2,6}\s+(?:学习|汇报|报告|实习|统计)?(?:时间|周期|日期)\s*$/;

/** Whether a heading only says that days follow: `## 学习时间`. */
export const headsSpan = (text: string): boolean => LABEL.test(text);

/** The span that a line states and nothing more. */
export function spanOf(text: string): Span | undefined {
  const days = text.length < 80 ? STATED.exec(text.trim())?.groups?.days : undefined;
  const written = days === undefined ? undefined : readDateHeading(days);
  if (!written?.start?.year || !written.end || written.rest !== '') return undefined;
  const { date, endDate } = dateOf(written, { ascending: true });
  const short = date && endDate && daysBetween(date, endDate) <= LONGEST;
  return short ? { date, endDate } : undefined;
}

/** The line near the top of `lines`, above the first heading that is more than its label, that states a span. */
export function statedSpan(lines: readonly Line[]): { line: Line; span: Span } | undefined {
  let shown = 0;
  for (const line of lines) {
    if (isBlank(line.text) || headsSpan(line.text)) continue;
    if (line.text.startsWith('#') || ++shown > NEAR) return undefined;
    const span = spanOf(line.text);
    if (span) return { line, span };
  }
  return undefined;
}
