import type { Status } from '../knowledge/frontmatter.ts';

/** What a built page says about its note, as `SearchMeta.astro` writes it. */
export interface NoteMeta {
  /** `<collection>/<slug>`. */
  id: string;
  collection: string;
  title: string;
  /** `YYYY-MM-DD`. */
  date?: string;
  /** The date is inferred, shown as 约. */
  about?: boolean;
  status?: Status;
  tags: string[];
  aliases: string[];
}

/** A note as it is searched: the visible text of its built page. */
export interface SearchDocument extends NoteMeta {
  /** Path below the base, percent-encoded as in a link, without a slash at the start. */
  url: string;
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
