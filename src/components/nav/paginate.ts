import type { SitePath } from '../../knowledge/note.ts';
import { pageUrl } from '../../knowledge/note-url.ts';
import { site } from '../../site.config.ts';

/** One page of a long list: the first at the list's own address, the others below it at `page-2/` and so on. */
export interface ListPage<Item> {
  /** Address of the list. */
  base: SitePath;
  url: SitePath;
  /** 1-based. */
  page: number;
  pages: number;
  items: readonly Item[];
}

/** `items` cut into pages; an empty list has one empty page. */
export function paginate<Item>(
  items: readonly Item[],
  base: SitePath,
  size: number = site.pageSize,
): ListPage<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    base,
    url: pageUrl(base, index + 1),
    page: index + 1,
    pages,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/**
 * `items` in runs that each weigh at most `room`; an item that weighs more has a run of its own. No
 * items make one empty run, for a list that says it is empty.
 */
export function cutByWeight<Item>(
  items: readonly Item[],
  weigh: (item: Item) => number,
  room: number,
): Item[][] {
  const runs: Item[][] = [[]];
  let weight = 0;
  for (const item of items) {
    const run = runs.at(-1);
    const own = weigh(item);
    if (run && (run.length === 0 || weight + own <= room)) {
      run.push(item);
      weight += own;
    } else {
      runs.push([item]);
      weight = own;
    }
  }
  return runs;
}

/** What a `[...rest]` route below `folder` takes for `url`: nothing for the folder itself. */
export function restParam(url: SitePath, folder: SitePath): string | undefined {
  return url.slice(folder.length, -1) || undefined;
}
