/** What `\s` stands for. */
export const WHITE =
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';
export const DIGITS = '0123456789';
export const HAN_NUMERALS = '〇零一二三四五六七八九十';
/** What a number begins with, in whatever signs. */
export const NUMERALS = `${DIGITS}０１２３４５６７８９${HAN_NUMERALS}`;
export const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * 1 for each UTF-16 unit of `signs`. What a text begins with is asked for before a pattern is tried on it,
 * for the many texts that begin otherwise: to look a sign up takes a tenth of what a pattern takes.
 */
export function signTable(signs: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < signs.length; at++) table[signs.charCodeAt(at)] = 1;
  return table;
}

/** The first unit of `text` that is none of `marks` (a `signTable`); `NaN` when there is none. */
export function firstBehind(text: string, marks: Uint8Array): number {
  let at = 0;
  while (marks[text.charCodeAt(at)] === 1) at++;
  return text.charCodeAt(at);
}
