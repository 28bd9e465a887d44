/** `items` by each of their keys, in order. */
export function index<Item>(
  items: readonly Item[],
  keys: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const map = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const list = map.get(key);
      if (list) list.push(item);
      else map.set(key, [item]);
    }
  }
  return map;
}
