import type { Heading } from '../../knowledge/outline.ts';
import { readPeriodHeading } from '../../knowledge/period.ts';
import { isBackMatter } from './back-matter.ts';
import { tellsChanges, tellsEvents } from './journal-hints.ts';

/** Sections above that of the log from which the note is about more. */
const SECTIONS = 2;

/**
 * Whether the entries are the log of a note that is about more: all stand in one section (`## 日志`), and
 * other sections follow it (`## 资料`), or several lead up to it.
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
  const others = headings.filter(
    ({ at, level: own, text }) =>
      at !== section.at &&
      own === section.level &&
      own < level &&
      !entries.has(at) &&
      !readPeriodHeading(text) &&
      !isBackMatter(text),
  );
  return others.length >= SECTIONS || others.some(({ at }) => at > section.at);
}

/** Whether there is one entry only, and it stands below a heading that says what all is about: a day in a text. */
export function isPart(
  { level, entries }: { level: number; entries: ReadonlyMap<number, unknown> },
  headings: readonly Heading[],
): boolean {
  const [first = 0, ...others] = entries.keys();
  const above = headings.filter(({ at, level: own }) => at < first && own < level);
  return others.length === 0 && above.some(({ text }) => !readPeriodHeading(text));
}

/** Whether all entries, by index of the line, stand in the part of a text that lists changes or events: `## 更新日志`. */
export function listsChanges(
  entries: ReadonlyMap<number, unknown>,
  headings: readonly Heading[],
): boolean {
  const lines = [...entries.keys()];
  const first = lines.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const section = headings.findLast(
    ({ at, text }) => at < first && (tellsChanges(text) || tellsEvents(text)),
  );
  if (!section) return false;
  const end = headings.find(({ at, level }) => at > section.at && level <= section.level);
  return end === undefined || lines.every((at) => at < end.at);
}
