/**
 * Calls `visit` for each item, then `done` with how many there have been. Every hundred items what else
 * waits gets its turn, such as the timer that keeps a lock fresh.
 */
export async function takeTurns<T>(
  items: readonly T[],
  visit: (item: T) => void,
  done: (count: number) => void,
): Promise<void> {
  for (const [index, item] of items.entries()) {
    visit(item);
    done(index + 1);
    if (index % 100 === 99) await new Promise((resolve) => setImmediate(resolve));
  }
}
