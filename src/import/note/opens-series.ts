import { readPlainHeading } from '../clean/plain-heading.ts';
import { isBlank, type Line } from '../line.ts';
import { readLabel } from '../profile/numbered-heading.ts';

/** Longest line that heads a part, in UTF-16 units. */
const LONGEST = 20;

/** Whether `text` and another short line that ends in the same word each stand over a count from one: `准备阶段`, `面试阶段`. */
function headsCount(text: string, lines: readonly Line[]): boolean {
  const word = /\p{Script=Han}{2}$/u.exec(text.trim())?.[0];
  if (word === undefined || text.length > LONGEST) return false;
  const shown = lines.filter((line) => !isBlank(line.text));
  const over = shown.filter((line, at) => {
    const own = line.text.trim();
    if (own.length > LONGEST || !own.endsWith(word)) return false;
    return readPlainHeading(shown[at + 1]?.text ?? '')?.number === 1 && !readPlainHeading(own);
  });
  return over.length >= 2 && over[0]?.text.trim() === text.trim();
}

/** Whether `text` is the first of several by their numbers: `第一章 雨夜`, `问题1：…`, with `第二章`, `问题2：…` further down. */
export function opensSeries(text: string, lines: readonly Line[]): boolean {
  const label = readLabel(text);
  const goesOn = (other: ReturnType<typeof readLabel>) =>
    other?.label === label?.label && other?.number === (label?.number ?? 0) + 1;
  if (label && lines.some((line) => line.text.length < 80 && goesOn(readLabel(line.text))))
    return true;
  const own = readPlainHeading(text);
  if (!own) return headsCount(text, lines);
  if (own.number === 0) return false;
  return lines.some((line) => {
    const other = line.text.length < 80 ? readPlainHeading(line.text) : undefined;
    return other?.scheme === own.scheme && other.number === own.number + 1;
  });
}
