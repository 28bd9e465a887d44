import { site } from '../site.config.ts';
import type { Language } from './language.ts';

/** Han characters and full-width marks: where they stand, a Latin word ends. */
export const FULL_WIDTH = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”';
const BREAK = new RegExp(`[\\s${FULL_WIDTH}]+`, 'u');
/** A translation, a title, a quotation: not what the text itself is written in. */
const ASIDE = /\([^()]*\)|（[^（）]*）|《[^《》]*》|“[^“”]*”/g;

/** The Latin words of a text; no single letters, no addresses. */
export function latinWords(text: string): string[] {
  const isWord = (word: string) => /\p{Script=Latin}{2}/u.test(word) && !/:\/\/|^www\./.test(word);
  return text.split(BREAK).filter(isWord);
}

function judge(text: string): Language | undefined {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = latinWords(text).length;
  if (words > 1 && words > 4 * han) return 'en';
  return han > 1 && han >= words ? 'zh-CN' : undefined;
}

/**
 * The language that a text is in, by its script: Chinese text may name things in English, English text
 * hardly holds a Han character. `undefined` where that is not clear: names, numbers, single words.
 */
export function languageOf(text: string): Language | undefined {
  const rest = text.replace(ASIDE, ' ');
  return judge(/\p{L}/u.test(rest) ? rest : text);
}

/** The language of a text where it is not the site's own: for `lang=`, so that voices, hyphens and faces are right. */
export function foreignLanguage(text: string, own: Language = site.language): Language | undefined {
  const language = languageOf(text);
  return language === own ? undefined : language;
}
