import { daysBetween } from '../../knowledge/iso-week.ts';

/** A place on the common axis of all threads, in percent with one decimal. */
export type Percent = `${number}%`;

/**
 * The axis from the first day of all threads to the last, with room at both ends for a knot.
 *
 * @returns for a day its place
 */
export function threadScale(first: string, last: string): (date: string) => Percent {
  const length = Math.max(1, daysBetween(first, last));
  return (date) => `${Math.round((1 + (98 * daysBetween(first, date)) / length) * 10) / 10}%`;
}
