import type { SitePath } from '../../knowledge/note.ts';
import { tagUrl } from '../../knowledge/note-url.ts';
import { slugPath } from '../../knowledge/slug.ts';
import type { Tag } from '../../knowledge/tag.ts';

/** An address under an alias, and the tag that it leads to. */
export interface AliasPage {
  slug: string;
  url: SitePath;
  alias: string;
  tag: Tag;
}

/** Addresses of aliases that no tag and no earlier alias has. */
export function aliasPages(tags: Iterable<Tag>): AliasPage[] {
  const all = [...tags];
  const taken = new Set(all.map(({ slug }) => slug));
  return all.flatMap((tag) =>
    tag.aliases.flatMap((alias) => {
      const slug = slugPath(alias);
      if (taken.has(slug)) return [];
      taken.add(slug);
      return [{ slug, url: tagUrl(slug), alias, tag }];
    }),
  );
}
