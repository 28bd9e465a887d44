import { site } from '../site.config.ts';
import { hanDigits, hanNumber } from './han-numeral.ts';
import type { Language } from './language.ts';

/** An ISO day as midnight UTC, so that no time zone can move it. */
const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

const formats = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  'month-day': { month: 'long', day: 'numeric' },
  'only-month': { month: 'long' },
  weekday: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times what using it does. */
function formatter(format: keyof typeof formats, language: Language): Intl.DateTimeFormat {
  const key = `${format} ${language}`;
  const locale = language === 'en' ? 'en-GB' : language;
  const found =
    formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...formats[format], timeZone: 'UTC' });
  formatters.set(key, found);
  return found;
}

/** Every page says the same few thousand days again. */
const said = new Map<string, string>();

/** An ISO day (`2024-04-07`) in words of the interface's language: `2024 年 4 月 7 日`, `7 April 2024`. */
export function dateText(
  iso: string,
  format: keyof typeof formats,
  language: Language = site.language,
): string {
  const key = `${iso} ${format} ${language}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  const text = formatter(format, language).format(day(iso));
  const words = language === 'zh-CN' ? spaced(text) : text;
  said.set(key, words);
  return words;
}

/** `2024年4月7日` → `2024 年 4 月 7 日`, for browsers that do not space Han and figures themselves. */
const spaced = (text: string) =>
  text.replace(/(\d)(?=\p{Script=Han})|(\p{Script=Han})(?=\d)/gu, '$& ');

/** As a colophon signs it: `二〇二四年四月七日`. */
export function colophonDate(iso: string): string {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return `${hanDigits(year)}年${hanNumber(month)}月${hanNumber(date)}日`;
}
