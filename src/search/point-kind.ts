/**
 * How a folded character takes part in search. `letter`: of a script that puts spaces between words.
 * `glyph`: stands for itself: Han, Kana, Hangul, Thai …, punctuation, symbols, emoji.
 */
export type PointKind = 'break' | 'space' | 'letter' | 'glyph';

const LETTER = /[\p{L}\p{N}\p{M}_]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const known = new Map<string, PointKind>();

function classify(point: string): PointKind {
  if (point === '\n') return 'break';
  if (point === ' ') return 'space';
  return LETTER.test(point) && !UNSPACED.test(point) ? 'letter' : 'glyph';
}

/** The kind of one folded code point. */
export function pointKind(point: string): PointKind {
  let kind = known.get(point);
  if (kind === undefined) {
    kind = classify(point);
    known.set(point, kind);
  }
  return kind;
}
