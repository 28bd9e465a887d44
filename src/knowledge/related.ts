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
  const postings = postingsOf(vectors, spread);
  const scores = new Float64Array(notes.length);
  return new Map(
    notes.map(
      (note, place) => [note.id, relatives(place, notes, vectors, postings, scores)] as const,
    ),
  );
}

/** Where a term stands, and how heavy it is there. */
interface Posting {
  places: number[];
  weights: number[];
}

function postingsOf(
  vectors: readonly Vector[],
  spread: ReadonlyMap<string, number>,
): Map<string, Posting> {
  const postings = new Map<string, Posting>();
  for (const [place, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      if ((spread.get(term) ?? 0) > mostNotes) continue;
      const posting = postings.get(term) ?? { places: [], weights: [] };
      postings.set(term, posting);
      posting.places.push(place);
      posting.weights.push(weight);
    }
  }
  return postings;
}

/** `scores`: zeros, one a note; zeros again afterwards. */
function relatives(
  place: number,
  notes: readonly Note[],
  vectors: readonly Vector[],
  postings: ReadonlyMap<string, Posting>,
  scores: Float64Array,
): RelatedNote[] {
  const touched: number[] = [];
  for (const [term, weight] of vectors[place] ?? []) {
    const { places, weights } = postings.get(term) ?? { places: [], weights: [] };
    for (let index = 0; index < places.length; index++) {
      const other = places[index] ?? place;
      if (scores[other] === 0) touched.push(other);
      scores[other] = (scores[other] ?? 0) + weight * (weights[index] ?? 0);
    }
  }
  scores[place] = 0;
  const best = strongest(touched, scores);
  const related = best.flatMap((other) => {
    const note = notes[other];
    const terms = sharedTerms(vectors[place], vectors[other]);
    return note && terms.length > 1 ? [{ note, score: scores[other] ?? 0, terms }] : [];
  });
  for (const other of touched) scores[other] = 0;
  return related;
}

/** The few places with the highest scores, highest first, without sorting the many others. */
function strongest(places: readonly number[], scores: Float64Array): number[] {
  const best: number[] = [];
  const ahead = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  for (const place of places) {
    if ((scores[place] ?? 0) < leastScore) continue;
    const last = best[shown.notes - 1];
    if (last !== undefined && ahead(last, place) <= 0) continue;
    best.push(place);
    best.sort(ahead);
    best.length = Math.min(best.length, shown.notes);
  }
  return best;
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
  const kept = [...counts]
    .filter(([term]) => (spread.get(term) ?? 0) > 1)
    .map(([term, count]) => {
      const rarity = Math.log((notes + 1) / (spread.get(term) ?? 1)) * lexicon.weight(term);
      return [term, (1 + Math.log(count)) * rarity] as const;
    })
    .filter(([, weight]) => weight > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, termsPerNote);
  const length = Math.hypot(...kept.map(([, weight]) => weight)) || 1;
  return new Map(kept.map(([term, weight]) => [term, weight / length]));
}
