/** A phrase that was found in a text; offsets in UTF-16 units. */
export interface PhraseMatch {
  /** As given to `createPhraseFinder`. */
  phrase: string;
  start: number;
  end: number;
}

export type PhraseFinder = (text: string) => PhraseMatch[];

/** Phrases that begin with the same two characters, by length, longest first. */
type Bucket = { length: number; phrases: Map<string, string> }[];

const wordCharacter = /[\p{Script=Latin}\p{N}_]/u;

/**
 * Finds any of many phrases in a text, in any case, in one pass: two characters pick the bucket, the
 * rest is one look-up per length that occurs in it. So time grows with the text, not with the number
 * of phrases. At each place the longest phrase wins; matches do not overlap. A phrase of Latin
 * letters is found as a whole word only. Phrases shorter than two UTF-16 units are never found.
 */
export function createPhraseFinder(phrases: Iterable<string>): PhraseFinder {
  const starts = new Uint8Array(65536);
  const buckets = new Map<number, Bucket>();
  for (const phrase of phrases) {
    const folded = fold(phrase);
    if (folded.length < 2) continue;
    starts[folded.charCodeAt(0)] = 1;
    const bucket = buckets.get(pair(folded, 0)) ?? [];
    buckets.set(pair(folded, 0), bucket);
    let group = bucket.find(({ length }) => length === folded.length);
    if (!group) {
      group = { length: folded.length, phrases: new Map() };
      bucket.push(group);
      bucket.sort((a, b) => b.length - a.length);
    }
    if (!group.phrases.has(folded)) group.phrases.set(folded, phrase);
  }
  return (text) => {
    const folded = fold(text);
    const matches: PhraseMatch[] = [];
    for (let start = 0; start + 1 < folded.length; start++) {
      if (starts[folded.charCodeAt(start)] === 0) continue;
      const match = longest(folded, start, buckets.get(pair(folded, start)));
      if (!match) continue;
      matches.push(match);
      start = match.end - 1;
    }
    return matches;
  };
}

function longest(text: string, start: number, bucket: Bucket | undefined): PhraseMatch | undefined {
  for (const { length, phrases } of bucket ?? []) {
    const end = start + length;
    if (end > text.length) continue;
    const phrase = phrases.get(text.slice(start, end));
    if (phrase !== undefined && isWhole(text, start, end)) return { phrase, start, end };
  }
  return undefined;
}

function isWhole(text: string, start: number, end: number): boolean {
  const cut = (at: number) =>
    wordCharacter.test(text.charAt(at - 1)) && wordCharacter.test(text.charAt(at));
  return !cut(start) && !cut(end);
}

/** Lower case without a change of length, so that offsets stay those of the text. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

const pair = (text: string, at: number) => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);
