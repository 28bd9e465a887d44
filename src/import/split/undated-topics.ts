import type { Heading } from '../../knowledge/outline.ts';
import { plainHeading } from '../../knowledge/plain-heading.ts';
import { isPeriod, type Journal } from '../profile/journal.ts';

/** What an entry may have for a section: `本周小结`, `讨论`, `待办`. */
const OF_AN_ENTRY =
  /^(?:[本下上这][个]?[周週月次]|[今明][日天])|总结|小结|讨论|结论|问题|待办|备注|补充|参考|todo|summary|notes?$/i;
/** Entries from which it can be told how they are called. */
const TELLING = 3;

/**
 * Headings without a date that stand level with the entries of a journal in which every heading names a
 * subject, its day behind it (`## 相机掉帧（2024.4.15）`): each opens a part of its own, if they are few and no
 * name recurs. Where the headings are dates, such a heading is a section of the entry above.
 */
export function undatedTopics(
  { level, entries }: Journal,
  headings: readonly Heading[],
): ReadonlySet<number> {
  const own = headings.filter((heading) => heading.level === level && !isPeriod(heading.text));
  const dated = own.filter(({ at }) => entries.has(at));
  const named = dated.filter(({ at, text }) => {
    const opening = (entries.get(at)?.rest ?? '').slice(0, 3);
    return opening.length === 3 && plainHeading(text).startsWith(opening);
  });
  const others = own.filter(({ at }) => !entries.has(at));
  const names = new Set(others.map(({ text }) => text));
  const alike = dated.length >= TELLING && named.length * 5 >= dated.length * 4;
  if (!alike || others.length * 4 > dated.length || names.size < others.length) return new Set();
  return new Set(others.flatMap(({ at, text }) => (OF_AN_ENTRY.test(text) ? [] : [at])));
}
