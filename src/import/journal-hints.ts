import { baseName } from '../knowledge/infer.ts';
import type { Heading } from '../knowledge/outline.ts';

/** What a file calls itself, as far as it bears on dates among its headings. */
export interface JournalHints {
  /** Its name or its title says that it is kept by date. */
  diary: boolean;
  /** It tells a history: its dates are those of events, not of entries. */
  chronicle: boolean;
  /** Its weeks are those of a term or of a stay, not of the year. */
  term: boolean;
  /** It says whether it is kept by the day or by the week. */
  rhythm?: 'day' | 'week';
}

const DIARY =
  /周报|日报|月报|周记|日记|日志|周会|组会|例会|周总结|工作记录|科研记录|学习记录|实验记录|进展|打卡|随笔|实习|\b(?:journal|diary|log(?:book)?|weekly|daily)\b/i;
const CHRONICLE =
  /大事记|时间线|时间轴|年表|发展史|简史|史$|发展历程|编年|更新日志|更新记录|发布(?:记录|说明|日志)|版本(?:历史|记录|说明|更新)|回顾|change ?log|release[ _-]?notes|timeline|\bhistory\b/i;
const BY_DAY = /日记|日志|日报|每日|打卡|\b(?:daily|diary)\b/i;
const BY_WEEK = /周报|周记|周会|周总结|每周|\bweekly\b/i;
const TERM = /学期|学年|春季|秋季|暑期|暑假|寒假|课程|实习|实训|集训/;

/** Words in the name of a file and in its first headings. */
export function journalHints(name: string, headings: readonly Heading[]): JournalHints {
  const top = Math.min(...headings.map(({ level }) => level));
  const titles = headings.filter(({ level }, index) => index === 0 || level === top).slice(0, 1);
  const words = [baseName(name).replace(/_/g, ' '), ...titles.map(({ text }) => text)].join('\n');
  const [day, week] = [BY_DAY.test(words), BY_WEEK.test(words)];
  return {
    diary: DIARY.test(words),
    chronicle: CHRONICLE.test(words),
    term: TERM.test(words),
    ...(day === week ? {} : { rhythm: day ? 'day' : 'week' }),
  };
}
