import { findFullDates } from '../../knowledge/full-days.ts';
import { nearestShown } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { authorIn, isUndated } from './pieces.ts';
import { isLong, shownText } from './shown.ts';
import { leads } from './text-line.ts';

/** What a copied page says about where it comes from. */
export interface PageFacts {
  /** What the page calls its text, where that is no line of its own. */
  title?: string;
  /** Address of the page. */
  url?: string;
  /** One, or those of several answers. */
  author?: string | string[];
  /** ISO day on which it was published (or, where only that is said, last edited). */
  published?: string;
  /** Tags that its author gave it. */
  tags: string[];
  /** 0-based lines that say nothing else. */
  lines: Set<number>;
  /** Those of them that a program wrote above the text. */
  exported?: ReadonlySet<number>;
}

export const ADDRESS = /https?:\/\/[^\s<>"'）)\]]+/;
const EDITED = /^(?:修改于|更新于|最近修改[:：])\s*\d{4}|^已于\s*\d{4}.*修改$/;
/** The author in a line that says nothing else. */
const AUTHOR = /^(?:(?:本文)?作者|昵称)[:：]\s*(\S.{0,30})$/;
/** An author and the account, whose button a converter set in blanks: `某某 [ 某某研究 ](javascript:void(0);)`. */
export const SIGNED = /^[^[\]()，。！？]{0,30}\[ [^\]]{1,24} \]\(javascript:/;
/** What stands before the address of a page, in a line of its own. */
const LABELLED =
  /^(?:本文|原文)?链接\s*[:：]|^版权声明[:：]\s*本文为博主原创文章.{0,40}\shttps?:|^本文来自博客园，.*转载请注明原文链接[:：]/;
/** Most labels of a text, and the longest, in characters. */
const [LABELS, LABEL] = [8, 16];
const DATE_ALONE =
  /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*[·・]\s*\S{2,20}|\s+\S{2,8})?$|^[A-Z][a-z]{2} \d{1,2}, \d{4}$/;
const ALBUM = /^(?:收录于(?:合集|话题)\s+)?#([^\s#]{1,20}?)(?:\s*\d+\s*个|\s\d{1,3})?$/;

/** `text` without the day of another article, which CSDN recommends in its place. */
export const withoutOtherDays = (text: string) =>
  text.includes('最新推荐文章') ? text.replace(/最新推荐文章于[\d\s:./-]{8,24}发布/g, '') : text;

/** What runs into the day of an article of 简书: `0.1142021.05.18 22:20:44字数 492`. */
const BEFORE_DAY = /^[\d.,]+(?=20\d{2}\.\d{2}\.\d{2} \d{2}:\d{2}:\d{2}\s?字数)/;

/** An author of 掘金 beside the picture of his level. */
const LEVELLED = /^\[(\S{1,24})\s+!\[lv-\d+\]\(/;

/** Each name once: an author and an account are often called the same. */
const nameOf = (written: string) =>
  [...new Set(written.trim().split(/\s+/))].join(' ').replace(/(?<=.)关注$/, '');

const linked = (line: string) =>
  [...line.matchAll(/(?<!!)\[#?([^\]#]{1,16})\]\(/g)].flatMap(([, label]) => label ?? []);

/** Labels below the line `标签：`, each on its own, up to the next piece of the page. */
function labelsBelow(lines: readonly string[], at: number): string[] {
  const labels: string[] = [];
  for (let below = at + 1; below < lines.length && labels.length < LABELS; below++) {
    const line = lines[below] ?? '';
    const text = shownText(line);
    if (text === '') continue;
    if (line.includes('](') && !/^话题[:：]/.test(text)) {
      labels.push(...linked(line));
      continue;
    }
    if ([...text].length > LABEL || /[:：]$|^本文|^评论|^[上下]一篇|^话题/.test(text)) break;
    labels.push(text);
  }
  return labels;
}

/** The tags that a line of a page gives its text. */
function tagsOf(lines: readonly string[], at: number, text: string): string[] {
  const album = ALBUM.exec(text)?.[1];
  if (album) return [album];
  if (/^#\S+ #/.test(text)) return text.split(/\s*#/).filter((label) => label !== '');
  if (text === '标签：') return labelsBelow(lines, at);
  // A line of nothing but links to tags, or the end of one over several.
  const line = lines[at] ?? '';
  if (/^\]\([^)]*\/topic\//.test(line)) {
    const label = (lines[nearestShown(lines, at, -1)] ?? '').trim();
    return [...label].length <= LABEL && label !== '[' ? [label] : [];
  }
  if (leads(line) && /\/(?:t|tags?|topic)\/[^\s()]/.test(line)) return linked(line);
  const written = /(?:^|[\s\d])(?:文章)?标签\s*[:：]\s*(\S.*)$/.exec(text)?.[1] ?? '';
  // Of links in one another, as a converter leaves them, `[甲 [乙 [丙](…)`, each begins with a bracket.
  const links = /^$|\[/.test(written) ? [] : linked(line.slice(line.lastIndexOf('标签')));
  if (links.length > 0) return links;
  return written.split(/[\s,，、#[]+/).filter((label) => label !== '' && !/^`?www\./.test(label));
}

/** What lines of a page call the address and the author of its text. */
interface Labelled {
  addresses: ReadonlyMap<number, string>;
  authors: ReadonlyMap<number, string>;
}

/**
 * What the furniture of a page tells: `dropped` are its 0-based lines; a date that stands alone is that of
 * the page only above `textFrom`.
 */
export function readFurniture(
  lines: readonly string[],
  claim: ReadonlyMap<number, RuleName>,
  textFrom: number,
): PageFacts & Labelled {
  const facts: PageFacts = { tags: [], lines: new Set() };
  const addresses = new Map<number, string>();
  const authors = new Map<number, string>();
  let edited: string | undefined;
  for (const [at, rule] of [...claim].sort(([a], [b]) => a - b)) {
    const line = lines[at] ?? '';
    if (isLong(line)) continue;
    const text = shownText(line).replace(BEFORE_DAY, '');
    const [date] = findFullDates(withoutOtherDays(text)).flatMap(({ iso }) => iso ?? []);
    const alone = at < textFrom && DATE_ALONE.test(text);
    if (date && EDITED.test(text)) edited ??= date;
    else if (date && (alone || (rule === 'article-info' && !isUndated(text))))
      facts.published ??= date;
    const labelledAuthor = AUTHOR.exec(text)?.[1];
    if (labelledAuthor) authors.set(at, labelledAuthor);
    const levelled = LEVELLED.exec(line)?.[1];
    const owner =
      labelledAuthor ?? levelled ?? authorIn(text) ?? (SIGNED.test(line) ? text : undefined);
    if (owner) facts.author ??= nameOf(owner);
    facts.tags.push(...tagsOf(lines, at, text));
    const labelled = LABELLED.exec(text) !== null;
    const behind = line.slice(Math.max(0, line.indexOf('原文链接')));
    const url = labelled || /^(?:发布于|编辑于)/.test(text) ? ADDRESS.exec(behind)?.[0] : undefined;
    if (url) facts.url ??= url;
    if (url && labelled) addresses.set(at, url);
  }
  if (edited) facts.published ??= edited;
  return { ...facts, addresses, authors };
}
