import type { SitePath } from '../../knowledge/note.ts';
import { tagUrl } from '../../knowledge/note-url.ts';
import { slugPath } from '../../knowledge/slug.ts';

/** The pages of tags given by name. */
export function tagLinks(names: readonly string[]): { name: string; url: SitePath }[] {
  return names.map((name) => ({ name, url: tagUrl(slugPath(name)) }));
}
