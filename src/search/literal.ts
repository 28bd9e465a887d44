import { type Folded, fold, foldWithOrigins, type VariantMap } from './fold.ts';

/** A run of characters, `[start, end)`, in UTF-16 units of the text as written. */
export type Range = readonly [start: number, end: number];

/** Every place of `needles` (folded) in a folded text, as ranges of the original; overlapping ones are joined. */
export function rangesIn(folded: Folded, needles: readonly string[]): Range[] {
  const found: [number, number][] = [];
  for (const needle of needles) {
    if (needle === '') continue;
    let at = folded.text.indexOf(needle);
    while (at >= 0) {
      const last = folded.origins[at + needle.length - 1] ?? 0;
      let next = at + needle.length;
      // One character may fold to several: its end is where the next origin differs.
      while (folded.origins[next] === last) next++;
      found.push([folded.origins[at] ?? 0, folded.origins[next] ?? last]);
      at = folded.text.indexOf(needle, at + needle.length);
    }
  }
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: [number, number][] = [];
  for (const range of found) {
    const last = joined.at(-1);
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else joined.push(range);
  }
  return joined;
}

/** As `rangesIn`, for a text as written; most texts hold none of the needles, and cost little. */
export function literalRanges(
  text: string,
  needles: readonly string[],
  variants?: VariantMap,
): Range[] {
  const folded = fold(text, variants);
  if (!needles.some((needle) => folded.includes(needle))) return [];
  return rangesIn(foldWithOrigins(text, variants), needles);
}
