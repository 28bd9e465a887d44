import type { Finding, Line } from '../source/source.ts';

/** `text` with what stands in backticks blanked, its length unchanged. */
function withoutCode(text: string): string {
  return text.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, (code) => ' '.repeat(code.length));
}

/** Every `%%` outside code, as `[line, column]`. */
function marks(lines: readonly Line[], code: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  lines.forEach(({ text }, index) => {
    if (code[index] || !text.includes('%%')) return;
    const visible = withoutCode(text);
    for (const { index: column } of visible.matchAll(/(?<!\\)%%/g)) found.push([index, column]);
  });
  return found;
}

/**
 * Takes Obsidian's `%%comments%%` out, inline ones and blocks; what was a line stays one. The last
 * `%%` of an odd number opens nothing and stays as text, with a finding.
 *
 * @param code which lines are fenced code, where `%%` is text
 */
export function stripComments(
  lines: readonly Line[],
  code: readonly boolean[],
): { lines: Line[]; findings: Finding[] } {
  const found = marks(lines, code);
  const last = found.length % 2 === 1 ? found.pop() : undefined;
  const findings: Finding[] = [];
  if (last) {
    const { origin, text } = lines[last[0]] ?? { origin: 1, text: '' };
    findings.push({ rule: 'comment-unclosed', line: origin, value: text.trim() });
  }
  const kept = lines.map((line) => line.text);
  for (let pair = found.length - 2; pair >= 0; pair -= 2) {
    const [fromLine, from] = found[pair] ?? [0, 0];
    const [toLine, to] = found[pair + 1] ?? [0, 0];
    const tail = (kept[toLine] ?? '').slice(to + 2);
    const head = (kept[fromLine] ?? '').slice(0, from);
    for (let index = fromLine + 1; index <= toLine; index++) kept[index] = '';
    const within = fromLine === toLine || (head.trim() !== '' && tail.trim() !== '');
    kept[fromLine] = within ? head + tail : head;
    if (!within) kept[toLine] = tail;
  }
  return { lines: lines.map((line, index) => ({ ...line, text: kept[index] ?? '' })), findings };
}
