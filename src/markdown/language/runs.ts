import type { Language } from '../../i18n/language.ts';
import { FULL_WIDTH, latinWords } from '../../i18n/language-of.ts';

const LATIN = new RegExp(`[^${FULL_WIDTH}]+`, 'gu');
const HAN = new RegExp(`\\p{Script=Han}[${FULL_WIDTH}]*\\p{Script=Han}`, 'gu');

/** Several words, not all of them abbreviations or names in capitals. */
function isPhrase(text: string): boolean {
  const words = latinWords(text);
  return words.length > 2 && words.filter((word) => /\p{Ll}{2}/u.test(word)).length > 1;
}

/**
 * Where a text in one language turns to the other, as `[start, end)`: several English words in Chinese,
 * such as a quotation or the title of a paper; two Han characters or more in English.
 *
 * @param around the language of the text
 */
export function runs(text: string, around: Language): [number, number][] {
  if (around === 'en') {
    return [...text.matchAll(HAN)].map(({ 0: run, index }) => [index, index + run.length]);
  }
  return [...text.matchAll(LATIN)].flatMap(({ 0: run, index }): [number, number][] => {
    const words = run.replace(/^[^\p{Script=Latin}]+/u, '');
    const start = index + run.length - words.length;
    const phrase = words.replace(/[^\p{Script=Latin}\p{N}]+$/u, '');
    return isPhrase(phrase) ? [[start, start + phrase.length]] : [];
  });
}
