import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileLedger, type Ledger, ledger } from '../import/ledger/ledger.ts';
import type { SitePath } from '../knowledge/note.ts';
import { assignSlugs, slugSegment } from '../knowledge/slug.ts';
import { env } from '../site-env.ts';

let read: Promise<Ledger | undefined> | undefined;

/** The books of the last import; undefined for a vault that was never imported. */
export function getLedger(): Promise<Ledger | undefined> {
  read ??= readFile(join(env.vault, '.import/ledger.json'), 'utf8').then(
    (text) => ledger.parse(JSON.parse(text)),
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
  return read;
}

/** An original with the address of its entries. */
export interface Original {
  books: FileLedger;
  url: SitePath;
}

let placed: Promise<Map<string, Original>> | undefined;

/** The originals in the order of their names, by the path of each below `originals/`. */
export function getOriginals(): Promise<Map<string, Original>> {
  placed ??= getLedger().then((found) => {
    const books = found?.originals ?? [];
    const { slugs } = assignSlugs(
      books.map(({ file }) => ({ key: file, name: file, slug: slugSegment(file) })),
    );
    const place = (each: FileLedger): [string, Original] => [
      each.file,
      { books: each, url: `/import/${slugs.get(each.file)}/` },
    ];
    return new Map(books.map(place));
  });
  return placed;
}
