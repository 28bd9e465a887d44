import type { Heading } from '../../knowledge/outline.ts';
import { readPeriodHeading } from '../../knowledge/period.ts';
import { isBackMatter } from './back-matter.ts';
import { tellsChanges } from './journal-hints.ts';

/**
 * Whether the entries are the log of a note that is about more: all stand in one section (`## 日志`), and
 * other sections follow it (`## 资料`).
 */
export function isLogOfNote(
  { level, entries }: { level: number; entries: ReadonlyMap<number, unknown> },
  headings: readonly Heading[],
): boolean {
  const open: Heading[] = [];
  const above = new Set<Heading | undefined>();
  for (const heading of headings) {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    // A year or a month between the section and its entries is none.
    if (entries.has(heading.at)) above.add(open.findLast(({ text }) => !readPeriodHeading(text)));
    open.push(heading);
  }
  const [section] = above;
  if (above.size !== 1 || !section) return false;
  return headings.some(
    ({ at, level: own, text }) =>
      at > section.at &&
      own === section.level &&
      own < level &&
      !entries.has(at) &&
      !readPeriodHeading(text) &&
      !isBackMatter(text),
  );
}

/** Whether all entries, by index of the line, stand in the part of a text that lists its changes: `## 更新日志`. */
export function listsChanges(
  entries: ReadonlyMap<number, unknown>,
  headings: readonly Heading[],
): boolean {
  const lines = [...entries.keys()];
  const first = lines.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const section = headings.findLast(({ at, text }) => at < first && tellsChanges(text));
  if (!section) return false;
  const end = headings.find(({ at, level }) => at > section.at && level <= section.level);
  return end === undefined || lines.every((at) => at < end.at);
}
