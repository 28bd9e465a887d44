import { excludedRuns, type FileOverrides } from '../overrides/overrides.ts';
import type { Record } from '../record/record.ts';
import type { RuleName } from '../record/rules.ts';

/**
 * Writes the lines that are not imported into the book: what a person excludes, then the furniture of a
 * copied page (`ruleOf`, by 0-based line); those in `facts` go to the frontmatter. 1 in the result: the line is gone.
 */
export function dropLines(
  lines: readonly string[],
  overrides: FileOverrides,
  ruleOf: ReadonlyMap<number, RuleName>,
  facts: ReadonlySet<number>,
  record: Record,
): Uint8Array {
  const gone = new Uint8Array(lines.length);
  const drop = (rule: RuleName, at: number) => {
    if (at < 0 || at >= lines.length || gone[at] === 1) return;
    gone[at] = 1;
    if (facts.has(at)) record.moved(rule, at + 1, lines[at] ?? '');
    else record.dropped(rule, at + 1, lines[at] ?? '');
  };
  for (const [first, last] of excludedRuns(overrides)) {
    for (let at = first - 1; at < Math.min(last, lines.length); at++) drop('excluded', at);
  }
  for (const [at, rule] of [...ruleOf].sort(([a], [b]) => a - b)) drop(rule, at);
  return gone;
}
