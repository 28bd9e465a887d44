import type { RuleName } from '../record/rules.ts';

/** One piece of what a web page shows around an article. Patterns see a trimmed line. */
export interface FurnitureRule {
  rule: RuleName;
  /**
   * `head`: dropped alone, above the text only. `line`: dropped alone, anywhere. `tail`: opens a stretch
   * that reaches to the next tail rule or to the end of the page.
   */
  where: 'head' | 'line' | 'tail';
  /** What the unmatched lines behind a `tail` line are, when not more of the same. */
  rest?: RuleName;
  pattern: RegExp;
}
