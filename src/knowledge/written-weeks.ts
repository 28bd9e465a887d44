import { count, LATIN_MONTH } from './date-forms.ts';
import { signTable } from './sign-table.ts';

/** First and last number of `第2-3周`, with the year when it is written. */
export interface WrittenWeeks {
  first: number;
  last: number;
  year?: number;
}

const HAN_COUNT = '[一二三四五六七八九十]{1,3}';
const WEEK = new RegExp(
  String.raw`^(?:(?<wy>(?:19|20)\d{2})\s*年?\s*[-·]?\s*)?(?:第\s*(?<w>\d{1,2}|${HAN_COUNT})(?:\s*[-~～至到、]\s*第?(?<w2>\d{1,2}|${HAN_COUNT}))?\s*[周週]|(?:week|wk|(?<bare>w))\s*\.?\s*(?<e>\d{1,2})(?:\s*[-~–]\s*(?<e2>\d{1,2}))?(?![\d\p{Script=Latin}]))`,
  'iu',
);
/** What the number of a week begins with. */
const BEGINS = signTable('12第wW');
/** What stands between the number of a week and its days. */
const BETWEEN_WEEK_AND_DAY = new RegExp(
  String.raw`^\s*[/／|｜·(（:：,，]?\s*(?=\d|第|week|wk|w\d|${LATIN_MONTH})`,
  'i',
);

/** Numbers of weeks at the start of `text`, and how far they reach. */
export function takeWeeks(text: string): { weeks?: WrittenWeeks; length: number; bare: boolean } {
  if (BEGINS[text.charCodeAt(0)] !== 1) return { length: 0, bare: false };
  let length = 0;
  let weeks: WrittenWeeks | undefined;
  let bare = false;
  for (let week = WEEK.exec(text); week?.groups; week = WEEK.exec(text.slice(length))) {
    const { wy, w, w2, e, e2, bare: letter } = week.groups;
    const first = count(w ?? e ?? '');
    const last = count(w2 ?? e2 ?? w ?? e ?? '');
    if (!weeks) bare = letter !== undefined && wy === undefined;
    weeks ??= wy ? { first, last, year: Number(wy) } : { first, last };
    length += week[0].length;
    length += BETWEEN_WEEK_AND_DAY.exec(text.slice(length))?.[0].length ?? 0;
  }
  return { ...(weeks ? { weeks } : {}), length, bare };
}
