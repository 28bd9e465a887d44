import { isBlank, nearestShown } from '../line.ts';
import { ownWords } from './own-words.ts';
import type { Piece } from './pieces.ts';
import { firstText, isText } from './text-line.ts';

/** So many different pieces make a page, so many of them with a number or a date. */
const DISTINCT = 4;
const COUNTED = 2;
/** So many, if one of them stands nowhere else. */
const FEW = 3;
/** So often no text repeats a word of a site that it speaks of. */
const AGAIN = 3;
/** A piece of this length is more than a button. */
const SENTENCE = 20;
/** A day, an hour, a name and how often the text was read take so many characters. */
const BYLINE = 30;
/** So many lines at either end of a text are its edge. */
const EDGE = 5;

/** By what a page of a site is known; see `knownBy`. */
export type Reason =
  | 'plain'
  | 'repeated'
  | 'address'
  | 'headed'
  | 'signed'
  | 'framed'
  | 'closed'
  | 'telling';

const different = (pieces: readonly Piece[]) => new Set(pieces.map(({ text }) => text)).size;

/** Whether one of `pieces` stands in the text again and again. */
const isRepeated = (pieces: readonly Piece[]) =>
  [...Map.groupBy(pieces, ({ text }) => text).values()].some((same) => same.length >= AGAIN);

/** The lines at which the head of `lines` ends and its tail begins. */
function edges(lines: readonly string[]): [number, number] {
  const shown = lines.flatMap((line, at) => (isBlank(line) ? [] : [at]));
  return [shown[EDGE - 1] ?? 0, shown.at(-EDGE) ?? lines.length];
}

/** Whether a piece that is a sentence of the site's own stands in the last lines that show something. */
function isSigned(telling: readonly Piece[], lines: readonly string[]): boolean {
  const [, tail] = edges(lines);
  return telling.some(
    ({ at, text, traits }) => at >= tail && text.length >= SENTENCE && !traits.has('counted'),
  );
}

/** Whether the last lines that show something are pieces, two at least, one of them telling. */
function isClosed(pieces: readonly Piece[], lines: readonly string[]): boolean {
  const byLine = new Map(pieces.map((piece) => [piece.at, piece]));
  const run: Piece[] = [];
  for (let at = lines.length - 1; at >= 0; at--) {
    const piece = byLine.get(at);
    if (piece) run.push(piece);
    else if (!isBlank(lines[at] ?? '')) break;
  }
  return run.length >= 2 && run.some(({ traits }) => traits.has('telling'));
}

/** Whether right below the title a page says who published its text and when, or what another piece below completes. */
function isHeaded(pieces: readonly Piece[], lines: readonly string[]): boolean {
  const byLine = new Map(pieces.map((piece) => [piece.at, piece]));
  const run: Piece[] = [];
  const title = nearestShown(lines, -1, 1);
  for (let at = nearestShown(lines, title, 1); ; at = nearestShown(lines, at, 1)) {
    const piece = byLine.get(at);
    if (!piece) break;
    run.push(piece);
  }
  const told = run.filter(({ traits }) => traits.has('telling') && traits.has('head'));
  const whole = ({ text, traits }: Piece) => traits.has('counted') && text.length >= BYLINE;
  return told.length > 0 && (different(run) >= 2 || told.some(whole));
}

/** Whether telling pieces stand in the first lines, above the text, and others in the last, below it. */
function isFramed(
  telling: readonly Piece[],
  pieces: readonly Piece[],
  lines: readonly string[],
): boolean {
  const [head, tail] = edges(lines);
  const own = new Set(pieces.map(({ at }) => at));
  const first = firstText(lines, own);
  const last = lines.findLastIndex((line, at) => !own.has(at) && isText(line));
  return (
    telling.some(({ at }) => at <= head && (first < 0 || at < first)) &&
    pieces.some(({ at }) => at >= tail && at > last)
  );
}

/** Whether the telling pieces stand around a text: none of it is among or behind those behind its first line. */
function standAround(
  telling: readonly Piece[],
  pieces: readonly Piece[],
  lines: readonly string[],
): boolean {
  const own = new Set(
    pieces.flatMap(({ at, traits }) =>
      traits.has('names-below') ? [at, nearestShown(lines, at, 1)] : [at],
    ),
  );
  const first = firstText(lines, own);
  if (first < 0) return false;
  const behind = telling.find(({ at }) => at > first);
  if (!behind) return true;
  const end = ownWords(lines, behind.at, pieces);
  return !lines.slice(0, end).some((line, at) => at > behind.at && !own.has(at) && isText(line));
}

/**
 * By what `pieces` of a site are known to make a page of it:
 * - `plain`: so many of them, numbers among them, that it is one whatever else the text holds;
 * - `repeated`: one that stands nowhere else stands in it again and again;
 * - `address`: the text is known to come from there;
 * - `headed`: what a page says below its title stands there;
 * - `signed`: a sentence of the site's own ends the text;
 * - `framed`: they stand above the text and below it;
 * - `closed`: nothing but they end it;
 * - `telling`: two that stand nowhere else are around it, or one with others that count.
 */
export function knownBy(
  pieces: readonly Piece[],
  lines: readonly string[],
  fromThere: boolean,
): Reason | undefined {
  const distinct = different(pieces);
  const counted = different(pieces.filter(({ traits }) => traits.has('counted')));
  const telling = pieces.filter(({ traits }) => traits.has('telling'));
  if (distinct >= DISTINCT && counted >= COUNTED && telling.length > 0) return 'plain';
  if (isRepeated(telling)) return 'repeated';
  if (telling.length === 0) {
    const ends = pieces.some(
      ({ at, traits }) => traits.has('begins-end') && traits.has('line') && at >= edges(lines)[1],
    );
    return fromThere && (counted >= COUNTED || ends) ? 'address' : undefined;
  }
  const around = standAround(telling, pieces, lines);
  const two = different(telling) >= 2;
  if ((around || counted > 0 || two) && fromThere) return 'address';
  if (isHeaded(pieces, lines)) return 'headed';
  if (distinct < 2) return isSigned(telling, lines) ? 'signed' : undefined;
  if (isFramed(telling, pieces, lines)) return 'framed';
  if (!around) return undefined;
  if (isClosed(pieces, lines)) return 'closed';
  return two || (distinct >= FEW && counted > 0) ? 'telling' : undefined;
}
