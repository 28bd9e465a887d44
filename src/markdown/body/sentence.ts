const END = /[。！？!?；;\n]|\.(?=\s)/g;
const LONGEST = 160;

/**
 * The sentence of `text` that holds `[start, end)`, at most 160 characters, the place in view.
 * A full stop counts as the end of one only before white space: `GPT-3.5` is no end.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(END)) {
    if (match.index < start) from = match.index + 1;
    else if (match.index >= end) {
      to = match.index + 1;
      break;
    }
  }
  const sentence = text.slice(from, to);
  if (sentence.trim().length <= LONGEST) return sentence.trim();
  const left = Math.max(0, Math.min(start - from - 60, sentence.length - LONGEST));
  return sentence.slice(left, left + LONGEST).trim();
}
