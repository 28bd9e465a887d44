import { firstBehind, signTable, WHITE } from './sign-table.ts';

const WEEKDAY_HAN = '一二三四五六日';
const WEEKDAY_LATIN = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY =
  /^[\s,，(（]*(?:(?:周|星期|礼拜)(?<han>[一二三四五六日天])|(?<latin>mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day|s|rs?|nes)?\b\.?)(?:[)）])?/i;

/** What may stand before it, and what it begins with. */
const MARKS = signTable(`${WHITE},，(（`);
const BEGINS = signTable('周星礼mtwfsMTWFS');

/** ISO number of the weekday at the start of `text`, and how far it reaches. */
export function takeWeekday(text: string): { weekday: number; length: number } | undefined {
  if (BEGINS[firstBehind(text, MARKS)] !== 1) return undefined;
  const match = WEEKDAY.exec(text);
  if (!match) return undefined;
  const { han, latin = '' } = match.groups ?? {};
  const weekday = han
    ? WEEKDAY_HAN.indexOf(han === '天' ? '日' : han) + 1
    : WEEKDAY_LATIN.indexOf(latin.toLowerCase()) + 1;
  return { weekday, length: match[0].length };
}
