import { cover, type Piece } from './cover.ts';
import { fold } from './fold.ts';
import { fragmentKey } from './grams.ts';
import type { IndexReader } from './index-reader.ts';

/** Ascending, all different, of several ascending lists. */
function union(lists: readonly Uint32Array[]): Uint32Array {
  if (lists.length === 1 && lists[0]) return lists[0];
  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  all.sort();
  return all.filter((value, index) => index === 0 || value !== all[index - 1]);
}

/** `positions` moved by `by`; what would fall below zero is dropped. */
function shifted(positions: Uint32Array, by: number): Uint32Array {
  if (by === 0) return positions;
  return positions.filter((position) => position + by >= 0).map((position) => position + by);
}

/** The values that stand in both ascending lists. */
function intersection(a: Uint32Array, b: Uint32Array): Uint32Array {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const both = new Uint32Array(few.length);
  let count = 0;
  let at = 0;
  for (const value of few) {
    // Galloping: the long list is skipped through in growing steps, then searched.
    let step = 1;
    while (at + step < many.length && (many[at + step] ?? 0) < value) step *= 2;
    let low = at + (step >> 1);
    let high = Math.min(at + step, many.length - 1);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((many[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    at = low;
    if (many[at] === value) both[count++] = value;
  }
  return both.subarray(0, count);
}

/** Offsets in `word` at which `letters` stand as `part` asks, in code points. */
function offsets(word: string, part: 'inside' | 'start' | 'end', letters: string): number[] {
  if (part === 'start') return word.startsWith(letters) ? [0] : [];
  if (part === 'end') return word.endsWith(letters) ? [[...word].length - [...letters].length] : [];
  const found: number[] = [];
  for (let at = word.indexOf(letters); at >= 0; at = word.indexOf(letters, at + 1)) {
    found.push([...word.slice(0, at)].length);
  }
  return found;
}

/** Places at which the whole text would start if `piece` is right. */
async function startsOf(piece: Piece, index: IndexReader): Promise<Uint32Array> {
  if (piece.kind === 'key') return shifted(await index.positions(piece.key), -piece.at);
  const { part, letters, at } = piece;
  const lists: Promise<Uint32Array>[] = [];
  for (const word of await index.words()) {
    for (const offset of offsets(word, part, letters)) {
      lists.push(index.positions(word).then((positions) => shifted(positions, offset - at)));
    }
  }
  return union(await Promise.all(lists));
}

/**
 * Every place at which `text` (folded, no line break) stands in a note, ascending; for a single
 * character and up to three letters, the first place in each note. Exact: no text is read.
 */
export async function find(text: string, index: IndexReader): Promise<Uint32Array> {
  const lists = await Promise.all(cover(text).map((piece) => startsOf(piece, index)));
  const [first = new Uint32Array(), ...rest] = lists.sort((a, b) => a.length - b.length);
  return rest.reduce(intersection, first);
}

/** Whether a Han character of `text` stands in no note. */
async function hasUnknownHan(text: string, index: IndexReader): Promise<boolean> {
  const characters = new Set(text.match(/\p{Script=Han}/gu));
  const places = [...characters].map((character) => index.positions(fragmentKey(character)));
  return (await Promise.all(places)).some((positions) => positions.length === 0);
}

/**
 * As `find`, for a text as typed; `text` is what was looked for. The notes hold simplified characters
 * alone, so a traditional one finds nothing: only then is the map of them fetched and a second try made.
 */
export async function findTyped(
  typed: string,
  index: IndexReader,
): Promise<{ text: string; positions: Uint32Array }> {
  const text = fold(typed).trim();
  const positions = await find(text, index);
  if (positions.length > 0 || !(await hasUnknownHan(text, index))) return { text, positions };
  const simplified = fold(typed, await index.variants()).trim();
  if (simplified === text) return { text, positions };
  return { text: simplified, positions: await find(simplified, index) };
}
