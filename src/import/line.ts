/** One line on its way from an original to a note. */
export interface Line {
  text: string;
  /** 1-based line of the original that it stands on. */
  no: number;
}

/** Whether `text` shows nothing. */
export function isBlank(text: string): boolean {
  return text === '' || text.trim() === '';
}

/** `lines` without the blank ones at both ends. */
export function trimLines(lines: readonly Line[]): Line[] {
  let [from, to] = [0, lines.length];
  while (from < to && isBlank(lines[from]?.text ?? '')) from++;
  while (to > from && isBlank(lines[to - 1]?.text ?? '')) to--;
  return lines.slice(from, to);
}
