/** `3/4/24`: a year of two digits behind the other two numbers. */
const SHORT = /^\s*(\d{1,2})([/.-])(\d{1,2})\2([1-3]\d)(?!\d|[/.-]\d)/;
/** Dates that show the order of their numbers. */
const ENOUGH = 3;

/**
 * How to write the dates of a file so that each states its whole year: `3/4/24` → `3/4/2024`, where the
 * last number hardly moves from date to date, as a year does; else as they are (`24/3/4`).
 */
export function yearSpeller(texts: readonly string[]): (text: string) => string {
  const found = texts.flatMap((text) => {
    const [, first, , , last] = SHORT.exec(text) ?? [];
    return first && last ? [{ first, last }] : [];
  });
  const years = new Set(found.map(({ last }) => last)).size;
  const firsts = new Set(found.map(({ first }) => first)).size;
  const moves = firsts > years || found.some(({ first }) => first.length === 1);
  if (found.length < ENOUGH || years * 2 > found.length || !moves) return (text) => text;
  return (text) => text.replace(SHORT, '$1/$3/20$4');
}
