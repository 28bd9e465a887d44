import { count } from '../../knowledge/date-forms.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { plainHeading } from '../../knowledge/plain-heading.ts';
import type { Journal } from './journal.ts';

/** `第3讲`, `2024-03-04 第3讲 对偶`, `Lecture 3`: a part of a course, counted. */
const LECTURE =
  /(?:^|\s)(?:第\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:[讲课章节]|次课|堂课?)|(?:lecture|lec\.?|session|chapter)\s*(\d{1,3}))(?![\p{L}\d])/iu;
/** `第1期`, `第3讲`, `Vol. 2`: of what, only the title of the file says. */
const COUNT_ALONE =
  /^(?:第\s*[\d一二三四五六七八九十]{1,4}\s*(?:[讲课章节期次回集届场]|次课|堂课?)|(?:lecture|lec\.?|session|chapter|issue|vol\.?|no\.?|#)\s*\d{1,4})$/i;

/** Whether words only count something and do not say what. */
export const onlyCounts = (words: string): boolean => COUNT_ALONE.test(words.trim());

/** The number of a lecture by its heading. */
export function lectureNumber(heading: string): number | undefined {
  const [, digits, latin] = LECTURE.exec(plainHeading(heading)) ?? [];
  return digits === undefined && latin === undefined ? undefined : count(digits ?? latin ?? '');
}

/** Whether most of the dated entries are the lectures of a course: numbered topics, each with its day. */
export function areLectures({ entries }: Journal, headings: readonly Heading[]): boolean {
  const counted = headings.filter(
    ({ at, text }) => entries.has(at) && lectureNumber(text) !== undefined,
  );
  return counted.length >= 2 && counted.length * 2 > entries.size;
}
