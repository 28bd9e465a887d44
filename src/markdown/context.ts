import type { VFile } from 'vfile';
import { t } from '../i18n/index.ts';
import type { NoteBody, VaultPath } from '../knowledge/note.ts';
import type { Problem } from '../knowledge/problem.ts';
import type { Finding } from './source/source.ts';

/** What the plugins know of the note in hand, and where they leave what they find. */
export interface Context {
  path: VaultPath;
  /** The note's title, shown by the page as its one `<h1>`. */
  title: string;
  /** The line in the note's file of a line of the text that is parsed. */
  fileLine(line: number): number;
  /**
   * A word that does not occur in the source: elements that carry it in `seal` were made by us, all
   * others of the same name by the author, and those are dropped.
   */
  seal: string;
  problems: Problem[];
  features: Set<NoteBody['features'][number]>;
}

declare module 'vfile' {
  interface DataMap {
    /** Absent when Astro runs the plugins on a hand-written page. */
    wenmai: Context;
  }
}

/** A word that does not occur in `source`; the same source gives the same word. */
export function sealFor(source: string): string {
  let number = 0;
  while (source.includes(`w${number}`)) number++;
  return `w${number}`;
}

/** The context of `file`; made on the spot for a hand-written page, which has no note behind it. */
export function contextOf(file: VFile): Context {
  file.data.wenmai ??= {
    path: file.path ?? '',
    title: '',
    fileLine: (line) => line,
    seal: sealFor(String(file.value)),
    problems: [],
    features: new Set(),
  };
  return file.data.wenmai;
}

/** What rendering may find wrong; each has its words in the strings table. */
export type Rule = Finding['rule'] | RenderRule;
type RenderRule =
  | 'address-refused'
  | 'html-dropped'
  | 'code-language-unknown'
  | 'math-broken'
  | 'render-failed';

/**
 * Reports a problem of the note in hand.
 *
 * @param line of the parsed text; absent when the problem is the whole note
 * @param slots for the words of the problem
 */
export function report(
  context: Context,
  rule: Rule,
  line: number | undefined,
  value: string,
  slots: Record<string, string> = {},
): void {
  context.problems.push({
    severity: 'warning',
    rule,
    file: context.path,
    ...(line !== undefined && { line: context.fileLine(line) }),
    value,
    message: t(`markdown.problem.${rule}`, slots),
    remedy: t(`markdown.remedy.${rule}`, slots),
  });
}
