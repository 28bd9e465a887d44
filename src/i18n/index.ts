import { site } from '../site.config.ts';
import type { Language } from './language.ts';
import { common } from './strings/common.ts';
import { home } from './strings/home.ts';
import { importing } from './strings/import.ts';
import { knowledge } from './strings/knowledge.ts';
import { markdown } from './strings/markdown.ts';
import { nav } from './strings/nav.ts';
import { note } from './strings/note.ts';
import { search } from './strings/search.ts';
import { tag } from './strings/tag.ts';
import { vault } from './strings/vault.ts';
import { week } from './strings/week.ts';

/** One text in every language; side by side, so that none is forgotten. `{name}` is a slot. */
export type Text = Record<Language, string>;

/** The one strings table, a file an area, composed here. */
export const strings = {
  ...common,
  ...home,
  ...importing,
  ...knowledge,
  ...markdown,
  ...nav,
  ...note,
  ...search,
  ...tag,
  ...vault,
  ...week,
} satisfies Record<string, Text>;
export type StringKey = keyof typeof strings;

/** The text of `key` in the site's language (or in `language`), its `{slots}` filled from `values`. */
export function t(
  key: StringKey,
  values: Record<string, string | number> = {},
  language: Language = site.language,
): string {
  return strings[key][language].replace(/\{(\w+)\}/g, (slot, name: string) =>
    String(values[name] ?? slot),
  );
}
