import type { Heading } from '../../knowledge/outline.ts';
import { readNumbered } from './numbered-heading.ts';

/** What ends or begins any chapter, and so is no form. */
const OF_ANY_CHAPTER =
  /小结|总结|习题|练习|思考|导读|本章|本节|参考|概述|简介|引言|背景|注意|补充|summary|exercises?/i;

/** Whether two or more headings recur under several topics (论文链接, 创新点): a form filled in each time. */
export function sharesForm(headings: readonly Heading[], tops: readonly Heading[]): boolean {
  const first = new Map<string, Heading | undefined>();
  const shared = new Set<string>();
  let top: Heading | undefined;
  for (const heading of headings) {
    if (tops.includes(heading)) top = heading;
    const name = readNumbered(heading.text)?.title ?? heading.text;
    if (top === undefined || heading === top || OF_ANY_CHAPTER.test(name)) continue;
    const before = first.get(name);
    if (before !== undefined && before !== top) shared.add(name);
    first.set(name, before ?? top);
  }
  return shared.size >= 2;
}

/** `作者：…`, `**链接**: …`: a field of a form. */
const FIELD =
  /^(?:[-*+]\s+)?(?:\*\*)?(?<name>\p{Script=Han}{2,6}|[a-z][a-z ]{1,15})(?:\*\*)?\s*[:：]/iu;
/** How far below its heading a form begins, in lines. */
const FORM = 8;

/** Whether two or more fields recur right below most topics: a form filled in each time. */
export function sharesFields(lines: readonly string[], tops: readonly Heading[]): boolean {
  const counts = new Map<string, number>();
  for (const [index, { at }] of tops.entries()) {
    const end = Math.min(tops[index + 1]?.at ?? lines.length, at + 1 + FORM);
    const names = lines.slice(at + 1, end).flatMap((text) => FIELD.exec(text)?.groups?.name ?? []);
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const shared = [...counts.values()].filter((count) => count >= Math.max(3, tops.length * 0.8));
  return shared.length >= 2;
}
