import { isBlank, nearestShown } from '../line.ts';
import { sites } from './sites/sites.ts';

/** So many lines that show something stand at the head of a text, and at its foot. */
const EDGE = 6;
/** An address alone, or behind a word for it: `**来源**: [https://…](https://…)`. */
const ADDRESSED =
  /^(?:[>-]\s*)?(?:\*{0,2}(?:来源|出处|原文|原网址|(?:本文)?转载自|链接|(?:原文|本文|文章)(?:链接|地址)|url|source)\*{0,2}\s*[:：]{1,2}\s*\*{0,2}\s*)?(?:\[(?:https?:[^\]]*|原文|访问|查看原网页[^\]]*)\]\(|\[)?<?(https?:\/\/[^\s()<>[\]]+)[)>\]]?\s*$/i;
/** What Cubox writes above a text: `[zhuanlan.zhihu.com](https://…)某某关注他`. */
const BY_DOMAIN =
  /^\[(?:[\w-]+\.)+[a-z]+\]\((?<url>https?:\/\/[^\s()]+)\)(?<author>\S{0,24}?)(?:关注[他她]?)?$/;
/** A link as a browser pastes it: `[标题 - 知乎 (zhihu.com)](https://…)`. */
const PASTED = /^\[[^\]]+\((?:[\w-]+\.)+[a-z]+\)\]\((?<url>https?:\/\/[^\s()]+)\)$/;

/** A link, and what it says. */
const LINK = /^\[(?<words>.+)\]\(<?(?<url>https?:\/\/[^\s()<>]+)>?\)$/;

/** The lines that a program writes in a quotation above what it collected: `> Source: https://…`, `> Collected: 2026-09-16`. */
const COLLECTED =
  /^>\s*\*{0,2}(?:collected|clipped|saved|published|author|date|抓取时间|收藏时间|采集时间|剪藏时间|发布时间)\*{0,2}\s*[:：]/i;
const QUOTED = /^>\s*\*{0,2}(?:source|url|来源|原文链接)\*{0,2}\s*[:：]/im;

/** What says that the text is a copy: `转载自：https://…` above it, `原文链接：https://…` below it. */
const [REPRINTED, COPIED_FROM] = [
  /^(?:本文)?转载自\s*[:：]\s*http/,
  /^原文(?:链接|地址)\s*[:：]\s*http/,
];

/** A line that says where something comes from. */
const ORIGIN = /^\s*(?:[-*>]\s*)?\S{0,8}(?:转载自|转自|原文|来源|出处)\S{0,4}[:：].*http/;

/** A line (0-based), the address that it gives and whom it names. */
export interface HeadAddress {
  at: number;
  url: string;
  author?: string;
  /** A program wrote it: the text is known to come from there. */
  copied?: true;
  /** Its lines say so themselves, whatever it kept of the page. */
  collected?: true;
  /** It is a line of its own at the very foot: it counts where a page is known. */
  bare?: true;
}

/** Whether a text may hold an address that a program wrote; passes by the ordinary note. */
export const mayBeAddressed = (text: string) =>
  text.includes(')](http') ||
  text.includes('查看原网页') ||
  text.includes('转载自') ||
  text.includes('原文链接') ||
  text.includes('原文地址') ||
  QUOTED.test(text);

/** What a line says of the address of a page on a site, and nothing else; at the head it may repeat the `title`. */
function readAddress(
  line: string,
  foot: boolean,
  title: string,
): Omit<HeadAddress, 'at'> | undefined {
  const text = line.trim();
  const { words, url: linked } = LINK.exec(text)?.groups ?? {};
  const repeats = !foot && linked !== undefined && words === title;
  const { url = '', author } = BY_DOMAIN.exec(text)?.groups ?? {};
  const pasted = foot ? PASTED.exec(text)?.groups?.url : undefined;
  const copied = url !== '' || pasted !== undefined || /^(?:\[查看原网页|原网址)/.test(text);
  const named = (repeats ? linked : pasted) ?? ADDRESSED.exec(text)?.[1] ?? url;
  const own = sites.some(({ addresses }) => addresses.some((address) => named.includes(address)));
  // A site leads elsewhere by an address of its own.
  if (named === '' || !own || named.includes('?target=')) return undefined;
  if (foot && text.startsWith('http')) return { url: named, bare: true };
  return { url: named, ...(author ? { author } : {}), ...(copied ? { copied } : {}) };
}

/** Whether the line `at` is one of those that a program writes in a quotation above what it collected. */
const isCollected = (lines: readonly string[], at: number) =>
  QUOTED.test(lines[at]?.trim() ?? '') &&
  [at - 1, at + 1].some((near) => COLLECTED.test(lines[near]?.trim() ?? ''));

/** Whether the line `at` alone says where the text is copied from: it is the first (below a title) or the last that shows something. */
function namesOriginal(lines: readonly string[], at: number): boolean {
  const line = lines[at]?.trim() ?? '';
  const above = nearestShown(lines, at, -1);
  const title = /^\s*#\s/.test(lines[above] ?? '') ? above : at;
  const first = REPRINTED.test(line) && nearestShown(lines, title, -1) < 0;
  const last = COPIED_FROM.test(line) && nearestShown(lines, at, 1) >= lines.length;
  return (first || last) && lines.filter((other) => ORIGIN.test(other)).length === 1;
}

/** Whether the line above `at` says that the text refers to what follows. */
const isReferredTo = (lines: readonly string[], at: number) =>
  /参考|[:：]\s*$/.test(lines[nearestShown(lines, at, -1)] ?? '');

/** Whether the address on the line `at` is none of several, and stands apart at the very foot. */
function standsAtFoot(lines: readonly string[], at: number): boolean {
  const above = lines[nearestShown(lines, at, -1)] ?? '';
  const last = nearestShown(lines, at, 1) >= lines.length && isBlank(lines[at - 1] ?? '');
  return last && !/^\s*(?:[-*]\s+)?<?https?:/.test(above);
}

/** The line at the head of a copied page, or at its foot, that says nothing but its address on a site. */
export function readHeadAddress(lines: readonly string[]): HeadAddress | undefined {
  const shown = lines.flatMap((line, at) => (isBlank(line) ? [] : [at]));
  const title = (lines[shown[0] ?? 0] ?? '').replace(/^\s*#\s+/, '').trim();
  for (const [edge, foot] of [
    [shown.slice(0, EDGE), false],
    [shown.slice(-EDGE).reverse(), true],
  ] as const) {
    for (const at of edge) {
      const line = lines[at] ?? '';
      const said = line.includes('http') ? readAddress(line, foot, title) : undefined;
      const refers = line.trim().startsWith('http') && isReferredTo(lines, at);
      if (!said || refers || (said.bare && !standsAtFoot(lines, at))) continue;
      return {
        at,
        ...said,
        ...(!foot && isCollected(lines, at) ? { copied: true, collected: true } : {}),
        ...(namesOriginal(lines, at) ? { collected: true } : {}),
      };
    }
  }
  return undefined;
}
