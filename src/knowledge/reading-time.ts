/** Characters that a reader of Chinese takes in a minute. */
const perMinute = 500;

/** Minutes to read a text, at least one. */
export function readingMinutes(characters: number): number {
  return Math.max(1, Math.round(characters / perMinute));
}
