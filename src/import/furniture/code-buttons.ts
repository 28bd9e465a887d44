import { isLanguage } from '../code-run.ts';
import { isBlank } from '../line.ts';

/** Buttons of a block of code, copied with it, alone on a line. */
const BUTTON =
  /^\s*(?:(?:登录后)?复制(?:代码)?|(?:AI ?)?代码解[读释]|体验AI代码助手|AI(?:写代码|生成项目)[a-z+#]{0,12}|Copy(?: code)?)\s*$/;
/** What CSDN draws beside its button, and a number of its gutter as an item of a list. */
const [ARROW, NUMBER] = [/^\s*!\[\]\(https:\/\/csdnimg\.cn\/[^()]*\)\s*$/, /^\s*[-*]\s+(\d+)\s*$/];
/** So many blocks with buttons make a copy; a single one may be an example of them. */
const BLOCKS = 2;
/** What tells of a copy by itself. */
const SAVED = '本文由简悦 SimpRead 转码';
const FENCE = /^\s*(?:`{3,}|~{3,})/;

/** From the fence at `at` on, in steps, the buttons before anything else stands. */
function buttonsBeside(lines: readonly string[], at: number, step: 1 | -1): number[] {
  const found: number[] = [];
  const ends = (all: readonly number[]) => all.some((line) => BUTTON.test(lines[line] ?? ''));
  for (let next = at + step; next >= 0 && next < lines.length; next += step) {
    const line = lines[next] ?? '';
    // The language stands above its button, whatever the fence says.
    const named = step === 1 && isLanguage(line.trim()) && BUTTON.test(lines[next + 1] ?? '');
    const beside = step === -1 && (ARROW.test(line) || NUMBER.test(line));
    if (BUTTON.test(line) || named || beside) found.push(next);
    else if (!isBlank(line)) {
      if (FENCE.test(line) || !ends(found)) return [];
      // With them the blank lines go that parted them from the code.
      return step === 1 ? found : lines.flatMap((_, row) => (row > next && row < at ? [row] : []));
    }
  }
  return ends(found) ? found : [];
}

/**
 * Lines (0-based) that a page's blocks of code are copied with: inside the fences, where other code
 * stands, or right outside. Only where several blocks have them,
 * or where 简悦 says that it saved a page.
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
    // No example has the picture of the button.
    if (beside.some((line) => ARROW.test(lines[line] ?? ''))) blocks = BLOCKS;
    for (const line of beside) found.add(line);
  }
  return blocks >= (text.includes(SAVED) ? 1 : BLOCKS) ? found : new Set();
}
