import { isBlank } from '../line.ts';
import { ownWords } from './own-words.ts';
import type { Pieces } from './pieces.ts';
import { firstText, isText } from './text-line.ts';

/** A line that a site's interface may show. */
export interface Piece {
  /** 0-based line. */
  at: number;
  text: string;
  counted: boolean;
  telling: boolean;
}

/** So many different pieces make a page, so many of them with a number or a date. */
const DISTINCT = 4;
const COUNTED = 2;
/** So many, if one of them stands nowhere else. */
const FEW = 3;
/** A piece of this length is more than a button. */
const SENTENCE = 20;
/** So many lines at either end of a text are its edge. */
const EDGE = 4;

/** What else is known of the text in which the pieces stand. */
export interface Surroundings {
  lines: readonly string[];
  text: string;
  /** Properties that say where it comes from. */
  properties: string;
}

const different = (pieces: readonly Piece[]) => new Set(pieces.map(({ text }) => text)).size;

/** Whether `text` shows pictures of the site, or its properties name an address of it. */
function comesFrom({ address, pictures }: Pieces, { text, properties }: Surroundings): boolean {
  return address.test(properties) || (pictures?.test(text) ?? false);
}

/** Whether a piece that is a sentence of the site's own stands in the last lines that show something. */
function signed(pieces: readonly Piece[], lines: readonly string[]): boolean {
  const shown = lines.flatMap((line, at) => (isBlank(line) ? [] : [at]));
  const tail = shown.at(-EDGE) ?? lines.length;
  return pieces.some(({ at, telling, text }) => telling && at >= tail && text.length >= SENTENCE);
}

/** Whether the last lines that show something are pieces, two at least, one of them telling. */
function closes(pieces: readonly Piece[], lines: readonly string[]): boolean {
  const byLine = new Map(pieces.map((piece) => [piece.at, piece]));
  const run: Piece[] = [];
  for (let at = lines.length - 1; at >= 0; at--) {
    const piece = byLine.get(at);
    if (piece) run.push(piece);
    else if (!isBlank(lines[at] ?? '')) break;
  }
  return run.length >= 2 && run.some(({ telling }) => telling);
}

/** Whether telling pieces stand in the first lines, above the text, and others in the last, below it. */
function framed(pieces: readonly Piece[], lines: readonly string[]): boolean {
  const shown = lines.flatMap((line, at) => (isBlank(line) ? [] : [at]));
  const [head, tail] = [shown[EDGE - 1] ?? 0, shown.at(-EDGE) ?? lines.length];
  const first = firstText(lines);
  const last = lines.findLastIndex(
    (line, at) => !pieces.some((piece) => piece.at === at) && isText(line),
  );
  return (
    pieces.some(({ at, telling }) => telling && at <= head && (first < 0 || at < first)) &&
    pieces.some(({ at }) => at >= tail && at > last)
  );
}

/** Whether the telling pieces stand around a text: none of it is among or behind those behind its first line. */
function around(telling: readonly Piece[], pieces: readonly Piece[], lines: readonly string[]) {
  const first = firstText(lines);
  if (first < 0) return false;
  const behind = telling.find(({ at }) => at > first);
  if (!behind) return true;
  const own = new Set(pieces.map(({ at }) => at));
  const end = ownWords(lines, behind.at);
  return !lines.slice(0, end).some((line, at) => at > behind.at && !own.has(at) && isText(line));
}

/** Whether so many pieces stand in a text, numbers among them, that it is a page whatever else it holds. */
export function isPlainlyPage(site: Pieces, pieces: readonly Piece[]): boolean {
  const counted = different(pieces.filter((piece) => piece.counted));
  const mark = site.mark ?? site.telling;
  const marked = !mark || pieces.some(({ text }) => mark.test(text));
  return different(pieces) >= DISTINCT && counted >= COUNTED && marked;
}

/**
 * Whether `pieces` of a site make a page of it: many of them, some with numbers; or few, when the text is
 * known to come from there, when they frame it, or when no other text holds two of them.
 */
export function isPage(
  site: Pieces,
  pieces: readonly Piece[],
  surroundings: Surroundings,
): boolean {
  if (isPlainlyPage(site, pieces)) return true;
  const distinct = different(pieces);
  const counted = different(pieces.filter((piece) => piece.counted));
  const telling = pieces.filter((piece) => piece.telling);
  if (telling.length === 0) return counted >= COUNTED && comesFrom(site, surroundings);
  const { lines } = surroundings;
  const below = around(telling, pieces, lines);
  if (comesFrom(site, surroundings) && (below || counted > 0 || different(telling) >= 2))
    return true;
  if (distinct < 2) return signed(pieces, lines);
  if (framed(pieces, lines) || (below && closes(pieces, lines))) return true;
  return below && (different(telling) >= 2 || (distinct >= FEW && counted > 0));
}
