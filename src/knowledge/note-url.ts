import type { SitePath, VaultPath } from './note.ts';
import { assignSlugs, collectionSlug, type SlugCollision, slugPath, slugSegment } from './slug.ts';

/** The collection of files at the top of the vault. */
export const topCollection = 'notes';

/** Where a note lives on the site. */
export interface NotePlace {
  collection: string;
  slug: string;
  url: SitePath;
}

/** The first folder of a path, or `notes`. */
function collectionOf(path: VaultPath): string {
  const slash = path.indexOf('/');
  return slash < 0 ? topCollection : path.slice(0, slash);
}

/**
 * Distinct URLs for all notes of a vault, `/<collection>/<subfolders>/<file name>/`; a dated note in
 * `weekly` is named by its date (of several of one date the one whose file is called so, else the first),
 * `a/b/index.md` by its folder.
 */
export function placeNotes(notes: readonly { path: VaultPath; date?: string | undefined }[]): {
  places: Map<VaultPath, NotePlace>;
  collisions: SlugCollision[];
} {
  const folders = [...new Set(notes.map(({ path }) => collectionOf(path)))];
  const ofFolder = assignSlugs(
    folders.map((folder) => ({ key: folder, name: folder, slug: collectionSlug(folder) })),
  ).slugs;
  const dated = byDate(notes);
  const { slugs, collisions } = assignSlugs(
    notes.map(({ path }) => {
      const name = dated.get(path) ?? nameOf(path);
      const collection = ofFolder.get(collectionOf(path));
      return {
        key: path,
        name: `${collection}/${name}`,
        slug: `${collection}/${slugPath(name)}`,
      };
    }),
  );
  const places = new Map<VaultPath, NotePlace>();
  for (const [path, slug] of slugs) {
    places.set(path, {
      collection: collectionOf(path),
      slug: slug.slice(slug.indexOf('/') + 1),
      url: `/${slug}/`,
    });
  }
  return { places, collisions };
}

/** The URL of a tag's page, of its index for the empty name. */
export function tagUrl(slug: string): SitePath {
  return slug === '' ? '/tags/' : `/tags/${slug}/`;
}

/** A page of a list, 1-based: the first at the list's own address, the others below it. */
export function pageUrl(list: SitePath, page: number): SitePath {
  return page === 1 ? list : `${list}page-${page}/`;
}

/** The file name without folders and extension: `2024-04-07` of `weekly/2024-04-07.md`. */
export function fileStem(path: VaultPath): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/i, '');
}

/** The notes in `weekly` that are named by their date, one of each. */
function byDate(
  notes: readonly { path: VaultPath; date?: string | undefined }[],
): Map<VaultPath, string> {
  const weekly = notes.filter(({ path, date }) => date && collectionOf(path) === 'weekly');
  return new Map(
    [...Map.groupBy(weekly, ({ date = '' }) => date)].map(([date, ofDay]) => {
      const paths = ofDay.map(({ path }) => path).sort();
      return [paths.find((path) => nameOf(path) === date) ?? paths[0] ?? '', slugSegment(date)];
    }),
  );
}

function nameOf(path: VaultPath): string {
  const collection = collectionOf(path);
  const below = path.includes('/') ? path.slice(collection.length + 1) : path;
  const name = below.replace(/\.(?:md|markdown)$/i, '');
  return name.replace(/\/index$/i, '');
}
