import type { DateHeading } from '../../knowledge/date.ts';

/** Day of the year, roughly: enough to tell whether one date can follow another. */
export function placeInYear({ start }: Pick<DateHeading, 'start'>): number | undefined {
  return start === undefined ? undefined : (start.month - 1) * 30.5 + start.day;
}

/** Days from one place in the year on to another, across its end where it must. */
export const daysOnward = (from: number, to: number): number => (to - from + 366) % 366;
