/** Levenshtein distance in code points. */
function distance(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  let row = right.map((_, index) => index + 1);
  left.forEach((point, i) => {
    let diagonal = i;
    let before = i + 1;
    row = row.map((above, j) => {
      const cost = Math.min(above + 1, before + 1, diagonal + (point === right[j] ? 0 : 1));
      diagonal = above;
      before = cost;
      return cost;
    });
  });
  return row.at(-1) ?? left.length;
}

/** The name that `typed` was most likely meant to be, or `undefined` when none is near: half of it must be right. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  let best: { name: string; cost: number } | undefined;
  const limit = Math.max(1, Math.floor([...typed].length / 2));
  for (const name of names) {
    const cost = distance(typed.toLowerCase(), name.toLowerCase());
    if (cost <= limit && (!best || cost < best.cost)) best = { name, cost };
  }
  return best?.name;
}
