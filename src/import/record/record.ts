import type { RuleName } from './rules.ts';

/** What happened to a run of lines of an original; see `ledger.ts` for the written form. */
export interface Entry {
  /** `moved`: into the frontmatter. `dropped`: nowhere. `changed`: reads otherwise. `noted`: kept, but worth a look. */
  kind: 'moved' | 'dropped' | 'changed' | 'noted';
  rule: RuleName;
  /** First and last line in the original, 1-based. */
  lines: [number, number];
  /** The lines as they were, joined by `\n`. */
  text: string;
  /** The lines as they are now; only for `changed`. */
  after?: string;
  /** Index of the note in its original; absent when the run belongs to none. */
  note?: number;
}

/** The book that every step writes into. One for each original. */
export interface Record {
  readonly entries: readonly Entry[];
  /** The steps that follow work on this note; `undefined`: on no note. */
  workOn(note: number | undefined): void;
  moved(rule: RuleName, line: number, text: string): void;
  dropped(rule: RuleName, line: number, text: string): void;
  changed(rule: RuleName, line: number, before: string, after: string, lastLine?: number): void;
  noted(rule: RuleName, line: number, text: string): void;
}

/** An empty book. Neighbouring lines with the same fate become one entry. */
export function newRecord(): Record {
  const entries: Entry[] = [];
  let note: number | undefined;

  function add(
    kind: Entry['kind'],
    rule: RuleName,
    from: number,
    to: number,
    text: string,
    after?: string,
  ) {
    const last = entries.at(-1);
    const joins =
      last?.kind === kind && last.rule === rule && last.note === note && last.lines[1] + 1 === from;
    if (last && joins) {
      last.lines[1] = to;
      last.text += `\n${text}`;
      if (after !== undefined) last.after = `${last.after ?? ''}\n${after}`;
      return;
    }
    const entry: Entry = { kind, rule, lines: [from, to], text };
    if (after !== undefined) entry.after = after;
    if (note !== undefined) entry.note = note;
    entries.push(entry);
  }

  return {
    entries,
    workOn: (index) => {
      note = index;
    },
    moved: (rule, line, text) => add('moved', rule, line, line, text),
    dropped: (rule, line, text) => add('dropped', rule, line, line, text),
    changed: (rule, line, before, after, lastLine = line) =>
      add('changed', rule, line, lastLine, before, after),
    noted: (rule, line, text) => add('noted', rule, line, line, text),
  };
}
