import type { DateHeading } from '../../knowledge/date.ts';

/** Day of the year, roughly: enough to tell whether one date can follow another. */
export function placeInYear({ start }: Pick<DateHeading, 'start'>): number | undefined {
  return start === undefined ? undefined : (start.month - 1) * 30.5 + start.day;
}

/** Days from one place in the year on to another, across its end where it must. */
export const daysOnward = (from: number, to: number): number => (to - from + 366) % 366;

/** A step as long as this leads over the turn of the year: from December to January, or back. */
const OVER_THE_TURN = 366 - 62;

/** Whether a step from one place in the year to another leads over its turn. */
export const isOverTurn = (step: number): boolean => Math.abs(step) >= OVER_THE_TURN;

/** Whether most steps lead the same way, as those of a diary do. */
export function inOrder(dates: readonly DateHeading[]): boolean {
  const places = dates.map((date) => placeInYear(date) ?? 0);
  const steps = places.slice(1).map((place, index) => place - (places[index] ?? place));
  // Several entries of one day lead neither way.
  const moved = steps.filter((step) => step !== 0);
  const onward = moved.filter((step) => step > 0 !== isOverTurn(step)).length;
  return moved.length > 0 && Math.max(onward, moved.length - onward) >= moved.length * 0.7;
}
