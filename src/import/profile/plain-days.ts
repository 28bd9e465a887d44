import { type DateHeading, readDateHeading } from '../../knowledge/date.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { isBlank } from '../line.ts';
import { dateLines, mayOpen } from './date-lines.ts';
import { inOrder } from './place-in-year.ts';
import { slippedLevels } from './slipped-levels.ts';

/** Plain days above the first heading from which they are a diary. */
const ENOUGH = 3;
/** How sure it must be that those lines are days. */
const SURE = 0.7;

type Found = { level: number; entries: ReadonlyMap<number, DateHeading> };

/** Days in plain lines above the first heading that is one, of a diary that has only later been given headings. */
function daysAbove(
  lines: readonly string[],
  headings: readonly Heading[],
  inCode: Uint8Array,
  { entries }: Found,
): ReadonlyMap<number, DateHeading> {
  const first = Math.min(...entries.keys());
  const above = headings.filter(({ at }) => at < first);
  const found = dateLines(lines.slice(0, first), above, inCode, true);
  if (!found || found.listed || found.entries.size < ENOUGH || found.confidence < SURE)
    return new Map();
  const all = [...found.entries.values(), ...entries.values()];
  return inOrder(all) ? found.entries : new Map();
}

/** Lines between the entries that are a day and nothing else, written as those are. */
function daysBetween(
  lines: readonly string[],
  inCode: Uint8Array,
  { level, entries }: Found,
): [number, DateHeading][] {
  const dates = [...entries.values()];
  const first = Math.min(...entries.keys());
  const years = dates.filter(({ start }) => start?.year !== undefined).length * 2 > dates.length;
  const found = lines.flatMap((text, at) => {
    if (at < first || !mayOpen(text) || inCode[at] === 1 || entries.has(at)) return [];
    if (!isBlank(lines[at - 1] ?? '')) return [];
    const date = readDateHeading(text.trim());
    const alike = date?.strength === 'strong' && (date.start?.year !== undefined) === years;
    return alike && date.rest === '' ? [{ at, level: 7, date, behind: false }] : [];
  });
  return slippedLevels(found, { level, entries }).map(({ at, date }) => [at, date]);
}

/** The days of a journal that stand in plain lines, though its days are headings. */
export const plainDays = (
  lines: readonly string[],
  headings: readonly Heading[],
  inCode: Uint8Array,
  journal: Found,
): [number, DateHeading][] => [
  ...daysAbove(lines, headings, inCode, journal),
  ...daysBetween(lines, inCode, journal),
];
