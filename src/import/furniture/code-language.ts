import { nearestShown } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import type { Piece } from './pieces.ts';

/** Names by which a page calls the language of a block of code. */
const LANGUAGE =
  /^(?:js|javascript|ts|typescript|jsx|tsx|vue|html|css|scss|less|json|yaml|xml|python|py|java|kotlin|go|rust|c|cpp|c\+\+|csharp|php|ruby|swift|dart|lua|sql|bash|sh|shell|powershell|diff|ini|toml|dockerfile|nginx|cmake|matlab|latex|text|plaintext|markdown)$/i;

/** Whether `word` names the language of a block of code. */
export const isLanguage = (word: string) => LANGUAGE.test(word);

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
