import { count, type WrittenDay } from './date-forms.ts';

/** `2024年4月上旬`, `4月初`, `4月第2周`; a heading may go on behind it. */
const PART =
  /^(?:((?:19|20)\d{2})\s*年\s*)?(\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(?:份\s*)?(?:([上中下])旬|([初中底末])|第\s*([一二三四五六1-6])\s*[周週])(?=$|[\s:：（(])/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The parts in which a month is told, and the day on which each begins. */
const BEGINS: { readonly [part: string]: number } = {
  上: 1,
  初: 1,
  中: 11,
  下: 21,
  底: 21,
  末: 21,
};
const WEEK = 7;

/** A part of a month with the days that it has about. */
export interface MonthPart {
  told: string;
  days: { start: WrittenDay; end: WrittenDay };
}

/** The part of a month that `text` begins with: ten days, or seven of a week that is counted from the first. */
export function takeMonthPart(text: string): MonthPart | undefined {
  const match = PART.exec(text);
  if (!match) return undefined;
  const [whole, year, written = '', ten, side, counted] = match;
  const month = count(written);
  const length = DAYS[month - 1];
  if (length === undefined) return undefined;
  const week = counted === undefined ? undefined : count(counted);
  const first =
    week === undefined ? (BEGINS[ten ?? side ?? ''] ?? 1) : Math.min((week - 1) * WEEK + 1, length);
  const last = week === undefined ? (first === 21 ? length : first + 9) : first + WEEK - 1;
  const of = { ...(year ? { year: Number(year) } : {}), month };
  const end = { ...of, day: Math.min(last, length) };
  return { told: whole, days: { start: { ...of, day: first }, end } };
}
