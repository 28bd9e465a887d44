import { readDateHeading } from '../../knowledge/date.ts';
import { readPeriodHeading } from '../../knowledge/period.ts';
import { isSectionHeading } from './numbered-heading.ts';

/**
 * Whether the first heading of several on its level opens a part, so that it is not the title of all:
 * `# 1. 引言`, `# 第一章 绪论`, `# 12.1 版本发布`, `# 12月`, `# 第一周`.
 */
export function opensPart(text: string): boolean {
  return (
    isSectionHeading(text) ||
    /^第\s*[\d一二三四五六七八九十]{1,3}\s*[章节部篇回讲课](?:分)?(?:[\s:：、.]|$)/.test(text) ||
    /^\d{1,3}(?:\.\d{1,3})*(?:\s|$)/.test(text) ||
    readPeriodHeading(text)?.month !== undefined ||
    readDateHeading(text) !== undefined
  );
}

/** Whether `text` and one of its `peers` differ in nothing but their number: `单词 Day1`, `单词 Day2`. */
export function countsWith(text: string, peers: readonly string[]): boolean {
  const form = (title: string) => title.replace(/\d+|[一二三四五六七八九十]+/g, '#');
  return form(text) !== text && peers.some((peer) => form(peer) === form(text));
}
