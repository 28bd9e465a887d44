/**
 * Levels for headings that stand below the page's `<h1>`: the outline the author drew, from 2 down,
 * no level skipped, 6 at most. `[1, 3, 3, 1]` → `[2, 3, 3, 2]`; `[3, 2]` → `[2, 2]`.
 *
 * @param depths the author's levels, in document order
 */
export function outline(depths: readonly number[]): number[] {
  const open: number[] = [];
  return depths.map((depth) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    return Math.min(open.length + 1, 6);
  });
}
