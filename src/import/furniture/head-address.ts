import { isBlank } from '../line.ts';
import { sites } from './sites/sites.ts';

/** So many lines that show something stand at the head of a text. */
const HEAD = 6;
/** An address alone, or behind a word for it: `**来源**: [https://…](https://…)`. */
const ADDRESSED =
  /^(?:[>-]\s*)?(?:\*{0,2}(?:来源|出处|原文|链接|(?:原文|本文|文章)(?:链接|地址)|url)\*{0,2}\s*[:：]\s*\*{0,2}\s*)?(?:\[(?:https?:[^\]]*|原文)\]\(|\[)?<?(https?:\/\/[^\s()<>[\]]+)[)>\]]?\s*$/i;

/** A line (0-based) and the address that it gives. */
export interface HeadAddress {
  at: number;
  url: string;
}

/** The line at the head of a copied page that says nothing but its address on a site. */
export function readHeadAddress(lines: readonly string[]): HeadAddress | undefined {
  let shown = 0;
  for (let at = 0; at < lines.length && shown < HEAD; at++) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    shown++;
    const url = line.includes('http') ? ADDRESSED.exec(line.trim())?.[1] : undefined;
    const own = sites.some(({ addresses }) => addresses.some((address) => url?.includes(address)));
    if (url && own) return { at, url };
  }
  return undefined;
}
