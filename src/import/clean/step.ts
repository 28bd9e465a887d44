import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';

/** One rule of cleaning. */
export interface Step {
  /**
   * Whether the rule may have anything to do in the text of a note, so that most notes are passed by
   * without a look at each line. It may hold for others.
   */
  concerns(text: string): boolean;
  /** Writes into the book whatever it does to a visible character. */
  apply(draft: Draft, record: Record): readonly Line[];
}

/** Texts with a line that begins with one of `signs`, and that match `pattern`, if there is one. */
export const beginning = (signs: Iterable<string>, pattern?: RegExp): Step['concerns'] => {
  const any = [...signs].map((sign) => ({ sign, behind: `\n${sign}` }));
  return (text) => {
    for (const { sign, behind } of any) {
      if (text.startsWith(sign) || text.includes(behind)) return pattern?.test(text) ?? true;
    }
    return false;
  };
};

/** Texts that `pattern` matches. */
export const matching =
  (pattern: RegExp): Step['concerns'] =>
  (text) =>
    pattern.test(text);

/**
 * Texts that hold one of `signs` and match `pattern`, if there is one. To look for a sign takes a
 * twentieth of what a pattern takes.
 */
export const holding = (signs: Iterable<string>, pattern?: RegExp): Step['concerns'] => {
  const any = [...signs];
  return (text) => {
    for (const sign of any) if (text.includes(sign)) return pattern?.test(text) ?? true;
    return false;
  };
};
