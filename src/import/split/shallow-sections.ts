import type { Heading } from '../../knowledge/outline.ts';
import { isBackMatter } from '../profile/back-matter.ts';
import { isPeriod, type Journal } from '../profile/journal.ts';
import { groupsEntries } from '../profile/journal-hints.ts';

/**
 * Headings above the level of the entries that are sections of the entry that they stand in: `# 读完一本书`
 * between `#### 2024-03-04` and `#### 2024-03-05`, in a journal that no heading of such a level stands over.
 * Where each of them stands right over an entry, they group the entries.
 */
export function shallowSections(
  { level, entries }: Journal,
  headings: readonly Heading[],
): ReadonlySet<number> {
  const first = headings.findIndex(({ at }) => entries.has(at));
  const last = headings.findLastIndex(({ at }) => entries.has(at));
  const isOver = (heading: Heading) => heading.level < level && !entries.has(heading.at);
  if (level === 7 || headings.slice(0, first).some(isOver)) return new Set();
  const between = headings.flatMap((heading, index) => {
    if (index < first || index > last || !isOver(heading)) return [];
    const { at, text } = heading;
    return isPeriod(text) || isBackMatter(text) || groupsEntries(text) ? [] : [{ at, index }];
  });
  const grouping = between.every(({ index }) => entries.has(headings[index + 1]?.at ?? -1));
  return new Set(grouping ? [] : between.map(({ at }) => at));
}
