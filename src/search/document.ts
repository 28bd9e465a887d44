import type { Status } from '../knowledge/frontmatter.ts';

/** A tag with the other names that it answers to. */
export interface TagName {
  name: string;
  aliases: string[];
}

/** What a built page says about its note, as `SearchMeta.astro` writes it. */
export interface NoteMeta {
  /** Folder of the note. */
  collection: string;
  /** `YYYY-MM-DD`. */
  date?: string;
  /** The date is inferred, shown as 约. */
  about?: boolean;
  status?: Status;
  tags: TagName[];
}

/** A note as it is searched: the visible text of its built page. */
export interface SearchDocument extends NoteMeta {
  /** Path below the base, not percent-encoded, without a slash at the start: `weekly/2024-04-07/`. */
  url: string;
  /** The page's `<h1>`. */
  title: string;
  /** In page order; the first has no heading. */
  sections: SearchSection[];
}

export interface SearchSection {
  /** Anchor; `''` for the part before the first heading. */
  id: string;
  title: string;
  /** Visible text, blocks joined by `\n`. */
  text: string;
}

/** Newest first, undated last, then by address: the order in which notes are numbered. */
export function compareDocuments(a: SearchDocument, b: SearchDocument): number {
  const [left, right] = [a.date ?? '', b.date ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.url < b.url ? -1 : 1;
}
