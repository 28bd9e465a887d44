import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';

/** One rule of cleaning. */
export interface Step {
  /**
   * Matches the text of every note in which the rule has anything to do, so that most notes are passed
   * by without a look at each line. It may match others.
   */
  concerns: RegExp;
  /** Writes into the book whatever it does to a visible character. */
  apply(draft: Draft, record: Record): readonly Line[];
}
