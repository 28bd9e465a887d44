import { t } from '../../i18n/index.ts';
import { takeWeekday } from '../../knowledge/weekday.ts';
import type { EntryDate } from '../date/entry-date.ts';
import { isWeekly } from '../date/segments.ts';
import type { JournalHints } from '../profile/journal-hints.ts';
import { onlyCounts } from '../profile/lectures.ts';
import type { Segment } from '../split/split.ts';
import { plainTitle } from './plain-title.ts';

/** What entries are called whose heading says too little for a title. */
export interface EntryName {
  /**
   * Only its date: `周报 2024-04-07`, `组会 2024-04-07`, by the word that the journal uses of itself, else
   * by what it is about, else by its rhythm.
   */
  dated(date: string): string;
  /** Only its number: `机器学习讲义 第3讲`. */
  counted(words: string): string;
}

/** Words behind a date up to this length (the weather, a place) are no title of their own. */
const SHORT_REST = 2;
/** `下午 办公室`: when on that day. */
const DAY_PART = /^(?:[上中下]午|早上|晚上?|傍晚|凌晨)(?=$|[\s，,])/;
/** `多云转小雨 12～18℃` */
const WEATHER = /^[晴阴多云转小中大阵雷暴雨雪雾霾风沙尘间到不定\d\s~～/，,°℃-]+$/;
/** `Sunny`; capitals further in are those of a name (`VoxPoser`, `CLIP`). */
const LATIN_WORD = /^[A-Za-z][a-z]{0,7}$/;
/** A time of day behind a date, or two, with its zone. */
const TIME =
  /^(?:(?:[上中下]午|凌晨|早上|晚上|傍晚)\s*)?(?:\d{1,2}[点时](?:\d{1,2}分?|半|$)|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s*[-–—~～至到]\s*(?:次日|翌日)?\d{1,2}[:：]\d{2})?(?:\s+(?:GMT|UTC)?[+-]\d{2}:?\d{2})?)(?!\d)/;
/** The zone of a time of day, as diaries are exported: `GMT+8 21:13:08`. */
const ZONE = /^(?:GMT|UTC)(?:[+-]\d{1,2}(?::?\d{2})?)?\s+(?=\d{1,2}[:：]\d{2})/;
/** A heading that says a month and nothing more. */
const MONTH_ALONE =
  /^(?:[\d〇零一二三四五六七八九十\s./年月份-]+|(?:[\d〇一二三四五六七八九十\s年]+月\s*)?[(（]?[a-z.]+(?:,?\s+\d{4})?[)）]?)$/i;
/** Words behind a date that only say what kind of entry it is. */
const KIND =
  /^(?:(?:工作|学习|实习|科研|个人|小组|课题组|双)?(?:周报|日报|日志|日记|周记|周会|组会|例会|会议|周总结|总结|小结|记录|笔记)(?:纪要|记录|汇报|总结|小结)?|\p{Script=Han}{1,3}(?:会|讨论班|研讨)(?:纪要|记录)?|(?:(?:group|team|lab|weekly|daily) )?(?:meeting|report|log|minutes|notes))(?:[（(][^（()）]{1,8}[)）])?$/iu;

/** How the entries with `dates` are called. */
export function entryName(dates: readonly EntryDate[], hints: JournalHints): EntryName {
  const counted = (words: string) => `${plainTitle(hints.title)} ${words}`;
  if (dates.length === 0) return { dated: (date) => date, counted };
  const name = plainTitle(hints.called ?? hints.subject ?? '');
  const kept = isWeekly(dates, hints.rhythm) ? 'import.title.week' : 'import.title.day';
  return { dated: (date) => (name ? `${name} ${date}` : t(kept, { date })), counted };
}

/** `天气：晴` behind a date is said of the day. */
const FIELD = /^(?!第)\p{Script=Han}{2,4}[:：]\s*\S/u;

/** `words` behind a date as a title; few of them, a field or an aside only add to the name of the entry. */
function titleOf(words: string, name: string, date: string, aside: boolean): string {
  if (words === '') return name;
  if (KIND.test(words)) return `${words} ${date}`;
  const few =
    [...words].length <= SHORT_REST ||
    !/\p{L}/u.test(words) ||
    LATIN_WORD.test(words) ||
    WEATHER.test(words);
  const adds = aside || few || FIELD.test(words) || DAY_PART.test(words);
  return adds ? `${name} ${words}` : plainTitle(words);
}

/** A heading that is a day without its month. */
const DAY_ALONE = /^\d{1,2}(?:\s*[日号號]|$)/;

/** The heading of an entry whose date is not known; `7日` has its month from above. */
function undatedTitle({ date, heading }: Segment): string {
  const title = plainTitle(heading?.text ?? '');
  if (!date?.start || !DAY_ALONE.test(title)) return title;
  return `${date.start.month}月${/^\d+$/.test(title) ? `${title}日` : title}`;
}

/** The title of an entry, or `undefined` for what is none: its name, or what stands behind its date. */
export function entryTitle(
  segment: Segment,
  date: string | undefined,
  named: EntryName,
): string | undefined {
  if (segment.kind === 'period' && date && MONTH_ALONE.test(segment.heading?.text ?? ''))
    return t('import.title.month', { month: date.slice(0, 7) });
  if (segment.date && onlyCounts(segment.title ?? '')) return named.counted(segment.title ?? '');
  if (segment.kind !== 'entry') return undefined;
  const { weeks, month, kind, rest = '', aside = false } = segment.date ?? {};
  if (date === undefined) return undatedTitle(segment) || undefined;
  if (weeks) return plainTitle(segment.heading?.text ?? '') || undefined;
  if (month) return t('import.title.month', { month: date.slice(0, 7) });
  const local = rest.replace(ZONE, '');
  const time = TIME.exec(local)?.[0] ?? '';
  const behind = local.slice(time.length).replace(/^[\s,，:：|｜·—-]+/, '');
  // `2024-03-04 09:30 星期一`
  const words = behind.slice(time === '' ? 0 : (takeWeekday(behind)?.length ?? 0)).trim();
  const name = kind ? `${kind} ${date}` : named.dated(date);
  return [titleOf(words, name, date, aside), time].filter((part) => part !== '').join(' ');
}
