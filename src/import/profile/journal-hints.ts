import { readDateHeading } from '../../knowledge/date.ts';
import { readDateBehind } from '../../knowledge/date-behind.ts';
import { baseName } from '../../knowledge/date-in-name.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { readPeriodHeading } from '../../knowledge/period.ts';
import { opensPart } from './opens-part.ts';

const DIARY =
  /周报|日报|月报|周记|周志|月记|季报|[月季]度?(?:总结|小结|报告)|会议(?:纪要|记录)|日记|日志|周会|组会|例会|周总结|(?:工作|科研|学习|实验|读书|阅读|观影|训练|健身)记录|进展|打卡|随笔|实习|\b(?:journal|diary|log(?:book)?|lab notebook|meeting (?:minutes|notes)|weekly|daily)\b/i;
const CHANGES =
  /(?:更新|变更|修订|修改|发布)(?:日志|记录|历史)|发布说明|版本(?:历史|记录|说明|更新)|change ?log|release[ _-]?notes/i;
const CHRONICLE =
  /大事记|时间线|时间轴|年表|发展史|简史|史$|发展历程|编年|回顾|历史上|节日|纪念日|timeline|\bhistory\b/i;
const EVENTS = /大事记|时间[线轴]|年表|编年|发展(?:史|历程)|简史|timeline/i;
const PLAN =
  /计划|安排|日程|行程|攻略|议程|预告|倒计时|截止|赛程|值班(?!记录|日志|日记)|里程碑|路线图|大纲|教学(?:日历|进度)|课程表|\b(?:schedule|agenda|itinerary|plan|deadlines?|ddl|milestones?|road ?map|syllabus)\b/i;
/** `组会安排`, `实习计划表`: the last word says what it is, a plan of meetings that are yet to come. */
const PLANNED =
  /(?:组会|例会|周会|会议|讨论班|讲座|实习|实训)[^\n与和及、&]{0,6}(?:计划|安排|日程|议程|预告)表?(?:[（(][^\n]*)?$/m;
const BY_DAY = /日记|日志|日报|每日|打卡|\b(?:daily|diary)\b/i;
const BY_WEEK = /周报|周记|周会|周总结|每周|\bweekly\b/i;
const CALLED =
  /双?周报|日报|周记|周志|日记|日志|周会|组会|例会|会议(?=纪要|记录)|打卡|随笔|(?:工作|科研|学习|实验|读书|阅读|训练|健身)记录/;
const TERM =
  /学期|学年|春季|秋季|暑期|暑假|寒假|课程|实习|实训|集训|\bsemester\b|(?<!\d)20\d{2}[- ]?(?:spring|summer|fall|autumn)\b|\b(?:spring|summer|fall|autumn)[- ]?20\d{2}(?!\d)/i;

/** A log, and nothing else: `每日记录`. */
const ONLY_LOG =
  /^(?:(?:开发|调试|工作|科研|学习|实验|训练|每日|每周|项目)?(?:日志|记录|周报|日报|进展|打卡)|(?:daily |work |dev)?logs?)$/i;

/** Whether a title is that of a list of changes: `更新日志`. */
export const tellsChanges = (title: string): boolean => CHANGES.test(title);

/** Whether a title is that of a list of events: `大事记`. */
export const tellsEvents = (title: string): boolean => EVENTS.test(title);

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

/** Longest title that stands before the day of each entry, in code points; one in Latin letters takes twice as many. */
const LONGEST_SUBJECT = 16;

/** Whether a title says when, not what. */
const tellsTime = (title: string) =>
  [readDateHeading, readPeriodHeading, readDateBehind].some((read) => read(title) !== undefined);

/** `小组的第二周周记：`, `训练营第3周总结` */
const ENDS_WITH_WEEK =
  /第\s*[\d一二三四五六七八九十]{1,3}\s*[周週](?:(?:学习|工作|实习|训练|个人)?(?:周[报记志]|[总小]结|汇报|报告))\s*[:：]?$/;

/** `第12周周报` */
const statesWeek = (title: string) =>
  readDateHeading(title)?.weeks !== undefined || ENDS_WITH_WEEK.test(title.trim());

/** `2024年4月气象记录`, `项目进展 2024`: the time is that of the entries. */
const TIME_AROUND =
  /^(?:19|20)\d{2}\s*年?(?:\s*\d{1,2}\s*月)?\s*|\s*[（(]?(?:19|20)\d{2}\s*年?[)）]?$/g;

/** Lines from a heading to the next if it has no text of its own. */
const BLANK_BETWEEN = 3;

/** `# 2024`, `# 日志`, `# 实验记录`: a heading that only leads up to the entries. */
export const groupsEntries = (title: string): boolean =>
  readPeriodHeading(title) !== undefined || ONLY_LOG.test(title.trim());

/** What a title says its file is about; `undefined` when it only says when, or says much. */
function subjectOf(title: string): string | undefined {
  const subject = tellsTime(title) ? '' : title.replace(TIME_AROUND, '').trim();
  const most = /^[\x20-\x7E–—]+$/.test(subject) ? 2 * LONGEST_SUBJECT : LONGEST_SUBJECT;
  return subject === '' || [...subject].length > most ? undefined : subject;
}

/**
 * What a file calls itself, by its name, its property `title` and its first heading, as far as it bears on
 * dates among its headings. Most files are asked for little of it.
 */
export class JournalHints {
  readonly #name: string;
  readonly #title: string;
  readonly #heading: string;
  /** The first heading stands over all others, but for years and what only says that a log follows: `# 日志`. */
  readonly #headsAll: boolean;
  /** No other heading level with the first, if any, says when. */
  readonly #onlyDated: boolean;
  readonly #words: string;
  /** It says that it is kept by date. */
  readonly diary: boolean;

  constructor(name: string, headings: readonly Heading[], title = '') {
    const top = Math.min(...headings.map(({ level }) => level));
    this.#name = name;
    this.#title = title;
    this.#heading = headings[0]?.text ?? '';
    const tops = headings.filter(({ level }) => level === top);
    const [first, second] = headings;
    const over = second === undefined || second.at - (first?.at ?? 0) <= BLANK_BETWEEN;
    this.#headsAll =
      tops.length === 1 || (over && tops.slice(1).every(({ text }) => groupsEntries(text)));
    this.#onlyDated =
      headings[0]?.level === top && !tops.slice(1).some(({ text }) => tellsTime(text));
    const path = name.replace(/\.\w+$/, '').replace(/_/g, ' ');
    this.#words = [path, title, this.#heading].join('\n');
    this.diary = DIARY.test(this.#words);
  }

  /** It tells a history or a plan: its dates are those of events, not of entries. */
  get events(): boolean {
    const planned = (PLAN.test(this.#words) && !this.diary) || PLANNED.test(this.#words);
    return planned || CHRONICLE.test(this.#words) || tellsChanges(this.#words);
  }

  /** It states a year. */
  get years(): boolean {
    return /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(this.#words);
  }

  /** The month that it states: `2024-04.md`, `2024/04.md`, `# 2024年4月气象记录`. */
  get month(): number | undefined {
    return monthIn(this.#name) ?? monthOf(this.#heading);
  }

  /** Its weeks are those of a term or of a stay, not of the year. */
  get term(): boolean {
    return TERM.test(this.#words);
  }

  /** It says whether it is kept by the day or by the week. */
  get rhythm(): 'day' | 'week' | undefined {
    const [day, week] = [BY_DAY.test(this.#words), BY_WEEK.test(this.#words)];
    if (day === week) return undefined;
    return day ? 'day' : 'week';
  }

  /** Its title is that of one week: `# 2024-W10 周记`. */
  get week(): boolean {
    return [this.#title, this.#onlyDated ? this.#heading : ''].some(statesWeek);
  }

  /** Its title, else its name. */
  get title(): string {
    const heads = !opensPart(this.#heading) && !readDateBehind(this.#heading);
    return this.#title || (heads && this.#heading) || baseName(this.#name);
  }

  /** What it calls its entries: `2023年周报` → 周报, `组会记录` → 组会. */
  get called(): string | undefined {
    const [own, byFile] = [`${this.#title}\n${this.#heading}`, baseName(this.#name)].map(
      (text) => CALLED.exec(text)?.[0],
    );
    const subject = own || !byFile ? undefined : this.subject;
    return own ?? (subject && [...subject].length <= 8 ? `${subject}${byFile}` : byFile);
  }

  /** What all of it is about, by its title: `# 大模型` above the days. */
  get subject(): string | undefined {
    return subjectOf(this.#title || (this.#headsAll ? this.#heading : ''));
  }
}
