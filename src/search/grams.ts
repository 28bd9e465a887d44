import { pointKind } from './point-kind.ts';

/**
 * The keys of the index. A text is cut into words (runs of letters and digits) and pairs (every two
 * neighbours of which one at least is no letter), each with its position: from those any string can be
 * found exactly. What is too short for that, one character or up to three letters inside a word, has a
 * key of its own that holds the first place in each note.
 */
export type Key = string;

/** Letters of a fragment that has its own key; a longer one is looked up among the words. */
export const FRAGMENT = 3;

/** The key of a single character or of a short run of letters inside a word. */
export function fragmentKey(text: string): Key {
  return `\u0001${text}`;
}

/** Where keys go; `at` is a position, ascending for each key. */
export interface KeySink {
  /** Every occurrence. */
  pair(key: Key, at: number): void;
  /** Every occurrence. */
  word(key: Key, at: number): void;
  /** May be called often; the first call in a note counts. */
  fragment(key: Key, at: number): void;
}

function addWord(
  points: readonly string[],
  start: number,
  end: number,
  base: number,
  sink: KeySink,
) {
  sink.word(points.slice(start, end).join(''), base + start);
  for (let at = start; at < end; at++) {
    let fragment = points[at] ?? '';
    for (let next = at + 1; next < end && next < at + FRAGMENT; next++) {
      fragment += points[next];
      sink.fragment(fragmentKey(fragment), base + at);
    }
  }
}

/** Hands every key of `text` (folded) to `sink`; positions start at `base`. Returns the length in code points. */
export function eachKey(text: string, base: number, sink: KeySink): number {
  const points = [...text];
  let wordStart = -1;
  for (let at = 0; at <= points.length; at++) {
    const point = points[at] ?? '\n';
    const kind = pointKind(point);
    if (kind === 'letter') {
      if (wordStart < 0) wordStart = at;
    } else if (wordStart >= 0) {
      addWord(points, wordStart, at, base, sink);
      wordStart = -1;
    }
    if (kind === 'break') continue;
    if (kind !== 'space') sink.fragment(fragmentKey(point), base + at);
    const next = points[at + 1] ?? '\n';
    const nextKind = pointKind(next);
    if (nextKind !== 'break' && !(kind === 'letter' && nextKind === 'letter')) {
      sink.pair(point + next, base + at);
    }
  }
  return points.length;
}
