/** Edits (insert, delete, replace, swap neighbours) that turn `a` into `b`; at most `limit + 1`. */
function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  const one = [...a];
  const other = [...b];
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [i, character] of one.entries()) {
    const next = [i + 1];
    for (const [j, opposite] of other.entries()) {
      const replaced = (row[j] ?? 0) + Number(character !== opposite);
      const swapped =
        i > 0 && j > 0 && character === other[j - 1] && one[i - 1] === opposite
          ? (before[j - 1] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      next.push(Math.min(replaced, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return Math.min(row.at(-1) ?? 0, limit + 1);
}

/**
 * The name of `names` that `text` was probably meant to be: one edit off when it is short, two from
 * six characters on; undefined when none is that near. Of equally near ones the first.
 */
export function nearestName(text: string, names: Iterable<string>): string | undefined {
  const wanted = text.normalize('NFKC').toLowerCase();
  const length = [...wanted].length;
  if (length < 2) return undefined;
  let limit = length < 6 ? 1 : 2;
  let nearest: string | undefined;
  for (const name of names) {
    const distance = editDistance(wanted, name.normalize('NFKC').toLowerCase(), limit);
    if (distance > limit) continue;
    nearest = name;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return nearest;
}
