import type { FileLedger, Ledger } from '../../import/ledger.ts';
import type { SitePath } from '../../knowledge/note.ts';
import { assignSlugs, slugSegment } from '../../knowledge/slug.ts';

/** An original with the address of its entries. */
export interface Original {
  books: FileLedger;
  url: SitePath;
}

/** The originals in the order of their names, each at an address of its own. */
export function originalsOf(ledger: Ledger | undefined): Original[] {
  const books = ledger?.originals ?? [];
  const { slugs } = assignSlugs(
    books.map(({ file }) => ({ key: file, name: file, slug: slugSegment(file) })),
  );
  return books.map((each) => ({ books: each, url: `/import/${slugs.get(each.file)}/` }));
}
