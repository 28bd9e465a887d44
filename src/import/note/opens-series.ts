import { readPlainHeading } from '../clean/plain-heading.ts';
import type { Line } from '../line.ts';
import { readLabel } from '../profile/numbered-heading.ts';

/** Whether `text` is the first of several by their numbers: `第一章 雨夜`, `问题1：…`, with `第二章`, `问题2：…` further down. */
export function opensSeries(text: string, lines: readonly Line[]): boolean {
  const label = readLabel(text);
  const goesOn = (other: ReturnType<typeof readLabel>) =>
    other?.label === label?.label && other?.number === (label?.number ?? 0) + 1;
  if (label && lines.some((line) => line.text.length < 80 && goesOn(readLabel(line.text))))
    return true;
  const own = readPlainHeading(text);
  if (!own || own.number === 0) return false;
  return lines.some((line) => {
    const other = line.text.length < 80 ? readPlainHeading(line.text) : undefined;
    return other?.scheme === own.scheme && other.number === own.number + 1;
  });
}
