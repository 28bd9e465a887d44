import { FRAGMENT, fragmentKey, type Key } from './grams.ts';
import { pointKind } from './point-kind.ts';

/** One condition on a place where the text may stand: `at` is the offset in the text, in code points. */
export type Piece =
  | { kind: 'key'; key: Key; at: number }
  /** A whole word of the notes that contains, starts with or ends with these letters. */
  | { kind: 'word'; part: 'inside' | 'start' | 'end'; letters: string; at: number };

/** The pairs that cover the glyphs and spaces of `points[start, end)`, each character in at least one. */
function pairs(points: readonly string[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  while (at < end) {
    const last = at + 1 >= points.length;
    const from = last || (at + 1 === end && end - start > 1) ? at - 1 : at;
    pieces.push({ kind: 'key', key: `${points[from]}${points[from + 1]}`, at: from });
    at = from + 2;
  }
  return pieces;
}

function wordPiece(letters: string, at: number, first: boolean, last: boolean): Piece {
  if (first) return { kind: 'word', part: 'end', letters, at };
  if (last) return { kind: 'word', part: 'start', letters, at };
  return { kind: 'key', key: letters, at };
}

/**
 * What must hold at a place for `text` (folded, no line break) to stand there; all together are
 * sufficient, so a place that meets them needs no second look. Empty for an empty text.
 */
export function cover(text: string): Piece[] {
  const points = [...text];
  if (points.length === 0) return [];
  const short = points.length <= FRAGMENT && points.every((point) => pointKind(point) === 'letter');
  if (points.length === 1 || short) return [{ kind: 'key', key: fragmentKey(text), at: 0 }];
  const pieces: Piece[] = [];
  let start = 0;
  while (start < points.length) {
    const isLetter = pointKind(points[start] ?? '') === 'letter';
    let end = start + 1;
    while (end < points.length && (pointKind(points[end] ?? '') === 'letter') === isLetter) end++;
    const first = start === 0;
    const last = end === points.length;
    if (!isLetter) pieces.push(...pairs(points, start, end));
    else if (first && last) pieces.push({ kind: 'word', part: 'inside', letters: text, at: 0 });
    else if (end - start > 1 || !(first || last))
      pieces.push(wordPiece(points.slice(start, end).join(''), start, first, last));
    else
      pieces.push({
        kind: 'key',
        key: `${points[first ? 0 : start - 1]}${points[first ? 1 : start]}`,
        at: first ? 0 : start - 1,
      });
    start = end;
  }
  return pieces;
}
