import { count, HAN_MONTH, HAN_YEAR, LATIN_MONTH, latinMonth, yearOf } from './date-forms.ts';
import { plainHeading } from './plain-heading.ts';

/** The year, and perhaps the month, of all that follows. */
export interface Period {
  year?: number;
  month?: number;
}

const PERIOD = new RegExp(
  String.raw`^(?:((?:19|20)\d{2}|${HAN_YEAR}(?=年))\s*(?:年度?|[-/.](?=\d)|(?=\s|$)))?\s*(?:(\d{1,2}|${HAN_MONTH}(?=月))\s*(?:月份?|$))?\s*(?:周报|日报|日志|日记|总结|记录|笔记|工作)*(?:汇总|合集|记录)?$`,
);
const LATIN = new RegExp(
  String.raw`^(?:(?<m>${LATIN_MONTH})(?:,?\s+(?<y>(?:19|20)\d{2}))?|(?<y2>(?:19|20)\d{2})\s+(?<m2>${LATIN_MONTH}))$`,
  'i',
);

/** `五月 May`, `六月JUNE`: the month once more. */
const LATIN_BEHIND = new RegExp(String.raw`(?<=月)\s*[(（]?${LATIN_MONTH}[)）]?$`, 'i');

/** A heading that only says which year (and month) follows: `2024年`, `# 2024 周报`, `四月`, `April 2024`. */
export function readPeriodHeading(heading: string): Period | undefined {
  if (!/\d{4}|月|年|^\W*[A-Za-z]{3}/.test(heading)) return undefined;
  const text = plainHeading(heading);
  const { m, y, m2, y2 } = LATIN.exec(text)?.groups ?? {};
  const name = m ?? m2;
  if (name !== undefined) {
    const stated = y ?? y2;
    return { ...(stated ? { year: Number(stated) } : {}), month: latinMonth(name) };
  }
  const match = PERIOD.exec(text.replace(LATIN_BEHIND, ''));
  if (!match) return undefined;
  const [year, month] = [yearOf(match[1] ?? ''), count(match[2] ?? '〇')];
  if ((year === 0 && !/月/.test(heading)) || month > 12) return undefined;
  return { ...(year ? { year } : {}), ...(month ? { month } : {}) };
}
