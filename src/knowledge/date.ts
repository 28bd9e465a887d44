import { isoDay } from './calendar.ts';
import { count, fullDays, goesTo, takeDay, takeEnd, type WrittenDay } from './date-forms.ts';
import { takeWeekday } from './weekday.ts';

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
  /** `han`: with 月, so that it is no ratio (`9/11`) and no number. */
  written?: 'han';
  /** It tells a time, but no day: `4月上旬`, `4月第2周`, `农历四月初七`. */
  vague?: true;
}

const HAN_COUNT = '[一二三四五六七八九十]{1,3}';
const WEEK = new RegExp(
  String.raw`^(?:(?<wy>(?:19|20)\d{2})\s*年?\s*[-·]?\s*)?(?:第\s*(?<w>\d{1,2}|${HAN_COUNT})(?:\s*[-~～至到、]\s*第?(?<w2>\d{1,2}|${HAN_COUNT}))?\s*[周週]|(?:week|wk|(?<bare>w))\s*\.?\s*(?<e>\d{1,2})(?:\s*[-~–]\s*(?<e2>\d{1,2}))?(?![\d\p{Script=Latin}]))`,
  'iu',
);
/** What an entry of a journal is called. */
const KIND =
  '(?:(?:工作|学习|科研|实习|实验|个人|小组|课题组|每日|每周|本)?(?:周报|日报|月报|周记|日记|日志|周会|周总结|随笔|组会|例会|会议)(?:纪要|记录|汇报|总结|小结)?)';
const LABEL = new RegExp(
  String.raw`^(?:${KIND}|日期|时间|date|weekly(?: report)?|daily(?: note)?)\s*[:：_-]?\s*`,
  'i',
);
/** What may follow a date with nothing between: `20240407组会`, `4月7日下午`, `第12周周报`. */
const GLUED = new RegExp(
  String.raw`^(?:${KIND}|上午|下午|中午|晚上?|早上?|凌晨|晴|阴|多云|小雨|雨|雪|(?:第\S{1,3}次)?(?:组会|讨论)|(?:工作|学习|实习|读书|实验)?(?:总结|小结|记录|进展|汇报|笔记|复盘))(?!前|后|之)`,
);
const ONLY_KIND = new RegExp(`^${KIND}$`);
const ORDINAL =
  /^\d{1,3}\s*[.、．)）]\s*(?=(?:19|20)\d{6}(?!\d)|(?:19|20)?\d{2}\s*[-/.．年]|\d{1,2}\s*[/月]|第)/;
const VAGUE =
  /^(?:(?:(?:19|20)\d{2})\s*年\s*)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(?:份\s*)?(?:[上中下]旬|初|中|底|末|第\s*[一二三四五六1-6]\s*[周週])|[农農阴陰][历曆]\s*[\u4e00-\u9fff\d]{2,8}|(?:正|腊|臘)月[初十廿二三][一二三四五六七八九十]{0,2})(?=$|[\s:：（(])/;
/** `12.30（2023）` */
const YEAR_BEHIND = /^\s*[（(]\s*((?:19|20)\d{2})\s*年?\s*[)）]$/;
/** `第三天`, `Day 3`: a day counted from one that the others may tell. */
const COUNTED_DAY = /^(?:第\s*[一二三四五六七八九十\d]{1,3}\s*天|day\s*\d{1,3})$/i;
/** `3.18-3.24（第1周）` */
const WEEK_BEHIND = /^\s*[（(]\s*([^（()）]+?)\s*[)）]$/;
const EDGE = /^[\s:：,，、|·)）\]】_-]+|[\s]+$/g;

/** Whether `day` exists in some year (in its own, when it has one). */
function dayExists(day: WrittenDay): boolean {
  return isoDay(day.year ?? 2024, day.month, day.day) !== undefined;
}

/** `text` of a heading without marks of emphasis, links, code and brackets around it. */
export function plainHeading(text: string): string {
  if (!/[[*_`<【（(《「]/.test(text)) return text.trim();
  return text
    .replace(/\[\[([^\]|]*)(?:\|[^\]]*)?\]\]/g, '$1')
    .replace(/\*\*|__|`|<\/?[a-z]+>/gi, '')
    .replace(/^[【[（(《「]\s*(?=[\d第])/, '')
    .trim();
}

/** Numbers of weeks at the start of `text`, and how far they reach. */
function takeWeeks(text: string): { weeks?: DateHeading['weeks']; length: number; bare: boolean } {
  let length = 0;
  let weeks: DateHeading['weeks'];
  let bare = false;
  for (let week = WEEK.exec(text); week?.groups; week = WEEK.exec(text.slice(length))) {
    const { wy, w, w2, e, e2, bare: letter } = week.groups;
    const first = count(w ?? e ?? '');
    const last = count(w2 ?? e2 ?? w ?? e ?? '');
    if (!weeks) bare = letter !== undefined && wy === undefined;
    weeks ??= wy ? { first, last, year: Number(wy) } : { first, last };
    length += week[0].length;
    length +=
      /^\s*[/／|(（:：,，]?\s*(?=\d|第|week|wk|w\d)/i.exec(text.slice(length))?.[0].length ?? 0;
  }
  return { ...(weeks ? { weeks } : {}), length, bare };
}

/** A date at the start of `text`: weekday, weeks, days, weekday, in the order in which they are written. */
function takeDate(text: string): (Omit<DateHeading, 'rest'> & { length: number }) | undefined {
  const { weeks, length, bare } = takeWeeks(text);
  let at = length;
  let named = at === 0 ? takeWeekday(text) : undefined;
  const skipped = named ? (/^[\s,，]*/.exec(text.slice(named.length))?.[0].length ?? 0) : 0;
  if (named) at = named.length + skipped;
  const day = takeDay(text.slice(at));
  if (!day) {
    return weeks ? { weeks, length: at, strength: bare ? 'weak' : 'strong' } : undefined;
  }
  at += day.length;
  const before = takeWeekday(text.slice(at))?.length ?? 0;
  const end = takeEnd(text.slice(at + (goesTo(text.slice(at + before)) ? before : 0)), day.day);
  if (end) at += end.length + (goesTo(text.slice(at + before)) ? before : 0);
  const behind = takeWeekday(text.slice(at));
  if (behind) at += behind.length;
  named ??= behind;
  const strong = day.strength === 'strong' || weeks || named || end;
  const bad = !dayExists(day.day) || (end !== undefined && !dayExists(end.day));
  // 24/7 and 13/20 are no dates of anybody's; 2/30 is one that does not exist
  const ratio = day.day.year === undefined && (day.day.month > 12 || day.day.day > 31);
  if (bad && (!strong || (ratio && !/[月日号號]/.test(day.text)))) return undefined;
  return {
    ...(bad ? { impossible: text.slice(0, at).trim() } : { start: day.day }),
    ...(end && !bad ? { end: end.day } : {}),
    ...(weeks ? { weeks } : {}),
    ...(named && !end ? { weekday: named.weekday } : {}),
    ...(/月/.test(day.text) ? { written: 'han' as const } : {}),
    strength: strong ? 'strong' : 'weak',
    length: at,
  };
}

/** Whether `behind`, what follows a date, leaves it one. */
function leavesDate(behind: string, strength: DateHeading['strength']): boolean {
  if (behind === '' || /^[\s:：,，、|·—\-()（）[\]【】」日]/.test(behind)) return true;
  if (GLUED.test(behind)) return strength === 'strong' || ONLY_KIND.test(behind);
  return strength === 'strong' && !/^[\p{L}\p{N}%/]/u.test(behind);
}

/**
 * `heading` (text of a heading without its `#`s) read as a date, or `undefined`. Read are
 * `2024/4/7`, `2024年4月7日`, `二〇二四年四月七日`, `20240407`, `0407`, `24.4.7`, `4/14`, `4./21`, `7.7`,
 * `7月7日`, `Apr 7, 2024`, `7 April`, ranges of these, `第12周`, `Week 3 (7.17-7.23)`, each with a weekday
 * and a title behind it, behind an ordinal (`1.  2024/4/7`) or a label (`周报 2024-04-07`); and what
 * tells no day (`4月上旬`, `农历四月初七`). A year alone, or a date inside a sentence, is none.
 */
export function readDateHeading(heading: string): DateHeading | undefined {
  if (!/\d|第|月|[农農阴陰][历曆]/.test(heading)) return undefined;
  const text = plainHeading(heading);
  if (COUNTED_DAY.test(text)) return { rest: text, strength: 'weak', vague: true };
  const vague = VAGUE.exec(text)?.[0];
  if (vague !== undefined) {
    const inside = takeDate(/^\s*[（(]?\s*(.*)$/.exec(text.slice(vague.length))?.[1] ?? '');
    if (!inside?.start) return { rest: text, strength: 'strong', vague: true };
  }
  const skipped = ORDINAL.exec(text)?.[0].length ?? LABEL.exec(text)?.[0].length ?? 0;
  for (const from of new Set([0, skipped])) {
    const taken = takeDate(text.slice(from));
    if (!taken) continue;
    const { length, ...date } = taken;
    const behind = text.slice(from + length).replace(/^T(?=\d{2}:\d{2})/, ' ');
    if (!leavesDate(behind, date.strength)) continue;
    if (/^\s*[（(]?[农農阴陰][历曆]/.test(behind) && date.start?.year === undefined)
      return { rest: text, strength: 'strong', vague: true };
    const year = YEAR_BEHIND.exec(behind)?.[1];
    if (year && date.start?.year === undefined && date.start)
      return { ...date, start: { ...date.start, year: Number(year) }, rest: '' };
    const week = takeWeeks(WEEK_BEHIND.exec(behind)?.[1] ?? '');
    if (week.weeks && !date.weeks && week.length === (WEEK_BEHIND.exec(behind)?.[1] ?? '').length)
      return { ...date, weeks: week.weeks, rest: '' };
    const rest = behind.replace(EDGE, '');
    const strength = ONLY_KIND.test(rest) && !/总结|小结/.test(rest) ? 'strong' : date.strength;
    return { ...date, strength, rest };
  }
  const bracketed = /^(.*\S)\s*[（(【[]([^（()）【】[\]]+)[)）】\]]$/.exec(text);
  const inside = bracketed?.[2] === undefined ? undefined : takeDate(bracketed[2]);
  if (!inside || inside.length < (bracketed?.[2] ?? '').length || inside.strength === 'weak') {
    return undefined;
  }
  const { length: _, ...date } = inside;
  return { ...date, rest: bracketed?.[1] ?? '' };
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
  return fullDays(text).map(({ day: { year = 0, month, day }, ...place }) => ({
    iso: isoDay(year, month, day),
    ...place,
  }));
}
