import { isoDay } from './calendar.ts';
import { goesTo, takeDay, takeEnd, type WrittenDay } from './date-forms.ts';
import { GLUED, ONLY_KIND, ONLY_NOTES, readLabel } from './entry-kind.ts';
import { type MonthPart, takeMonthPart } from './part-of-month.ts';
import { plainHeading } from './plain-heading.ts';
import { DIGITS, HAN_NUMERALS, signTable } from './sign-table.ts';
import { takeWeekday } from './weekday.ts';
import { takeWeeks, type WrittenWeeks } from './written-weeks.ts';

/** A heading (or a line) that is a date, a range of days or a week, with or without a title behind it. */
export interface DateHeading {
  start?: WrittenDay;
  /** Last day of a range; inherits from `start` what it does not write. */
  end?: WrittenDay;
  weeks?: WrittenWeeks;
  /** ISO day of the week, when it is written. */
  weekday?: number;
  /** What the entry is called before its date: `双周报 2024.3.18`. */
  kind?: string;
  /** What is left for a title. */
  rest: string;
  /** `rest` stands in brackets, as a word beside the date: `2024.4.22（五一调休）`. */
  aside?: true;
  /**
   * `weak`: the form is also that of a section number (`7.4`, `3-2`), so that only the headings
   * around it can tell. `strong`: nothing but a date is written so.
   */
  strength: 'strong' | 'weak';
  /** The text of a day that does not exist (`2/30`); then `start` is missing. */
  impossible?: string;
  /** `han`: with 月, so that it is no ratio (`9/11`) and no number. */
  written?: 'han';
  /** A whole month: `start` is its first day. */
  month?: true;
  /** It tells a time, but no day of our calendar: `农历四月初七`, `第三天`. */
  vague?: true;
  /** It tells a part of a month, `4月上旬`, `4月第2周`: `start` and `end` are the days that it has about. */
  about?: true;
}

/** What a counted day, an ordinal and a vague date begin with. */
const BEGINS_COUNT = signTable('第dD');
const BEGINS_NUMBER = signTable(`${DIGITS}${HAN_NUMERALS}农農阴陰正腊臘冬`);
/** Not `0.1.16`, which is a version. */
const ORDINAL =
  /^(?:\d{1,3}\s*(?:[、．)）]|\.(?!\d{1,2}\.\d))|[一二三四五六七八九十]{1,3}\s*[、．.])\s*(?=(?:19|20)\d{6}(?!\d)|(?:19|20)?\d{2}\s*[-/.．年]|\d{1,2}\s*[/月]|\d{1,2}[.．]\d{1,2}\s*(?:$|[（(])|第)/;
const LUNAR =
  /^(?:(?:(?:19|20)\d{2})\s*年\s*)?(?:[农農阴陰][历曆]\s*[\u4e00-\u9fff\d]{2,8}|(?:正|腊|臘)月[初十廿二三][一二三四五六七八九十]{0,2}|[一二三四五六七八九十冬]{1,2}月(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?))(?=$|[\s:：（(])/;
/** `12.30（2023）` */
const YEAR_BEHIND = /^\s*[（(]\s*((?:19|20)\d{2})\s*年?\s*[)）]$/;
/** The year that a vague date states. */
const YEAR_BEFORE = /^(?:19|20)\d{2}/;
/** `Day 3 7/13`, `第3天：7月13日`, `Day 3（补）7/13`: the count is the title. */
const COUNT_BEFORE =
  /^((?:第\s*[一二三四五六七八九十\d]{1,3}\s*天|day\s*\d{1,3})(?:\s*[（(][^（()）]{1,6}[)）])?)[\s:：—–-]*(?=\d)/i;
/** `Day 3 (7.17)` */
const COUNT_AROUND =
  /^(第\s*[一二三四五六七八九十\d]{1,3}\s*天|day\s*\d{1,3})\s*[（(]\s*([^（()）]+?)\s*[)）]$/i;
/** `20240407机器人`: eight digits that are a day, and a title glued to them; a unit makes them a number. */
const COMPACT_GLUED =
  /^(?:19|20)\d{6}(?=\p{Script=Han}{2})(?![元块个人次条年万亿号版行字位天只件款期])/u;
/** `第1周 (____年__月__日)`: a form that is still to be filled in. */
const BLANKS = /__[年月日]/;
/** What stands between the weekdays of a range. */
const WEEKDAY_GAP = /^\s*[、,，/~～至到—–-]\s*/;
/** A time of day right behind a date. */
const CLOCK = /^(?:[01]?\d|2[0-3])[:：][0-5]\d(?!\d)/;
/** `第三天`, `Day 3`: a day counted from one that the others may tell. */
const COUNTED_DAY = /^(?:第\s*[一二三四五六七八九十\d]{1,3}\s*天|day\s*\d{1,3})$/i;
/** `3.18-3.24（第1周）` */
const WEEK_BEHIND = /^\s*[（(]\s*([^（()）]+?)\s*[)）]$/;
/** Words, and what stands in brackets at their end. */
const BRACKETED = /^(.*\S)\s*[（(【[]([^（()）【】[\]]+)[)）】\]]$/;
/** `D0（4/1）播种`: a short name, its day and what happened. */
const DAY_WITHIN = /^(\S{1,6}?)\s*[（(]([^（()）]{3,12})[)）]\s*(\S.{0,15})$/;
/** `（清明）` */
const ALL_BRACKETED = /^\s*[（(【[]([^（()）【】[\]]+)[)）】\]]\s*$/;
const EDGE = /^[\s:：,，、|｜·)）\]】_-]+|[\s]+$/g;

/** Whether `day` exists in some year (in its own, when it has one). */
function dayExists(day: WrittenDay): boolean {
  return isoDay(day.year ?? 2024, day.month, day.day) !== undefined;
}

/** The first day of a range of which only the last writes its year: `Dec 25 - Jan 1, 2024`. */
function startOfRange(start: WrittenDay, end: WrittenDay): WrittenDay {
  if (start.year !== undefined || end.year === undefined) return start;
  return { ...start, year: start.month > end.month ? end.year - 1 : end.year };
}

/** A date at the start of `text`: weekday, weeks, days, weekday, in the order in which they are written. */
function takeDate(text: string): (Omit<DateHeading, 'rest'> & { length: number }) | undefined {
  const { weeks, length, bare } = takeWeeks(text);
  let at = length;
  let named = at === 0 ? takeWeekday(text) : undefined;
  const skipped = named ? (/^[\s,，]*/.exec(text.slice(named.length))?.[0].length ?? 0) : 0;
  if (named) at = named.length + skipped;
  // `第一周周报：2024.4.1-4.7`
  const kind = weeks ? readLabel(text.slice(at)).length : 0;
  const called = kind > 0 ? takeDay(text.slice(at + kind)) : undefined;
  if (called) at += kind;
  const day = called ?? takeDay(text.slice(at));
  if (!day) {
    return weeks ? { weeks, length: at, strength: bare ? 'weak' : 'strong' } : undefined;
  }
  at += day.length;
  const before = takeWeekday(text.slice(at))?.length ?? 0;
  const end = takeEnd(text.slice(at + (goesTo(text.slice(at + before)) ? before : 0)), day.day);
  if (end) at += end.length + (goesTo(text.slice(at + before)) ? before : 0);
  const behind = takeWeekday(text.slice(at));
  if (behind) at += behind.length;
  // `4月1日至4月2日 周四、周五`
  const [gap = ''] = (behind && end && WEEKDAY_GAP.exec(text.slice(at))) || [];
  const last = gap === '' ? undefined : takeWeekday(text.slice(at + gap.length));
  if (last) at += gap.length + last.length;
  named ??= behind;
  const start = end ? startOfRange(day.day, end.day) : day.day;
  const strong = day.strength === 'strong' || weeks || named || end;
  const bad = !dayExists(day.day) || (end !== undefined && !dayExists(end.day));
  // 24/7 and 13/20 are no dates of anybody's; 2/30 is one that does not exist
  const ratio = day.day.year === undefined && (day.day.month > 12 || day.day.day > 31);
  if (bad && (!strong || (ratio && !/[月日号號]/.test(day.text)))) return undefined;
  return {
    ...(bad ? { impossible: text.slice(0, at).trim() } : { start }),
    ...(end && !bad ? { end: end.day } : {}),
    ...(weeks ? { weeks } : {}),
    ...(named && !end ? { weekday: named.weekday } : {}),
    ...(/月/.test(day.text) ? { written: 'han' as const } : {}),
    strength: strong ? 'strong' : 'weak',
    length: at,
  };
}

/** `date` with the year that stands beside it, unless it writes its own. */
function withYear<D extends Pick<DateHeading, 'start'>>(date: D, year: string | undefined): D {
  const { start } = date;
  if (!start || start.year !== undefined || year === undefined) return date;
  return { ...date, start: { ...start, year: Number(year) } };
}

/** What tells a time but no day at the start of `text`: a part of a month, with its days, or a day of the lunar calendar. */
function takeVague(text: string): { told: string; days?: MonthPart['days'] } | undefined {
  const lunar = LUNAR.exec(text)?.[0];
  return lunar === undefined ? takeMonthPart(text) : { told: lunar };
}

/** Whether `behind`, what follows a date, leaves it one. */
function leavesDate(behind: string, strength: DateHeading['strength']): boolean {
  if (behind === '' || /^[\s:：,，、|｜·—\-()（）[\]【】「」《日√✓✔✅☑]/.test(behind)) return true;
  if (GLUED.test(behind))
    return strength === 'strong' || ONLY_KIND.test(behind) || ONLY_NOTES.test(behind);
  return strength === 'strong' && (!/^[\p{L}\p{N}%/]/u.test(behind) || CLOCK.test(behind));
}

/** `202007010`: a day of two digits behind a zero too many. */
const TOO_MANY = /^((?:19|20)\d{2}(?:0[1-9]|1[0-2]))0([12]\d|3[01])(?!\d)/;

/**
 * `heading` (text of a heading without its `#`s) read as a date, or `undefined`. Read are
 * `2024/4/7`, `2024年4月7日`, `二〇二四年四月七日`, `20240407`, `0407`, `24.4.7`, `4/14`, `4./21`, `7.7`,
 * `7月7日`, `Apr 7, 2024`, `7 April`, ranges of these, `第12周`, `Week 3 (7.17-7.23)`, each with a weekday
 * and a title behind it, behind an ordinal (`1.  2024/4/7`) or a label (`周报 2024-04-07`); and what
 * tells no day (`4月上旬`, `农历四月初七`). A year alone, or a date inside a sentence, is none.
 */
export function readDateHeading(heading: string): DateHeading | undefined {
  if (!/[\d０-９]|第|月|[农農阴陰][历曆]/.test(heading) || BLANKS.test(heading)) return undefined;
  const text = plainHeading(heading).replace(TOO_MANY, '$1$2');
  const first = text.charCodeAt(0);
  if (BEGINS_COUNT[first] === 1) {
    const counted = COUNT_BEFORE.exec(text);
    if (counted?.[1]) {
      const date = readDateHeading(text.slice(counted[0].length));
      if (!date || /[\p{L}\p{N}]/u.test(date.rest)) return date;
      return { ...date, rest: `${counted[1]} ${date.rest}`.trim() };
    }
    const [, count = '', inside = ''] = COUNT_AROUND.exec(text) ?? [];
    const day = inside === '' ? undefined : takeDate(inside);
    if (day?.start && day.length === inside.length) {
      const { length: _, ...date } = day;
      return { ...date, rest: count, strength: 'strong' };
    }
    if (COUNTED_DAY.test(text)) return { rest: text, strength: 'weak', vague: true };
  }
  const ordinal = BEGINS_NUMBER[first] === 1 ? ORDINAL.exec(text)?.[0] : undefined;
  const unnumbered = text.slice(ordinal?.length ?? 0);
  const vague = BEGINS_NUMBER[unnumbered.charCodeAt(0)] === 1 ? takeVague(unnumbered) : undefined;
  if (vague !== undefined) {
    const { told, days } = vague;
    const inside = takeDate(/^\s*[（(]?\s*(.*)$/.exec(unnumbered.slice(told.length))?.[1] ?? '');
    if (!inside?.start) {
      if (!days) return { rest: text, strength: 'strong', vague: true };
      return { ...days, rest: unnumbered, strength: 'strong', about: true };
    }
    const { length: _, ...date } = inside;
    return { ...withYear(date, YEAR_BEFORE.exec(told)?.[0]), rest: told };
  }
  const label = readLabel(text);
  const kind = label.replace(/[\s:：_-]+$/, '');
  const skipped = (ordinal ?? label).length;
  for (const from of new Set([0, skipped])) {
    const taken = takeDate(text.slice(from));
    if (!taken) continue;
    const { length, ...date } = taken;
    const behind = text.slice(from + length).replace(/^T(?=\d{2}:\d{2})/, ' ');
    const glued = COMPACT_GLUED.exec(text)?.[0].length === length;
    if (!glued && !leavesDate(behind, date.strength)) continue;
    if (/^\s*[（(]?[农農阴陰][历曆]/.test(behind) && date.start?.year === undefined)
      return { rest: text, strength: 'strong', vague: true };
    const year = YEAR_BEHIND.exec(behind)?.[1];
    if (year && date.start?.year === undefined && date.start)
      return { ...withYear(date, year), rest: '' };
    const week = takeWeeks(WEEK_BEHIND.exec(behind)?.[1] ?? '');
    if (week.weeks && !date.weeks && week.length === (WEEK_BEHIND.exec(behind)?.[1] ?? '').length)
      return { ...date, weeks: week.weeks, rest: '' };
    const [, words = '', within = ''] = BRACKETED.exec(behind) ?? [];
    const days =
      date.weeks && !date.start && ONLY_KIND.test(words.trim()) ? takeDate(within) : null;
    if (days?.start && days.length === within.length) {
      const { length: _, ...inside } = days;
      return { ...date, ...withYear(inside, date.weeks?.year?.toString()), rest: '' };
    }
    const aside = ALL_BRACKETED.exec(behind)?.[1];
    const own = (aside ?? behind).replace(EDGE, '');
    const counted = from > 0 && kind.startsWith('第');
    const rest = counted ? `${kind} ${own}`.trim() : own;
    const strength = ONLY_KIND.test(rest) && !/总结|小结/.test(rest) ? 'strong' : date.strength;
    const called = from > 0 && ONLY_KIND.test(kind) ? { kind } : {};
    const beside = aside === undefined || counted ? {} : { aside: true as const };
    return { ...date, ...called, strength, rest, ...beside };
  }
  if (!/[（(【[]/.test(text)) return undefined;
  const [, name, day = '', words] = DAY_WITHIN.exec(text) ?? [];
  const within = name === undefined ? undefined : takeDate(day);
  if (within?.strength === 'strong' && within.start && within.length === day.length) {
    const { length: _, ...date } = within;
    return { ...date, rest: `${name} ${words}` };
  }
  const bracketed = BRACKETED.exec(text);
  const inside = bracketed?.[2] === undefined ? undefined : takeDate(bracketed[2]);
  if (!inside || inside.length < (bracketed?.[2] ?? '').length || inside.strength === 'weak') {
    return undefined;
  }
  const { length: _, ...date } = inside;
  return { ...date, rest: bracketed?.[1] ?? '' };
}
