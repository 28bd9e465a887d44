import { count } from '../../knowledge/date-forms.ts';

/** A line that may be a heading of a page without marks for headings. */
export interface PlainHeading {
  /** Headings of one kind of numbering stand on one level. */
  scheme: string;
  /** Its number in that numbering; 0 where there is none. */
  number: number;
  /** Whether it reads like a heading, not like a sentence. */
  short: boolean;
}

const NAMED =
  /^(?:总结|小结|结论|结语|结束语|后记|摘要|引言|前言|背景|致谢|附录|参考|参考文献|参考资料|参考链接|写在最后|写在前面|abstract|introduction|conclusions?|references|summary)$/i;

const KINDS: readonly { scheme: string; pattern: RegExp }[] = [
  { scheme: 'han', pattern: /^([一二三四五六七八九十]{1,3})\s*[、.．]\s*(?=\S)/ },
  { scheme: 'han-bracket', pattern: /^[（(]([一二三四五六七八九十]{1,3})[)）]\s*(?=\S)/ },
  { scheme: 'part', pattern: /^第([一二三四五六七八九十\d]{1,3})[章节部分篇讲]+(?:[\s:：、.]|$)/ },
  {
    scheme: 'decimal:4',
    pattern: /^\d{1,2}[.．]\d{1,2}[.．]\d{1,2}[.．](\d{1,2})[.．、]?\s*(?=\D)/,
  },
  { scheme: 'decimal:3', pattern: /^\d{1,2}[.．]\d{1,2}[.．](\d{1,2})[.．、]?\s*(?=[^\d.．%])/ },
  { scheme: 'decimal:2', pattern: /^\d{1,2}[.．](\d{1,2})[.．、]?\s*(?=[^\d.．%倍万亿元])/ },
  { scheme: 'decimal:1', pattern: /^(\d{1,2})[.．]\s*(?=[^\d.])/ },
  { scheme: 'item', pattern: /^(\d{1,2})、\s*(?=\S)/ },
  { scheme: 'bracket', pattern: /^[（(](\d{1,2})[)）]\s*(?=\S)/ },
];
const KEYED =
  /^([\p{L}]{1,10}?第?)([一二三四五六七八九十]{1,3})([步章节阶段部分点]*)\s*[:：]\s*\S/u;

/** `text` as a heading by its own look, or `undefined`. */
export function readPlainHeading(text: string): PlainHeading | undefined {
  if (text === '' || text.length > 400 || /^\s*[•\-*+>|]/.test(text) || /^(?: {2}|\t)/.test(text))
    return undefined;
  const line = text.trim();
  const address = line.includes('://');
  const short = !address && [...line].length <= 60 && !/[。；;，,、：:]$|。/.test(line);
  if (NAMED.test(line)) return { scheme: 'named', number: 0, short: true };
  for (const { scheme, pattern } of KINDS) {
    const number = pattern.exec(line)?.[1];
    if (number !== undefined) return { scheme, number: count(number), short };
  }
  const [, key, number, unit] = KEYED.exec(line) ?? [];
  if (key === undefined || number === undefined) return undefined;
  return { scheme: `key:${key}${unit ?? ''}`, number: count(number), short };
}
