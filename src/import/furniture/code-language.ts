import { isLanguage } from '../code-run.ts';
import { nearestShown } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import type { Piece } from './pieces.ts';

/** Claims the language beside the buttons of a block of code, and buttons that stand beside it alone. */
export function claimLanguages(
  pieces: readonly Piece[],
  lines: readonly string[],
  claim: Map<number, RuleName>,
): void {
  for (const { at, text: button, rule } of pieces) {
    if (rule !== 'code-widget') continue;
    const above = /^(?:复制代码|代码解读|体验AI代码助手|运行)$/.test(button);
    const beside = nearestShown(lines, at, above ? -1 : 1);
    if (!above && button !== 'AI写代码') continue;
    if (!isLanguage((lines[beside] ?? '').trim())) continue;
    claim.set(at, rule).set(beside, rule);
  }
}
