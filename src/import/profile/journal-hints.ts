import { readDateHeading } from '../../knowledge/date.ts';
import { readDateBehind } from '../../knowledge/date-behind.ts';
import { baseName } from '../../knowledge/infer.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { readPeriodHeading } from '../../knowledge/period.ts';
import { opensPart } from './opens-part.ts';

/** What a file calls itself, as far as it bears on dates among its headings. */
export interface JournalHints {
  /** Its name or its title says that it is kept by date. */
  diary: boolean;
  /** It tells a history or a plan: its dates are those of events, not of entries. */
  events: boolean;
  /** Its name or its title states a year. */
  years: boolean;
  /** The month that its name or its title states: `2024-04.md`, `2024/04.md`, `# 2024年4月气象记录`. */
  month?: number;
  /** Its weeks are those of a term or of a stay, not of the year. */
  term: boolean;
  /** It says whether it is kept by the day or by the week. */
  rhythm?: 'day' | 'week';
  /** Its title is that of one week: `# 2024-W10 周记`. */
  week: boolean;
  /** Its title, else its name. */
  title: string;
  /** What it calls its entries: `2023年周报` → 周报, `组会记录` → 组会. */
  called?: string;
  /** What all of it is about, by its title: `# 大模型` above the days. */
  subject?: string;
}

const DIARY =
  /周报|日报|月报|周记|周志|月记|季报|[月季]度?(?:总结|小结|报告)|会议(?:纪要|记录)|日记|日志|周会|组会|例会|周总结|(?:工作|科研|学习|实验|读书|阅读|观影|训练|健身)记录|进展|打卡|随笔|实习|\b(?:journal|diary|log(?:book)?|lab notebook|meeting (?:minutes|notes)|weekly|daily)\b/i;
const CHRONICLE =
  /大事记|时间线|时间轴|年表|发展史|简史|史$|发展历程|编年|更新日志|更新记录|发布(?:记录|说明|日志)|版本(?:历史|记录|说明|更新)|回顾|历史上|节日|纪念日|change ?log|release[ _-]?notes|timeline|\bhistory\b/i;
const PLAN =
  /计划|安排|日程|行程|攻略|议程|预告|倒计时|截止|赛程|值班(?!记录|日志|日记)|里程碑|路线图|大纲|教学(?:日历|进度)|课程表|\b(?:schedule|agenda|itinerary|plan|deadlines?|ddl|milestones?|road ?map|syllabus)\b/i;
/** `组会安排`, `实习计划表`: the last word says what it is, a plan of meetings that are yet to come. */
const PLANNED =
  /(?:组会|例会|周会|会议|讨论班|讲座|实习|实训)[^\n与和及、&]{0,6}(?:计划|安排|日程|议程|预告)表?(?:[（(][^\n]*)?$/m;
const BY_DAY = /日记|日志|日报|每日|打卡|\b(?:daily|diary)\b/i;
const BY_WEEK = /周报|周记|周会|周总结|每周|\bweekly\b/i;
const CALLED =
  /双?周报|日报|周记|周志|日记|日志|周会|组会|例会|打卡|随笔|(?:工作|科研|学习|实验|读书|阅读|训练|健身)记录/;
const TERM = /学期|学年|春季|秋季|暑期|暑假|寒假|课程|实习|实训|集训/;

/** `2024-04.md`, `2024年4月.md`, `2024/04.md` → 4. */
function monthIn(path: string): number | undefined {
  const [, folder] = path.split('/').reverse();
  const stated = /^\D*(?:(?:19|20)\d{2}[-_.年 ]\s?(\d{1,2})(?!\d)月?|(\d{1,2})月)\D*$/.exec(
    baseName(path),
  );
  const inYear = /^(?:19|20)\d{2}年?$/.test(folder ?? '') ? /^(\d{2})$/.exec(baseName(path)) : null;
  const month = Number(stated?.[1] ?? stated?.[2] ?? inYear?.[1] ?? 0);
  return month >= 1 && month <= 12 ? month : undefined;
}

/** `2024年4月气象记录` → 4; a title over several months tells none. */
function monthOf(title: string): number | undefined {
  const [, month] = /^(?:19|20)\d{2}\s*年\s*(\d{1,2})\s*月(?!\s*[\d至到~～—–-])/.exec(title) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 ? Number(month) : undefined;
}

/** Longest title that stands before the day of each entry, in code points. */
const LONGEST_SUBJECT = 16;

/** Whether a title says when, not what. */
const tellsTime = (title: string) =>
  [readDateHeading, readPeriodHeading, readDateBehind].some((read) => read(title) !== undefined);

/** `2024年4月气象记录`, `项目进展 2024`: the time is that of the entries. */
const TIME_AROUND =
  /^(?:19|20)\d{2}\s*年?(?:\s*\d{1,2}\s*月)?\s*|\s*[（(]?(?:19|20)\d{2}\s*年?[)）]?$/g;

/** What a title says its file is about; `undefined` when it only says when, or says much. */
function subjectOf(title: string): string | undefined {
  const subject = tellsTime(title) ? '' : title.replace(TIME_AROUND, '').trim();
  return subject === '' || [...subject].length > LONGEST_SUBJECT ? undefined : subject;
}

/** Words in the name of a file, in its property `title` and in its first headings. */
export function journalHints(name: string, headings: readonly Heading[], title = ''): JournalHints {
  const top = Math.min(...headings.map(({ level }) => level));
  const titles = headings.filter(({ level }, index) => index === 0 || level === top).slice(0, 1);
  const path = name.replace(/\.\w+$/, '').replace(/_/g, ' ');
  const words = [path, title, ...titles.map(({ text }) => text)].join('\n');
  const diary = DIARY.test(words);
  const month = monthIn(name) ?? monthOf(titles[0]?.text ?? '');
  const called = [title, ...titles.map(({ text }) => text), baseName(name)]
    .map((text) => CALLED.exec(text)?.[0])
    .find((word) => word !== undefined);
  const [day, week] = [BY_DAY.test(words), BY_WEEK.test(words)];
  const alone = headings.filter(({ level }) => level === top).length === 1;
  const subject = subjectOf(title || (alone ? (titles[0]?.text ?? '') : ''));
  const heads = titles
    .map(({ text }) => text)
    .filter((text) => !opensPart(text) && !readDateBehind(text));
  return {
    title: (title || heads[0]) ?? baseName(name),
    week: [title, titles[0]?.text ?? ''].some((text) => readDateHeading(text)?.weeks !== undefined),
    diary,
    events: CHRONICLE.test(words) || (PLAN.test(words) && !diary) || PLANNED.test(words),
    years: /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(words),
    ...(month === undefined ? {} : { month }),
    term: TERM.test(words),
    ...(day === week ? {} : { rhythm: day ? 'day' : 'week' }),
    ...(called === undefined ? {} : { called }),
    ...(subject === undefined ? {} : { subject }),
  };
}
