import { type DateHeading, readDateHeading } from '../../knowledge/date.ts';
import { headsSpan } from '../head/stated-span.ts';
import { nearestShown } from '../line.ts';

/** `> 时间：3.4-3.10`, `2024.3.4-3.10`: the days, behind what they are called. */
const LABELLED =
  /^(?:[>*-]\s+)?(?:\*\*|__)?(?:(?:时间|日期|周期|本周)(?:\*\*|__)?\s*[:：]\s*)?(?:\*\*|__)?(?<days>\d.{2,40}?)(?:\*\*|__)?$/;

/** The days that the first line below the heading at `at` states, and nothing more; a heading may say that they follow. */
function daysBelow(lines: readonly string[], at: number): DateHeading | undefined {
  const below = nearestShown(lines, at, 1);
  const told = headsSpan(lines[below] ?? '') ? nearestShown(lines, below, 1) : below;
  const text = (lines[told] ?? '').trim();
  const days = text.length < 60 ? LABELLED.exec(text)?.groups?.days : undefined;
  const date = days === undefined ? undefined : readDateHeading(days);
  return date?.start && date.strength === 'strong' && date.rest === '' ? date : undefined;
}

/** `entries` whose headings only count the week, with the days that most of them state right below. */
export function withDaysBelow(
  lines: readonly string[],
  entries: ReadonlyMap<number, DateHeading>,
): ReadonlyMap<number, DateHeading> {
  const counted = [...entries].filter(([, { weeks, start }]) => weeks && !start);
  const found = counted.flatMap(([at, date]): [number, DateHeading][] => {
    const { start, end } = daysBelow(lines, at) ?? {};
    return start ? [[at, { ...date, start, ...(end ? { end } : {}) }]] : [];
  });
  return found.length * 2 > counted.length ? new Map([...entries, ...found]) : entries;
}
