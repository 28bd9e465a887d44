import type { DateHeading } from '../../knowledge/date.ts';

/**
 * Whether weak dates count like section numbers: `1.1`, `1.2`, `2.1` go up by one, or start a chapter at
 * one. Days on end do so too, but nothing tells the two apart, and a section is no date.
 */
export function countsSections(dates: readonly DateHeading[]): boolean {
  const pairs = dates.slice(1).map((date, index) => [dates[index]?.start, date.start] as const);
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
