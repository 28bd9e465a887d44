import type { Note, NoteId } from './note.ts';
import { type Lexicon, termsOf } from './terms.ts';

/** Another note about the same things. */
export interface RelatedNote {
  note: Note;
  /** Cosine of both texts' TF-IDF vectors, 0 to 1. */
  score: number;
  /** The terms that tie them, strongest first. */
  terms: string[];
}

/** Terms that stand for a note: enough for long reports, few enough to stay linear. */
const termsPerNote = 48;
/** A term in more notes than this ties nothing together that its rarer terms do not. */
const mostNotes = 400;
const shown = { notes: 6, terms: 5 };
/** Below this, two texts share words, not a subject. */
const leastScore = 0.06;
/** Text of a note that is read; a subject shows itself before that. */
const mostText = 40_000;

type Vector = Map<string, number>;

/**
 * For every note the notes most like it, by TF-IDF over segmented words, a word also
 * weighed by how telling it is in the language at large (a vault of forty notes alone cannot know). Each note is cut to its
 * strongest terms and meets only notes that share one of the rarer of them, so that time grows with
 * the number of notes, not with its square.
 */
export function relateNotes(
  notes: readonly Note[],
  lexicon: Lexicon,
): ReadonlyMap<NoteId, RelatedNote[]> {
  const counts = notes.map((note) => countTerms(note, lexicon));
  const spread = new Map<string, number>();
  for (const terms of counts) {
    for (const term of terms.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  }
  const vectors = counts.map((terms) => weigh(terms, spread, notes.length, lexicon));
  const postings = new Map<string, number[]>();
  for (const [place, vector] of vectors.entries()) {
    for (const term of vector.keys()) {
      if ((spread.get(term) ?? 0) > mostNotes) continue;
      const places = postings.get(term);
      if (places) places.push(place);
      else postings.set(term, [place]);
    }
  }
  return new Map(
    notes.map((note, place) => [note.id, relatives(place, notes, vectors, postings)] as const),
  );
}

function relatives(
  place: number,
  notes: readonly Note[],
  vectors: readonly Vector[],
  postings: ReadonlyMap<string, number[]>,
): RelatedNote[] {
  const scores = new Map<number, number>();
  for (const [term, weight] of vectors[place] ?? []) {
    for (const other of postings.get(term) ?? []) {
      if (other === place) continue;
      scores.set(other, (scores.get(other) ?? 0) + weight * (vectors[other]?.get(term) ?? 0));
    }
  }
  return [...scores]
    .filter(([, score]) => score >= leastScore)
    .sort(([a, s], [b, r]) => r - s || a - b)
    .slice(0, shown.notes)
    .flatMap(([other, score]) => {
      const note = notes[other];
      const terms = sharedTerms(vectors[place], vectors[other]);
      return note && terms.length > 1 ? [{ note, score, terms }] : [];
    });
}

function sharedTerms(a: Vector = new Map(), b: Vector = new Map()): string[] {
  return [...a]
    .flatMap(([term, weight]) => (b.has(term) ? [{ term, tie: weight * (b.get(term) ?? 0) }] : []))
    .sort((x, y) => y.tie - x.tie || (x.term < y.term ? -1 : 1))
    .slice(0, shown.terms)
    .map(({ term }) => term);
}

/** How often each term stands in a note; title and tags, which say what it is about, count more. */
function countTerms(note: Note, lexicon: Lexicon): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, times: number) => {
    for (const term of termsOf(text, lexicon)) counts.set(term, (counts.get(term) ?? 0) + times);
  };
  add(note.title, 4);
  add(note.tags.join(' '), 4);
  let left = mostText;
  for (const [place, { title, text }] of note.body.sections.entries()) {
    if (place > 0) add(title, 2);
    add(text.slice(0, left), 1);
    left -= Math.min(left, text.length);
    if (left === 0) break;
  }
  return counts;
}

/** The strongest terms as a vector of length 1. */
function weigh(
  counts: Map<string, number>,
  spread: Map<string, number>,
  notes: number,
  lexicon: Lexicon,
): Vector {
  const strongest = [...counts]
    .filter(([term]) => (spread.get(term) ?? 0) > 1)
    .map(([term, count]) => {
      const rarity = Math.log((notes + 1) / (spread.get(term) ?? 1)) * lexicon.weight(term);
      return [term, (1 + Math.log(count)) * rarity] as const;
    })
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, termsPerNote);
  const length = Math.hypot(...strongest.map(([, weight]) => weight)) || 1;
  return new Map(strongest.map(([term, weight]) => [term, weight / length]));
}
