import { site } from '../site.config.ts';
import type { Language } from './language.ts';
import { command } from './strings/command.ts';
import { common } from './strings/common.ts';
import { graph } from './strings/graph.ts';
import { home } from './strings/home.ts';
import { importing } from './strings/import.ts';
import { importProblem } from './strings/import-problem.ts';
import { importRule } from './strings/import-rule.ts';
import { knowledge } from './strings/knowledge.ts';
import { ledger } from './strings/ledger.ts';
import { markdown } from './strings/markdown.ts';
import { nav } from './strings/nav.ts';
import { note } from './strings/note.ts';
import { references } from './strings/references.ts';
import { search } from './strings/search.ts';
import { statusBoard } from './strings/status.ts';
import { tag } from './strings/tag.ts';
import { tagPage } from './strings/tag-page.ts';
import { thread } from './strings/thread.ts';
import { timeline } from './strings/timeline.ts';
import { vault } from './strings/vault.ts';
import { week } from './strings/week.ts';
import { yearStrip } from './strings/year-strip.ts';

/** One text in every language; side by side, so that none is forgotten. `{name}` is a slot. */
export type Text = Record<Language, string>;

/** The one strings table, a file an area, composed here. */
export const strings = {
  ...command,
  ...common,
  ...graph,
  ...home,
  ...importing,
  ...importProblem,
  ...importRule,
  ...knowledge,
  ...ledger,
  ...markdown,
  ...nav,
  ...note,
  ...references,
  ...search,
  ...statusBoard,
  ...tag,
  ...tagPage,
  ...thread,
  ...timeline,
  ...vault,
  ...week,
  ...yearStrip,
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
