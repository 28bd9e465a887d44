/** A place in the drawing. */
interface Point {
  x: number;
  y: number;
}

const directions = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
} as const;
export type ArrowKey = keyof typeof directions;

export const isArrowKey = (key: string): key is ArrowKey => Object.hasOwn(directions, key);

/**
 * The neighbour that an arrow key leads to: the one nearest to its direction, within a right angle to
 * either side; of two in one line the closer. `y` grows upwards.
 */
export function nextNode<Id>(
  here: Point,
  neighbours: Iterable<{ id: Id } & Point>,
  key: ArrowKey,
): Id | undefined {
  const [right, up] = directions[key];
  let best: { id: Id; cost: number } | undefined;
  for (const { id, x, y } of neighbours) {
    const [dx, dy] = [x - here.x, y - here.y];
    const along = dx * right + dy * up;
    const aside = Math.abs(dx * up) + Math.abs(dy * right);
    if (along <= 0) continue;
    const cost = Math.hypot(dx, dy) * (1 + 2 * (aside / along));
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
