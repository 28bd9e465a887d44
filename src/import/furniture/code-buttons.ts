import { isLanguage } from '../code-run.ts';
import { isBlank } from '../line.ts';

/** Buttons of a block of code, copied with it, alone on a line. */
const BUTTON =
  /^\s*(?:(?:登录后)?复制(?:代码)?|(?:AI ?)?代码解[读释]|体验AI代码助手|Copy(?: code)?)\s*$/;
/** So many blocks with buttons make a copy; a single one may be an example of them. */
const BLOCKS = 2;
const FENCE = /^\s*(?:`{3,}|~{3,})/;

/** From the fence at `at` on, in steps, the buttons before anything else stands. */
function buttonsBeside(lines: readonly string[], at: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let next = at + step; next >= 0 && next < lines.length; next += step) {
    const line = lines[next] ?? '';
    // The language stands above its button, whatever the fence says.
    const named = step === 1 && isLanguage(line.trim()) && BUTTON.test(lines[next + 1] ?? '');
    if (BUTTON.test(line) || named) found.push(next);
    else if (!isBlank(line)) return FENCE.test(line) ? [] : found;
  }
  return found;
}

/**
 * Lines (0-based) that a page's blocks of code are copied with: inside the fences, where other code
 * stands, or right outside. Only where several blocks have them.
 */
export function findCodeButtons(
  lines: readonly string[],
  text: string,
  inCode: Uint8Array,
): Set<number> {
  const found = new Set<number>();
  if (!['复制', '代码', 'Copy'].some((word) => text.includes(word))) return found;
  let blocks = 0;
  for (let at = 0; at < lines.length; at++) {
    if (inCode[at] !== 1 || !FENCE.test(lines[at] ?? '')) continue;
    const beside = [...buttonsBeside(lines, at, 1), ...buttonsBeside(lines, at, -1)];
    if (beside.some((line) => !found.has(line))) blocks++;
    for (const line of beside) found.add(line);
  }
  return blocks >= BLOCKS ? found : new Set();
}
