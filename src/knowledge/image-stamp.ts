import { daysBetween, isoDay } from './calendar.ts';

/** Names that programs give to pictures: Obsidian, Typora, macOS, Android, WeChat; a bare minute, as screenshots have. */
const STAMP =
  /(?:Pasted image |image-|IMG_|Screenshot[ _-]|截屏|截图|屏幕截图[ _]?|微信图片_?|mmexport|QQ图片|(?<!\d)(?=20\d{2}-\d{2}-\d{2}[_ ]\d{2}-\d{2}-\d{2}\.(?:png|jpe?g|webp)))(20\d{2})[-_.]?(\d{2})[-_.]?(\d{2})/gi;

/** Days that the pictures of `text` were taken on, by their names, in order of appearance. */
export function imageStamps(text: string): string[] {
  if (!text.includes('20')) return [];
  return [...text.matchAll(STAMP)].flatMap(([, year, month, day]) => {
    const iso = isoDay(Number(year), Number(month), Number(day));
    return iso === undefined ? [] : [iso];
  });
}

/**
 * The day that pictures date a note to: the first, when all were taken within three days. A page that
 * grew over months dates to no single day.
 */
export function agreedStamp(stamps: readonly string[]): string | undefined {
  const [first] = [...stamps].sort();
  const last = [...stamps].sort().at(-1);
  if (first === undefined || last === undefined) return undefined;
  return daysBetween(first, last) <= 3 ? first : undefined;
}
