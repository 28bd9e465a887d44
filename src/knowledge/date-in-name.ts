import { addDays, daysBetween, isoDay, isoWeekMonday } from './calendar.ts';
import { readDateHeading } from './date.ts';
import { takeEnd } from './date-forms.ts';
import { fullDays } from './full-days.ts';

const ENDINGS = new Set(['.md', '.markdown', '.txt']);

/** `深入%3A 第二版`: what a program writes for a `:`; the name itself where its `%` mean something else. */
function decoded(name: string): string {
  if (!/%[0-9A-F]{2}/i.test(name)) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A file name without folder and ending, with the signs that a program had to write otherwise; never empty. */
export function baseName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const own = dot > 0 && ENDINGS.has(name.slice(dot).toLowerCase()) ? name.slice(0, dot) : name;
  return own.includes('%') ? decoded(own) : own;
}

/** ISO days; the last only where a name states one. */
export interface NamedDays {
  date: string;
  endDate?: string;
}

/** `202404071021 标题`: a name that begins with the minute, or the second, of its making. */
const STAMPED =
  /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?!\d)/;

/** The day of a stamp that a name or a title begins with. */
export function stampedDay(name: string): string | undefined {
  const [, year, month, day] = STAMPED.exec(baseName(name)) ?? [];
  return year && isoDay(Number(year), Number(month), Number(day));
}

/** Longest range that is the time of one note, in days. */
const LONGEST = 31;

/** The first full date in a name, the end of its range if one follows, and what else the name says. */
function readName(base: string): (Partial<NamedDays> & { rest: string }) | undefined {
  const text = [base, base.replaceAll('_', ' ')].find((name) => fullDays(name).length > 0) ?? '';
  const [first, second] = fullDays(text);
  if (!first) return undefined;
  const { year = 0, month, day } = first.day;
  const date = isoDay(year, month, day);
  const next = second && /^\s*$/.test(text.slice(first.end, second.start)) ? second : undefined;
  const taken = takeEnd(text.slice(first.end), first.day);
  const last = next?.day ?? taken?.day;
  const turns = last !== undefined && last.month < month;
  const endDate = last && isoDay(last.year ?? year + Number(turns), last.month, last.day);
  const days = date && endDate ? daysBetween(date, endDate) : 0;
  const ranges = days > 0 && days <= LONGEST;
  const end = ranges ? (next?.end ?? first.end + (taken?.length ?? 0)) : first.end;
  const rest = `${text.slice(0, first.start)} ${text.slice(end)}`;
  return { ...(date ? { date } : {}), ...(ranges && endDate ? { endDate } : {}), rest };
}

/**
 * The days that a file name states: `2024-04-07.md`, `20240407 组会.md`, `周报 2024.3.4-3.10.md`, or the
 * minute of its making.
 */
export function daysInName(name: string): NamedDays | undefined {
  const read = readName(baseName(name));
  const date = read ? read.date : stampedDay(name);
  return date === undefined
    ? undefined
    : { date, ...(read?.endDate ? { endDate: read.endDate } : {}) };
}

/** The week that a name or a title states with its year: `2024-W10`, `2024年第10周 周记`; from Monday to Sunday. */
export function weekInName(name: string): Required<NamedDays> | undefined {
  const base = baseName(name);
  const { start, weeks } = (/[周週w]/i.test(base) ? readDateHeading(base) : undefined) ?? {};
  if (start || weeks?.year === undefined) return undefined;
  const date = isoWeekMonday(weeks.year, weeks.first);
  if (date === undefined) return undefined;
  return { date, endDate: addDays(date, (weeks.last - weeks.first) * 7 + 6) };
}

/** What a note that is one of a series by time is called: `工作周报`, `小鹿 周报`, `第三次组会纪要`, `WeeklyReport`. */
const PERIODICAL =
  /^(?:[\p{L}\d]{0,8}?(?:周报|日报|周记|周志|周会|周总结|组会|例会|日记|weekly|daily|diary|journal)|(?:工作|科研|研究|学习|实验|实习|项目)?日志)(?:记录|纪要|汇报|总结|小结|report|notes?|log)?$/iu;

/** Whether a file is named by a day, a range of days or a week, and by nothing else than what such a note is called. */
export function isNamedByTime(name: string): boolean {
  const base = baseName(name);
  const rest = readName(base)?.rest ?? (weekInName(name) ? '' : undefined);
  if (rest === undefined) return false;
  const words = rest.replace(/(?:星期|周)[一二三四五六日天](?![\p{L}])|[^\p{L}\p{N}]/gu, '');
  return words === '' || PERIODICAL.test(words);
}
