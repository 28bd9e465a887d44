/** One line on its way from an original to a note. */
export interface Line {
  text: string;
  /** 1-based line of the original that it stands on. */
  no: number;
  /** Its bullet was that of a copied page, so that what hangs under it are paragraphs. */
  copied?: true;
  /** The block of copied code, without its fences, that it is a line of. */
  code?: { readonly language: string };
}

/** Whether `text` shows nothing. */
export function isBlank(text: string): boolean {
  if (text === '') return true;
  const first = text.charCodeAt(0);
  const shows = (first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff);
  return !shows && text.trim() === '';
}

/** Index of the nearest line above (`step` −1) or below (1) `at` that shows something; off either end, there is none. */
export function nearestShown(lines: readonly string[], at: number, step: 1 | -1): number {
  let index = at + step;
  while (index >= 0 && index < lines.length && isBlank(lines[index] ?? '')) index += step;
  return index;
}

/** `lines` without the blank ones at both ends. */
export function trimLines(lines: readonly Line[]): readonly Line[] {
  let [from, to] = [0, lines.length];
  while (from < to && isBlank(lines[from]?.text ?? '')) from++;
  while (to > from && isBlank(lines[to - 1]?.text ?? '')) to--;
  return to - from === lines.length ? lines : lines.slice(from, to);
}

/** Whether a line is a `---` that parts what stands around it. */
export const isRule = (text: string): boolean => /^ {0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/.test(text);
