import { isoDay } from './calendar.ts';

/** A day as written; the year may be left to what stands before. */
export interface WrittenDay {
  year?: number;
  month: number;
  day: number;
}

/** A heading (or a line) that is a date, a range of days or a week, with or without a title behind it. */
export interface DateHeading {
  start?: WrittenDay;
  /** Last day of a range; inherits from `start` what it does not write. */
  end?: WrittenDay;
  /** First and last number of `第2-3周`, with the year when it is written. */
  weeks?: { first: number; last: number; year?: number };
  /** ISO day of the week, when it is written. */
  weekday?: number;
  /** What is left for a title. */
  rest: string;
  /**
   * `weak`: the form is also that of a section number (`7.4`, `3-2`), so that only the headings
   * around it can tell. `strong`: nothing but a date is written so.
   */
  strength: 'strong' | 'weak';
  /** The text of a day that does not exist (`2/30`); then `start` is missing. */
  impossible?: string;
}

const HAN_DIGITS = '一二三四五六七八九';
const WEEKDAY_HAN = '一二三四五六日';
const WEEKDAY_LATIN = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const FULL = String.raw`(?:(?<y>(?:19|20)\d{2})\s*[-/.．年]\s*(?<m>\d{1,2})\s*[-/.．月]\s*(?<d>\d{1,2})(?:\s*[日号])?|(?<c>(?:19|20)\d{2}(?:0\d|1[0-2])[0-3]\d))(?!\d)`;
const SHORT = String.raw`(?:(?<sm>\d{1,2})\s*(?<sep>[./／．-]|[.．]\s*[/／]|月)\s*(?<sd>\d{1,2})(?:\s*[日号])?|(?<ty>\d{2})(?<tsep>[./-])(?<tm>\d{1,2})\k<tsep>(?<td>\d{1,2}))(?![\d.])`;
const DAY_ONLY = String.raw`(?<od>\d{1,2})(?:\s*[日号])?(?!\d)`;
const FULL_START = new RegExp(`^${FULL}`);
const SHORT_START = new RegExp(`^${SHORT}`);
const DAY_ONLY_START = new RegExp(`^${DAY_ONLY}`);
const FULL_APART = new RegExp(
  String.raw`(?<![\d\w./])${FULL}(?![\w./]*\d)(?:\s*[（(]?(?:周|星期)[一二三四五六日天][)）]?)?`,
  'g',
);
const TO = /^\s*(?:-{1,2}>?|[~～–—−至到])\s*/;
const WEEK =
  /^(?:(?<wy>(?:19|20)\d{2})\s*年?\s*[-·]?\s*)?(?:第\s*(?<w>\d{1,2}|[一二三四五六七八九十]{1,3})(?:\s*[-~～至到、]\s*第?(?<w2>\d{1,2}|[一二三四五六七八九十]{1,3}))?\s*[周週]|(?:week|wk|w)\s*\.?\s*(?<e>\d{1,2})(?:\s*[-~–]\s*(?<e2>\d{1,2}))?(?![\d\p{L}]))/iu;
const WEEKDAY =
  /^[\s,，(（]*(?:(?:周|星期|礼拜)(?<han>[一二三四五六日天])|(?<latin>mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?)(?:[)）])?/i;
const LABEL =
  /^(?:(?:工作|学习|个人|科研|实习|本)?(?:周报|日报|日记|日志|周记|周总结|随笔|组会|例会)|日期|时间|date|weekly(?: report)?|daily(?: note)?)\s*[:：]?\s*/i;
const ORDINAL =
  /^\d{1,3}\s*[.、．)）]\s*(?=(?:19|20)\d{6}(?!\d)|(?:19|20)?\d{2}\s*[-/.．年]|\d{1,2}\s*[/月]|第)/;
const EDGE = /^[\s:：,，、|·)）\]】-]+|[\s]+$/g;

/** `十二` or `12` as a number, 1–99. */
function count(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? HAN_DIGITS.indexOf(tens || '一') + 1 : 0;
  return ten * 10 + (ones ? HAN_DIGITS.indexOf(ones) + 1 : 0);
}

interface Taken {
  day: WrittenDay;
  length: number;
  strength: 'strong' | 'weak';
  text: string;
}

/** One written day at the start of `text`. */
function takeDay(text: string): Taken | undefined {
  const full = FULL_START.exec(text);
  if (full?.groups) {
    const { y, m, d, c } = full.groups;
    const day = c
      ? { year: Number(c.slice(0, 4)), month: Number(c.slice(4, 6)), day: Number(c.slice(6)) }
      : { year: Number(y), month: Number(m), day: Number(d) };
    return { day, length: full[0].length, strength: 'strong', text: full[0].trim() };
  }
  const short = SHORT_START.exec(text);
  if (!short?.groups) return undefined;
  const { sm, sep, sd, ty, tm, td } = short.groups;
  const day = ty
    ? { year: 2000 + Number(ty), month: Number(tm), day: Number(td) }
    : { month: Number(sm), day: Number(sd) };
  const strength = sep !== undefined && /[/／月]/.test(sep) ? 'strong' : 'weak';
  return { day, length: short[0].length, strength, text: short[0].trim() };
}

/** The second day of a range, completed from the first: `9.5-23`, `9.5-9.23`. */
function takeEnd(text: string, start: WrittenDay): { day: WrittenDay; length: number } | undefined {
  const to = TO.exec(text);
  if (!to) return undefined;
  const behind = text.slice(to[0].length);
  const whole = takeDay(behind);
  if (whole) return { day: whole.day, length: to[0].length + whole.length };
  const only = DAY_ONLY_START.exec(behind);
  const number = Number(only?.groups?.od ?? 0);
  if (!only || number <= start.day || number > 31) return undefined;
  return { day: { ...start, day: number }, length: to[0].length + only[0].length };
}

/** Whether `day` exists in some year (in its own, when it has one). */
function dayExists(day: WrittenDay): boolean {
  return isoDay(day.year ?? 2024, day.month, day.day) !== undefined;
}

/** `text` of a heading without marks of emphasis, links, code and brackets around it. */
function plain(text: string): string {
  return text
    .replace(/\[\[([^\]|]*)(?:\|[^\]]*)?\]\]/g, '$1')
    .replace(/\*\*|__|`|<\/?[a-z]+>/gi, '')
    .replace(/^[【[（(《]\s*(?=[\d第])/, '')
    .trim();
}

/** A date at the start of `text`: days, weeks, weekday, in the order in which they are written. */
function takeDate(text: string): (Omit<DateHeading, 'rest'> & { length: number }) | undefined {
  let at = 0;
  let weeks: DateHeading['weeks'];
  for (let week = WEEK.exec(text); week?.groups; week = WEEK.exec(text.slice(at))) {
    const { wy, w, w2, e, e2 } = week.groups;
    const first = count(w ?? e ?? '');
    const last = count(w2 ?? e2 ?? w ?? e ?? '');
    weeks ??= wy ? { first, last, year: Number(wy) } : { first, last };
    at += week[0].length;
    at += /^\s*[/／|(（:：,，]?\s*(?=\d|第|week|wk|w\d)/i.exec(text.slice(at))?.[0].length ?? 0;
  }
  const day = takeDay(text.slice(at));
  if (!day) return weeks ? { weeks, length: at, strength: 'strong' } : undefined;
  at += day.length;
  const before = WEEKDAY.exec(text.slice(at));
  const end = takeEnd(
    text.slice(at + (before && TO.test(text.slice(at + before[0].length)) ? before[0].length : 0)),
    day.day,
  );
  if (end) at += end.length;
  const weekday = WEEKDAY.exec(text.slice(at));
  if (weekday) at += weekday[0].length;
  const { han, latin } = weekday?.groups ?? {};
  const number = han
    ? WEEKDAY_HAN.indexOf(han === '天' ? '日' : han) + 1
    : WEEKDAY_LATIN.indexOf((latin ?? '').toLowerCase()) + 1;
  const strong =
    day.strength === 'strong' || weeks !== undefined || weekday !== null || end !== undefined;
  const bad = !dayExists(day.day) || (end !== undefined && !dayExists(end.day));
  if (bad && !strong) return undefined;
  return {
    ...(bad ? { impossible: text.slice(0, at).trim() } : { start: day.day }),
    ...(end && !bad ? { end: end.day } : {}),
    ...(weeks ? { weeks } : {}),
    ...(number > 0 && !end ? { weekday: number } : {}),
    strength: strong ? 'strong' : 'weak',
    length: at,
  };
}

/**
 * `heading` (text of a heading without its `#`s) read as a date, or `undefined`. Read are
 * `2024/4/7`, `2024年4月7日`, `20240407`, `24.4.7`, `4/14`, `4./21`, `7.7`, `7月7日`, ranges of these,
 * `第12周`, `Week 3 (7.17-7.23)`, each with a weekday and a title behind it, behind an ordinal
 * (`1.  2024/4/7`) or a label (`周报 2024-04-07`). A year alone, or a date inside a sentence, is none.
 */
export function readDateHeading(heading: string): DateHeading | undefined {
  if (!/\d|第/.test(heading)) return undefined;
  const text = plain(heading);
  const skipped = ORDINAL.exec(text)?.[0].length ?? LABEL.exec(text)?.[0].length ?? 0;
  for (const from of new Set([0, skipped])) {
    const taken = takeDate(text.slice(from));
    if (!taken) continue;
    const { length, ...date } = taken;
    const behind = text.slice(from + length);
    const apart = behind === '' || /^[\s:：,，、|·—\-()（）[\]【】日]/.test(behind);
    if (!apart && (date.strength === 'weak' || /^[\p{L}\p{N}%]/u.test(behind))) continue;
    return { ...date, rest: behind.replace(EDGE, '') };
  }
  const bracketed = /^(.*\S)\s*[（(【[]([^（()）【】[\]]+)[)）】\]]$/.exec(text);
  const inside = bracketed?.[2] === undefined ? undefined : takeDate(bracketed[2]);
  if (!inside || inside.length < (bracketed?.[2] ?? '').length || inside.strength === 'weak') {
    return undefined;
  }
  const { length: _, ...date } = inside;
  return { ...date, rest: bracketed?.[1] ?? '' };
}

/** A heading that only says which year (and month) follows: `2024年`, `# 2024 周报`, `4月`, `2024.4`. */
export function readPeriodHeading(heading: string): { year?: number; month?: number } | undefined {
  const match =
    /^(?:((?:19|20)\d{2})\s*(?:年度?|[-/.](?=\d)|(?=\s|$)))?\s*(?:(\d{1,2})\s*(?:月份?|$))?\s*(?:周报|日报|日志|日记|总结|记录|笔记|工作)*(?:汇总|合集|记录)?$/.exec(
      plain(heading),
    );
  const [year, month] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  if (!match || (year === 0 && !/月/.test(heading)) || month > 12) return undefined;
  return { ...(year ? { year } : {}), ...(month ? { month } : {}) };
}

/** A full date (with its year) in a line of metadata, and where it stands. */
export interface FoundDate {
  /** `undefined` when there is no such day. */
  iso: string | undefined;
  start: number;
  end: number;
  text: string;
}

/** Every full date of `text`, written plainly, in bold or as a wikilink. */
export function findFullDates(text: string): FoundDate[] {
  return [...text.matchAll(FULL_APART)].map((match) => {
    const { y, m, d, c } = match.groups ?? {};
    const iso = c
      ? isoDay(Number(c.slice(0, 4)), Number(c.slice(4, 6)), Number(c.slice(6)))
      : isoDay(Number(y), Number(m), Number(d));
    return { iso, start: match.index, end: match.index + match[0].length, text: match[0].trim() };
  });
}
