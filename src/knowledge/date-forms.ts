import { CAPITALS, DIGITS, HAN_NUMERALS, signTable } from './sign-table.ts';

/** A day as written; the year may be left to what stands before. */
export interface WrittenDay {
  year?: number;
  month: number;
  day: number;
  /** `4/7/2024`: whether the month or the day comes first is not to be seen. */
  unsure?: true;
  /** `13/4/2024`, `4/13/2024`: which comes first is seen. */
  first?: 'day' | 'month';
}

/** A written day at the start of a text. */
export interface TakenDay {
  day: WrittenDay;
  length: number;
  /** See `DateHeading.strength`. */
  strength: 'strong' | 'weak';
  text: string;
}

const HAN_DIGITS = '〇一二三四五六七八九';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `十二`, `廿三` or `12` as a number, 1–99. */
export function count(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const spoken = text.replace('廿', '二十').replace('卅', '三十');
  const [tens, ones] = spoken.includes('十') ? spoken.split('十') : ['', spoken];
  const ten = spoken.includes('十') ? HAN_DIGITS.indexOf(tens || '一') : 0;
  return ten * 10 + (ones ? HAN_DIGITS.indexOf(ones) : 0);
}

/** `2024` or `二〇二四` as a year. */
export function yearOf(text: string): number {
  return Number(
    text.replace(/[零○Ｏ]/g, '〇').replace(/\D/g, (digit) => String(HAN_DIGITS.indexOf(digit))),
  );
}

export const YEAR = String.raw`(?:19|20)\d{2}`;
export const HAN_YEAR = '[一二][〇零○Ｏ一二三四五六七八九]{3}';
export const HAN_MONTH = '(?:十[一二]?|[一二三四五六七八九])';
export const HAN_DAY =
  '(?:三十一?|卅一?|[二廿]十?[一二三四五六七八九]|二十|廿|十[一二三四五六七八九]?|[一二三四五六七八九])';
export const LATIN_MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;

/** A day with its year. */
export const FULL = String.raw`(?:(?<y>${YEAR})\s*[-/.．_年]\s*(?<m>\d{1,2})\s*[-/.．_月]\s*(?<d>\d{1,2})(?:\s*[日号號]|(?!\d))|(?<c>${YEAR}(?:0\d|1[0-2])[0-3]\d)(?!\d)|(?<hy>${HAN_YEAR}|${YEAR})年\s*(?<hm>${HAN_MONTH}|\d{1,2})月\s*(?<hd>${HAN_DAY}|\d{1,2})[日号號])`;

export type Groups = { [name: string]: string | undefined };

export function fullDay({ y, m, d, c, hy, hm, hd }: Groups): WrittenDay {
  if (c)
    return { year: Number(c.slice(0, 4)), month: Number(c.slice(4, 6)), day: Number(c.slice(6)) };
  if (hy) return { year: yearOf(hy), month: count(hm ?? ''), day: count(hd ?? '') };
  return { year: Number(y), month: Number(m), day: Number(d) };
}

/** `Apr.`, `april` → 4. */
export const latinMonth = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

export const latinDay = ({ lm = '', ld, ly }: Groups): WrittenDay => ({
  ...(ly ? { year: Number(ly) } : {}),
  month: latinMonth(lm),
  day: Number(ld),
});

interface Form {
  pattern: RegExp;
  day: (groups: Groups) => WrittenDay;
  strength: 'strong' | 'weak';
}

/** Every form of a day, the more telling first. */
const FORMS: readonly Form[] = [
  { pattern: new RegExp(`^${FULL}`), day: fullDay, strength: 'strong' },
  {
    // 4/7/2024: American, unless the first number can be no month
    pattern: new RegExp(String.raw`^(?<a>\d{1,2})(?<s>[./-])(?<b>\d{1,2})\k<s>(?<y>${YEAR})(?!\d)`),
    day: ({ a, b, y }) => {
      const [first, second, year] = [Number(a), Number(b), Number(y)];
      if (first > 12) return { year, month: second, day: first, first: 'day' };
      if (second > 12) return { year, month: first, day: second, first: 'month' };
      return { year, month: first, day: second, ...(first === second ? {} : { unsure: true }) };
    },
    strength: 'strong',
  },
  {
    pattern: /^(?<y>\d{2})(?<s>[./-])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?![\d./])/,
    day: ({ y, m, d }) => ({ year: 2000 + Number(y), month: Number(m), day: Number(d) }),
    strength: 'weak',
  },
  {
    pattern: new RegExp(
      String.raw`^(?<m>\d{1,2}|${HAN_MONTH})\s*月\s*(?:(?<d>\d{1,2}|${HAN_DAY})\s*[日号號]|(?<e>\d{1,2})(?![\d.]|\s*[篇个条项人天次位份本种类月]))(?!\d)`,
    ),
    day: ({ m, d, e }) => ({ month: count(m ?? ''), day: count(d ?? e ?? '') }),
    strength: 'strong',
  },
  {
    pattern: /^(?<m>\d{1,2})\s*(?:[.．]\s*[/／]|[/／])\s*(?<d>\d{1,2})(?:\s*[日号號])?(?![\d./／])/,
    day: ({ m, d }) => ({ month: Number(m), day: Number(d) }),
    strength: 'strong',
  },
  {
    pattern: /^(?<m>\d{1,2})\s*[.．]\s*(?<d>\d{1,2})\s*[日号號](?!\d)/,
    day: ({ m, d }) => ({ month: Number(m), day: Number(d) }),
    strength: 'strong',
  },
  {
    pattern: /^(?<m>\d{1,2})\s*[.．－-]\s*(?<d>\d{1,2})(?![\d.])/,
    day: ({ m, d }) => ({ month: Number(m), day: Number(d) }),
    strength: 'weak',
  },
  {
    pattern: new RegExp(
      String.raw`^(?<lm>${LATIN_MONTH})(?:\s*|-)(?<ld>\d{1,2})(?:st|nd|rd|th)?(?:(?:\s*,\s*|\s+|-)(?<ly>${YEAR}))?(?![\d.%])`,
      'iu',
    ),
    day: latinDay,
    strength: 'strong',
  },
  {
    pattern: new RegExp(
      String.raw`^(?<ld>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<lm>${LATIN_MONTH})(?:\s*,?\s+(?<ly>${YEAR}))?(?![\d\p{L}])`,
      'iu',
    ),
    day: latinDay,
    strength: 'strong',
  },
  {
    // 0407, 240407, 0304-0308 and 0407第一周
    pattern:
      /^(?<y>\d{2})?(?<m>0[1-9]|1[0-2])(?<d>[0-2]\d|3[01])(?=\s|$|[（(]?(?:周|星期|组会|日报|日记|日志)|第[一二三四五六七八九十]{1,3}[周週]|[-~～–—](?:\d{2})?(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d))/,
    day: ({ y, m, d }) => ({
      ...(y ? { year: 2000 + Number(y) } : {}),
      month: Number(m),
      day: Number(d),
    }),
    strength: 'weak',
  },
];

/** What a day begins with in any form. */
const BEGINS = signTable(`${DIGITS}${HAN_NUMERALS}廿${CAPITALS}${CAPITALS.toLowerCase()}`);

/** One written day at the start of `text`. */
export function takeDay(text: string): TakenDay | undefined {
  if (BEGINS[text.charCodeAt(0)] !== 1) return undefined;
  for (const { pattern, day, strength } of FORMS) {
    const match = pattern.exec(text);
    if (match?.groups)
      return { day: day(match.groups), length: match[0].length, strength, text: match[0].trim() };
  }
  return undefined;
}

const TO = /^\s*(?:-{1,3}>?|[~～]{1,3}|[∼〜–—−－至到])\s*/;

/** Whether a range goes on at the start of `text`. */
export const goesTo = (text: string): boolean => TO.test(text);

/** `23` of `9.5-23`, `7日` of `4月1日-7日`. */
const DAY_ALONE = new RegExp(
  String.raw`^(?<d>\d{1,2}|${HAN_DAY}(?=[日号號]))(?:\s*[日号號])?(?!\d)(?:,\s+(?<y>${YEAR})(?!\d))?`,
);

/** The second day of a range, completed from the first: `9.5-23`, `9.5-9.23`. */
export function takeEnd(
  text: string,
  start: WrittenDay,
): { day: WrittenDay; length: number } | undefined {
  const to = TO.exec(text);
  if (!to) return undefined;
  const behind = text.slice(to[0].length);
  const whole = takeDay(behind);
  if (whole) return { day: whole.day, length: to[0].length + whole.length };
  const only = DAY_ALONE.exec(behind);
  const number = count(only?.groups?.d ?? '〇');
  if (!only || number <= start.day || number > 31) return undefined;
  const year = only.groups?.y;
  const day = { ...start, ...(year ? { year: Number(year) } : {}), day: number };
  return { day, length: to[0].length + only[0].length };
}
