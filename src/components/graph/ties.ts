/** Nodes by the places of those tied to them, from pairs of places one after the other. */
export function tiesOf(nodes: number, pairs: readonly number[]): number[][] {
  const ties: number[][] = Array.from({ length: nodes }, () => []);
  for (let index = 0; index < pairs.length; index += 2) {
    const [a = 0, b = 0] = [pairs[index], pairs[index + 1]];
    ties[a]?.push(b);
    ties[b]?.push(a);
  }
  return ties;
}

/**
 * How many ties are drawn at once, the strongest: all of a small graph; of a large one few enough
 * to be told apart. The others appear with the node that is chosen.
 */
export const linesAtOnce = (nodes: number): number => Math.max(2000, Math.round(1.2 * nodes));

/** The node with the most ties, where a reader without a pointer begins. */
export function busiest(ties: readonly (readonly number[])[]): number | undefined {
  const most = Math.max(...ties.map(({ length }) => length));
  const place = ties.findIndex(({ length }) => length === most);
  return place < 0 ? undefined : place;
}
