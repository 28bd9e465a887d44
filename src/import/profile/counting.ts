import type { DateHeading } from '../../knowledge/date.ts';
import type { WrittenDay } from '../../knowledge/date-forms.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { plainHeading } from '../../knowledge/plain-heading.ts';

const orderOf = ({ month, day }: WrittenDay) => month * 100 + day;
/** Whether days with their years (`21.10.18`, `21.10.27`) go further than versions or sections do. */
function spendYears(dates: readonly DateHeading[]): boolean {
  const days = dates.flatMap(({ start }) => (start?.year === undefined ? [] : start.day));
  const late = days.filter((day) => day > 12).length;
  return days.length === dates.length && (days[0] ?? 0) > 1 && late * 3 >= days.length;
}

/**
 * Whether weak dates count like section numbers: `1.1`, `1.2`, `2.1` go up by one, or start a chapter at
 * one. Days on end do so too, but nothing tells the two apart, and a section is no date.
 */
export function countsSections(dates: readonly DateHeading[]): boolean {
  if (spendYears(dates)) return false;
  const pairs = dates.slice(1).map((date, index) => [dates[index]?.start, date.start] as const);
  // No section stands before the one that it follows; `8.1`, `7.31`, `7.30` are days, the last first.
  const back = pairs.filter(([before, own]) => before && own && orderOf(own) < orderOf(before));
  if (pairs.length >= 2 && back.length === pairs.length) return false;
  const steps = pairs.filter(([before, own]) => {
    if (!before || !own) return false;
    const onward = own.month === before.month && own.day === before.day + 1;
    return onward || (own.month === before.month + 1 && own.day === 1);
  });
  return dates[0]?.start?.day === 1 || steps.length * 2 >= pairs.length;
}

/** Whether dates are the parts of a whole: `1/3`, `2/3`, `3/3`. */
export function countsParts(dates: readonly DateHeading[]): boolean {
  return (
    dates.length >= 2 &&
    dates.every(
      ({ start }, index) =>
        start?.year === undefined &&
        start?.month === index + 1 &&
        start.day === dates[0]?.start?.day,
    )
  );
}

/** `2. 授课` → 2 */
const PART = /^(\d{1,2})\s*[.．、]\s*[^\s\d]/;
/** `2.1 以太坊` → 2 */
const SECTION = /^(\d{1,2})\s*[.．]\d{1,2}(?![\d.．])/;

/**
 * The lines of the headings that are sections by their number, though they could be days: `2.1 以太坊` below
 * `2. 授课`, on its level or a deeper one.
 */
export function sectionNumbers(headings: readonly Heading[]): ReadonlySet<number> {
  const found = new Set<number>();
  /** The level of the last heading of each number. */
  const parts = new Map<string, number>();
  for (const { at, level, text } of headings) {
    const heading = plainHeading(text);
    const part = PART.exec(heading)?.[1];
    if (part !== undefined) parts.set(part, level);
    const above = parts.get(SECTION.exec(heading)?.[1] ?? '');
    if (above !== undefined && above <= level) found.add(at);
  }
  return found;
}
