/** Stands for what differs from line to line. */
const HOLE = '\0';

/** The alternatives that stand in `lines` of a row, parted by `|` (outside brackets) or a new line. */
export function alternatives(lines: string): string[] {
  const found = [''];
  let depth = 0;
  for (const [token] of lines.matchAll(/\\.|\[[^\]]*\]|./gs)) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (token === '\n' || (token === '|' && depth === 0)) found.push('');
    else found.push((found.pop() ?? '') + token);
  }
  return found.map((text) => text.trim()).filter((text) => text !== '');
}

/** The longest run of characters that stands in every line which `pattern` fits. */
export function literalOf(pattern: string): string {
  let text = pattern.replace(/\\.|\[[^\]]*\]/g, HOLE);
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\([^()]*\)/g, HOLE);
  }
  const runs = text.replace(/.(?:[?*]|\{[^}]*\})|[.+]/gu, HOLE).split(HOLE);
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}
