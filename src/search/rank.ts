import type { IndexReader } from './index-reader.ts';

const ABSENT = 255;

/** A note of the answer. */
export interface Hit {
  note: number;
  /** The terms stand next to each other, in their order. */
  phrase: boolean;
  /** Sum over the terms of where they stand: 0 in the title, 1 in a heading, 2 in a tag, 3 in the text. */
  field: number;
}

/** A text of the query (folded) and the places where it stands. */
export interface TextMatch {
  text: string;
  negated: boolean;
  positions: Uint32Array;
}

/** For every note the best field that `match` stands in, or `ABSENT`. */
function bestFields({ positions }: TextMatch, { head, starts }: IndexReader): Uint8Array {
  const fields = new Uint8Array(head.notes.length).fill(ABSENT);
  let note = 0;
  for (const position of positions) {
    while ((starts[note + 1] ?? Infinity) <= position) note++;
    if (fields[note] !== ABSENT) continue;
    const place = position - (starts[note] ?? 0);
    fields[note] = head.notes[note]?.ends.findIndex((end) => place < end) ?? ABSENT;
  }
  return fields;
}

/** Notes in which all `matches` follow each other, with at most one character between. */
function phraseNotes(matches: readonly TextMatch[], { starts }: IndexReader): Set<number> {
  const notes = new Set<number>();
  const [first, ...rest] = matches;
  if (!first || rest.length === 0) return notes;
  const followers = rest.map((match) => new Set(match.positions));
  let note = 0;
  for (const position of first.positions) {
    while ((starts[note + 1] ?? Infinity) <= position) note++;
    let end = position + [...first.text].length;
    const whole = followers.every((places, index) => {
      const start = [end, end + 1].find((place) => places.has(place));
      end = (start ?? 0) + [...(rest[index]?.text ?? '')].length;
      return start !== undefined;
    });
    if (whole) notes.add(note);
  }
  return notes;
}

/** The notes that hold every text and none of the negated ones; all notes when there is no text. */
export function textHits(matches: readonly TextMatch[], index: IndexReader): Hit[] {
  const wanted = matches.filter((match) => !match.negated);
  const fields = wanted.map((match) => bestFields(match, index));
  const unwanted = matches
    .filter((match) => match.negated)
    .map((match) => bestFields(match, index));
  const phrases = phraseNotes(wanted, index);
  const hits: Hit[] = [];
  for (let note = 0; note < index.head.notes.length; note++) {
    if (unwanted.some((field) => field[note] !== ABSENT)) continue;
    if (fields.some((field) => field[note] === ABSENT)) continue;
    const field = fields.reduce((sum, values) => sum + (values[note] ?? 0), 0);
    hits.push({ note, phrase: phrases.has(note), field });
  }
  return hits;
}

/** Phrases first, then the better field, then the newer note. */
export function inRankOrder(a: Hit, b: Hit): number {
  return Number(b.phrase) - Number(a.phrase) || a.field - b.field || a.note - b.note;
}
