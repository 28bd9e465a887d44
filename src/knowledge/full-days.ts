import { isoDay } from './calendar.ts';
import {
  FULL,
  fullDay,
  type Groups,
  HAN_YEAR,
  LATIN_MONTH,
  latinDay,
  type WrittenDay,
  YEAR,
} from './date-forms.ts';

/** A full date (with its year) in a line of metadata, and where it stands. */
export interface WrittenFull {
  day: WrittenDay;
  start: number;
  end: number;
  text: string;
}

const FULL_APART = new RegExp(
  String.raw`(?<![\d\w./])${FULL}(?![\w./]*\d)(?:\s*[（(]?(?:周|星期)[一二三四五六日天][)）]?)?`,
  'g',
);

/** `Feb 17, 2024`, `17th February 2024` */
const LATIN_APART = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?(?:(?<lm>${LATIN_MONTH})\s+(?<ld>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<ly>${YEAR})|(?<ld2>\d{1,2})(?:st|nd|rd|th)?\s+(?<lm2>${LATIN_MONTH}),?\s+(?<ly2>${YEAR}))(?![\p{L}\d])`,
  'giu',
);
const latinFull = ({ lm, ld, ly, lm2, ld2, ly2 }: Groups): WrittenDay =>
  latinDay({ lm: lm ?? lm2, ld: ld ?? ld2, ly: ly ?? ly2 });

/** What a text with a full date holds: most lines are told by it at once. */
const HOLDS_YEAR = new RegExp(`${YEAR}|${HAN_YEAR}年`);
const HOLDS_MONTH = new RegExp(`(?:${LATIN_MONTH})`, 'i');

/** `text` with full-width digits and colons as ASCII ones; offsets are the same. */
export function narrowDigits(text: string): string {
  if (!/[０-９]/.test(text)) return text;
  return text.replace(/[０-９：]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Every full date of `text`, written plainly, in bold or as a wikilink. */
export function fullDays(text: string): WrittenFull[] {
  const narrow = narrowDigits(text);
  if (!HOLDS_YEAR.test(narrow)) return [];
  const places = (pattern: RegExp, day: (groups: Groups) => WrittenDay) =>
    [...narrow.matchAll(pattern)].map((match) => ({
      day: day(match.groups ?? {}),
      start: match.index,
      end: match.index + match[0].length,
      text: match[0].trim(),
    }));
  const found = places(FULL_APART, fullDay);
  if (!HOLDS_MONTH.test(narrow)) return found;
  return [...found, ...places(LATIN_APART, latinFull)].sort((a, b) => a.start - b.start);
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
