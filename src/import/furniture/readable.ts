import { isBlank } from '../line.ts';

/** A button of a code block that is copied into its fence, as its last line. */
const BUTTON = /^\s*(?:复制代码|代码解读|体验AI代码助手)\s*$/;
/** So many fences with the button make a page; a single one may be an example of it. */
const FENCES = 2;

/** Lines of code that are the button under it: each is the last of its fence. */
function buttons(lines: readonly string[], inCode: Uint8Array): Set<number> {
  const found = lines.flatMap((line, at) => {
    if (inCode[at] !== 1 || !line.includes('代码') || !BUTTON.test(line)) return [];
    const closes = /^\s*(?:`{3,}|~{3,})\s*$/.test(lines[at + 1] ?? '');
    const holds = inCode[at - 1] === 1 && !/^\s*(?:`{3,}|~{3,})/.test(lines[at - 1] ?? '');
    return closes && holds ? [at] : [];
  });
  return new Set(found.length >= FENCES ? found : []);
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
