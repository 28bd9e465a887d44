/** Readings of Han characters without tones, as `CompletionData.pinyin`. */
export type Readings = Readonly<Record<string, string[]>>;

const known = new Map<string, string[]>();

/** What may be typed for one reading: all of it, its initial (`zh` or `z`). */
function spellings(reading: string): string[] {
  let all = known.get(reading);
  if (!all) {
    const initials = /^[zcs]h/.test(reading) ? [reading.slice(0, 2)] : [];
    all = [reading, ...initials, reading.slice(0, 1)];
    known.set(reading, all);
  }
  return all;
}

/** Whether `letters` spell the characters of `points` from `at` on; the last one may be unfinished. */
function spells(
  points: readonly string[],
  at: number,
  letters: string,
  readings: Readings,
): boolean {
  if (letters === '') return true;
  const point = points[at];
  if (point === undefined) return false;
  const sounds = readings[point];
  if (!sounds) {
    if (/[^\p{L}\p{N}]/u.test(point)) return spells(points, at + 1, letters, readings);
    const same = letters[0] === point.toLowerCase();
    return same && spells(points, at + 1, letters.slice(1), readings);
  }
  return sounds.some(
    (reading) =>
      reading.startsWith(letters) ||
      spellings(reading).some(
        (spelling) =>
          letters.startsWith(spelling) &&
          spells(points, at + 1, letters.slice(spelling.length), readings),
      ),
  );
}

/**
 * Where in `name` the pinyin `letters` (lower case; full, initials or mixed: `jszn`, `jushenzn`) are
 * met: the number of the first such character, `-1` for nowhere. Letters and digits of the name stand
 * for themselves, marks are passed over.
 */
export function pinyinIndex(name: string, letters: string, readings: Readings): number {
  const points = [...name];
  return points.findIndex(
    (point, at) => point in readings && spells(points, at, letters, readings),
  );
}
