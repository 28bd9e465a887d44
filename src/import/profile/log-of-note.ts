import type { Heading } from '../../knowledge/outline.ts';
import { readPeriodHeading } from '../../knowledge/period.ts';
import { isBackMatter } from './back-matter.ts';

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
    if (entries.has(heading.at)) above.add(open.at(-1));
    open.push(heading);
  }
  const [section] = above;
  if (above.size !== 1 || !section || readPeriodHeading(section.text)) return false;
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
