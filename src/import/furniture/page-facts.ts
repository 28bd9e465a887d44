import { findFullDates } from '../../knowledge/date.ts';
import { isBlank } from '../line.ts';
import { shownText } from './shown.ts';

/** What a copied page says about where it comes from. */
export interface PageFacts {
  /** Address of the page. */
  url?: string;
  author?: string;
  /** ISO day on which it was published (or, where only that is said, last edited). */
  published?: string;
  /** Tags that its author gave it. */
  tags: string[];
  /** 0-based lines that say nothing else. */
  lines: Set<number>;
}

const ADDRESS = /https?:\/\/[^\s<>"'）)\]]+/;
const CREDIT =
  /^(?:>\s*)?(?:(作者)|(?:(?:本文|原文|文章)?(链接|地址|网址))|(来源|出处))\s*[:：]\s*(\S.*)$/;
const RIGHTS = /^(?:>\s*)?(?:©\s*)?著作权归(?:作者|原作者)所有/;
const PUBLISHED =
  /^(?:发布于|posted @|发表于|首发于)\s*\d{4}|(?:已?于)\s*\d{4}-\d{2}-\d{2} .*发布$|^\d{4}[-.]\d{2}[-.]\d{2}\s.*(?:阅读|\d{2}:\d{2}:\d{2})|^(?:原创\s+)?\S.{0,40}\s\d{4}[-年]\d{1,2}[-月]\d{1,2}日?\s+\d{1,2}:\d{2}/;
const EDITED = /^(?:编辑于|修改于|更新于)\s*\d{4}/;
const ALBUM = /^#(\S{1,20}?)\s*\d+\s*个$/;

/** Neighbouring lines of one block of credits: author, address, source, rights. */
function creditBlocks(lines: readonly string[]): number[][] {
  const blocks: number[][] = [];
  let block: number[] = [];
  let rights = false;
  for (let at = 0; at <= lines.length; at++) {
    const text = lines[at]?.trim() ?? '';
    const credit = CREDIT.test(text) || RIGHTS.test(text);
    rights ||= RIGHTS.test(text);
    if (at < lines.length && credit) block.push(at);
    else if (text !== '' || at === lines.length) {
      if (block.length >= 3 && rights) blocks.push(block);
      [block, rights] = [[], false];
    }
  }
  return blocks;
}

/** Whether at most twelve lines that show something stand above or below. */
function atAnEdge(lines: readonly string[], block: readonly number[]): boolean {
  const above = lines.slice(0, block[0]).filter((line) => !isBlank(line)).length;
  const below = lines.slice((block.at(-1) ?? 0) + 1).filter((line) => !isBlank(line)).length;
  return above <= 12 || below <= 12;
}

/**
 * The credits of a copied text: the only block of author, address, source and rights, above or below the
 * text. Several blocks belong to several pieces of text and stay where they are.
 */
export function readCredits(lines: readonly string[]): PageFacts {
  const facts: PageFacts = { tags: [], lines: new Set() };
  const [block, ...others] = creditBlocks(lines);
  if (!block || others.length > 0 || !atAnEdge(lines, block)) return facts;
  for (const at of block) {
    const [, author, link, , value = ''] = CREDIT.exec((lines[at] ?? '').trim()) ?? [];
    const url = ADDRESS.exec(value)?.[0];
    if (author) facts.author = shownText(value);
    if (link && url) facts.url = url;
    facts.lines.add(at);
  }
  return facts;
}

/** What the furniture of a page tells: `dropped` are its 0-based lines. */
export function readFurniture(lines: readonly string[], dropped: Iterable<number>): PageFacts {
  const facts: PageFacts = { tags: [], lines: new Set() };
  let edited: string | undefined;
  for (const at of [...dropped].sort((a, b) => a - b)) {
    const line = lines[at] ?? '';
    if (line.length > 400) continue;
    const text = shownText(line);
    const [date] = findFullDates(text).flatMap(({ iso }) => iso ?? []);
    if (/最新推荐文章/.test(text)) continue;
    if (date && PUBLISHED.test(text)) facts.published ??= date;
    else if (date && EDITED.test(text)) edited ??= date;
    const album = ALBUM.exec(text)?.[1];
    if (album) facts.tags.push(album);
    const labels = /(?:^|\s)文章标签\s*[:：]\s*(\S.*)$/.exec(text)?.[1];
    if (labels) facts.tags.push(...labels.split(/[\s,，、#]+/).filter((label) => label !== ''));
    const stated = /^(?:本文|原文)?链接\s*[:：]/.test(text) || /^(?:发布于|编辑于)/.test(text);
    const url = stated ? ADDRESS.exec(line)?.[0] : undefined;
    if (url) facts.url ??= url;
  }
  if (edited) facts.published ??= edited;
  return facts;
}
