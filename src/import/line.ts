import { codeLines } from '../knowledge/outline.ts';

/** One line on its way from an original to a note. */
export interface Line {
  text: string;
  /** 1-based line of the original that it stands on. */
  no: number;
  /** Its bullet was that of a copied page, so that what hangs under it are paragraphs. */
  copied?: true;
}

/** Whether `text` shows nothing. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return (
    !(first > 0x20 && first < 0x7f) && !(first >= 0x4e00 && first <= 0x9fff) && text.trim() === ''
  );
}

/** `lines` without the blank ones at both ends. */
export function trimLines(lines: readonly Line[]): Line[] {
  let [from, to] = [0, lines.length];
  while (from < to && isBlank(lines[from]?.text ?? '')) from++;
  while (to > from && isBlank(lines[to - 1]?.text ?? '')) to--;
  return lines.slice(from, to);
}

/** Whether any line holds the mark of a code block. */
export function hasFence(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => text.includes('```') || text.includes('~~~'));
}

/** For every line, whether it is code; see `codeLines`. */
export function codeOf(lines: readonly Line[]): Uint8Array {
  return hasFence(lines) ? codeLines(lines.map(({ text }) => text)) : new Uint8Array(lines.length);
}
