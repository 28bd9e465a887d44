import type { DateHeading } from '../../knowledge/date.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { dayBehind } from './dates-elsewhere.ts';
import type { EntryHeading } from './entry-heading.ts';
import { daysOnward, placeInYear } from './place-in-year.ts';

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** Whether a day on a line is as far from the entries around it as those are from each other; for lines in order. */
function inRhythm(entries: ReadonlyMap<number, DateHeading>): (found: EntryHeading) => boolean {
  const own = [...entries].sort(([a], [b]) => a - b);
  const places = own.flatMap(([, date]) => placeInYear(date) ?? []);
  const steps = places.slice(1).map((to, index) => daysOnward(places[index] ?? 0, to));
  const back = steps.filter((step) => step > 183).length * 2 > steps.length;
  const gap = (from: number, to: number) => (back ? daysOnward(to, from) : daysOnward(from, to));
  const usual = median(places.slice(1).map((to, index) => gap(places[index] ?? 0, to)));
  const fits = (step: number) => step >= usual * 0.5 && step <= usual * 2.5;
  let index = 0;
  return ({ at, date }) => {
    while (index < own.length && (own[index]?.[0] ?? 0) < at) index++;
    const [before, after] = [own[index - 1]?.[1], own[index]?.[1]];
    const [here, last, next] = [date, before, after].map(
      (heading) => heading && placeInYear(heading),
    );
    if (here === undefined || last === undefined || !before) return false;
    if ((date.end === undefined) !== (before.end === undefined)) return false;
    return fits(gap(last, here)) && (next === undefined || fits(gap(here, next)));
  };
}

/**
 * Entries whose heading slipped a level down: few, bare dates of the same form as the others, as far
 * from the entries around them as those are from each other. A day below its week is a section of it.
 */
export function slippedLevels(
  found: readonly EntryHeading[],
  { level, entries }: { level: number; entries: ReadonlyMap<number, DateHeading> },
): EntryHeading[] {
  const plain = [...entries.values()].every(
    ({ strength, start }) => strength === 'weak' || start?.year,
  );
  const deeper = found.filter(
    ({ level: own, date }) =>
      own > level && (date.strength === 'strong' || plain) && date.rest === '',
  );
  if (entries.size < 3 || deeper.length === 0) return [];
  const slipped = deeper.filter(inRhythm(entries));
  return slipped.length > Math.max(1, entries.size / 4) ? [] : slipped;
}

/**
 * Entries of which the day stands behind the words and without its year, `老李 3月6日` among `3月4日 老张`: on the
 * level of the others, as far from them as those are from each other.
 */
export function daysBehind(
  headings: readonly Heading[],
  { level, entries }: { level: number; entries: ReadonlyMap<number, DateHeading> },
): EntryHeading[] {
  if (entries.size < 3) return [];
  const others = headings.filter(({ at, level: own }) => own === level && !entries.has(at));
  const found = others.flatMap(({ at, text }): EntryHeading[] => {
    const date = dayBehind(text);
    return date ? [{ at, level, date, behind: true }] : [];
  });
  return found.length === 0 ? [] : found.filter(inRhythm(entries));
}
