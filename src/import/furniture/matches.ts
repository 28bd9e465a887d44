import { cnblogs } from './cnblogs.ts';
import { csdn } from './csdn.ts';
import type { FurnitureRule } from './furniture.ts';
import { jianshu } from './jianshu.ts';
import { juejin } from './juejin.ts';
import { shownText } from './shown.ts';
import { wechat } from './wechat.ts';
import { zhihu } from './zhihu.ts';

const RULES: readonly FurnitureRule[] = [
  ...csdn,
  ...zhihu,
  ...wechat,
  ...juejin,
  ...cnblogs,
  ...jianshu,
];
export const TAIL = RULES.filter((rule) => rule.where === 'tail');
export const HEAD = RULES.filter((rule) => rule.where === 'head');
export const ALONE = RULES.filter((rule) => rule.where === 'line');

/** Longest line that a widget shows; longer ones are text (or spam). */
export const WIDGET = 90;

/** A line that a rule knows. */
export interface Match {
  at: number;
  rule: FurnitureRule;
}

/** One pattern for all of `rules`, to pass by the lines that match none. */
const anyOf = (rules: readonly FurnitureRule[]) =>
  new RegExp(rules.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'iu');
const SOME: ReadonlyMap<readonly FurnitureRule[], RegExp> = new Map(
  [TAIL, HEAD, ALONE].map((rules) => [rules, anyOf(rules)]),
);

/** The lines that `rules` know, each with the first that does. */
export function matches(lines: readonly string[], rules: readonly FurnitureRule[]): Match[] {
  const some = SOME.get(rules);
  return lines.flatMap((line, at) => {
    const written = line.length <= WIDGET * 3 ? line.trim() : '';
    if (written.startsWith('#')) return []; // a heading is the author's
    for (const text of /[[*]/.test(written) ? [written, shownText(line)] : [written]) {
      if (text === '' || text.length > WIDGET || !some?.test(text)) continue;
      const rule = rules.find((candidate) => candidate.pattern.test(text));
      if (rule) return [{ at, rule }];
    }
    return [];
  });
}
