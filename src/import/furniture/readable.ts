import { isBlank } from '../line.ts';

/** Buttons of a block of code, copied into its fence at either end. */
const BUTTON = /^\s*(?:复制代码|代码解读|体验AI代码助手)\s*$/;
/** So many fences with buttons make a page; a single one may be an example of them. */
const FENCES = 2;
const FENCE = /^\s*(?:`{3,}|~{3,})/;

/** Lines of code that are buttons: they stand next to a fence, and other code stands in it. */
function buttons(lines: readonly string[], inCode: Uint8Array): Set<number> {
  const found = new Set<number>();
  let fences = 0;
  for (let at = 0; at < lines.length; at++) {
    if (inCode[at] !== 1 || !FENCE.test(lines[at] ?? '')) continue;
    const before = found.size;
    for (const step of [1, -1] as const) {
      let next = at + step;
      while (inCode[next] === 1 && BUTTON.test(lines[next] ?? '')) next += step;
      const code = inCode[next] === 1 && !FENCE.test(lines[next] ?? '');
      for (let own = at + step; code && own !== next; own += step) found.add(own);
    }
    if (found.size > before) fences++;
  }
  return fences >= FENCES ? found : new Set();
}

/** Stands for a line of code: it shows something, and no page shows it around its text. */
const CODE = '`';

/**
 * `lines` as far as they may be a page's: without the properties above `start`, and without the words of
 * code, which are an author's to the last. Lines keep their places.
 */
export function readable(
  lines: readonly string[],
  start: number,
  inCode: Uint8Array,
): readonly string[] {
  if (start === 0 && !inCode.includes(1)) return lines;
  const kept = buttons(lines, inCode);
  return lines.map((line, at) => {
    if (at < start) return '';
    return inCode[at] === 1 && !kept.has(at) && !isBlank(line) ? CODE : line;
  });
}
