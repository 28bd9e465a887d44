import { pinyin } from 'pinyin-pro';

/** A name prepared for lists that Chinese readers look things up in. */
export interface PinyinName {
  /** `A` to `Z`, `#` for what starts with neither a Latin letter nor a Han character. */
  group: string;
  /** Orders names of one list: groups by letter, `#` last, Latin names among the Chinese ones. */
  sortKey: string;
}

/** Han characters by their sound in this word (重庆 is chóngqìng), without tones. */
export function pinyinName(name: string): PinyinName {
  const sounds = pinyin(name.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
  });
  const spelt = sounds.join(' ').toLowerCase();
  const letter = /^[\s\p{P}]*([a-z])/u.exec(spelt.normalize('NFD'))?.[1]?.toUpperCase();
  return letter === undefined
    ? { group: '#', sortKey: `~${spelt}\u0000${name}` }
    : { group: letter, sortKey: `${letter}${spelt}\u0000${name}` };
}

/** `items` in pinyin order of their names. */
export function sortByPinyin<Item>(items: readonly Item[], name: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, key: pinyinName(name(item)).sortKey }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}

/** `items` in pinyin order under the letters they start with. */
export function groupByPinyin<Item>(
  items: readonly Item[],
  name: (item: Item) => string,
): { group: string; items: Item[] }[] {
  const groups = Map.groupBy(sortByPinyin(items, name), (item) => pinyinName(name(item)).group);
  return [...groups].map(([group, members]) => ({ group, items: members }));
}
