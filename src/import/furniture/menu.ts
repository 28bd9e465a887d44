import { isBlank } from '../line.ts';
import type { Piece } from './pieces.ts';
import { shownText } from './shown.ts';
import { isText } from './text-line.ts';

/** So many different words make a menu above a text, and so many below: fewer may be a list of the text's own. */
const [ABOVE, BELOW] = [3, 5];
/** Longest word of a menu that no row knows, between two that are known. */
const WORD = 12;

/** Whether between the lines `from` and `to` stands at most one word that no row knows. */
function follows(lines: readonly string[], from: number, to: number): boolean {
  const between = lines.slice(from + 1, to).filter((line) => !isBlank(line));
  return between.length <= 1 && between.every((line) => [...shownText(line)].length <= WORD);
}

/**
 * The stretches of lines, first and last, in which words of a site's menu stand one below the other, or one
 * right below a telling piece, whose button it is.
 */
export function menus(
  pieces: readonly Piece[],
  lines: readonly string[],
): readonly (readonly [first: number, last: number])[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    if (!piece.traits.has('menu')) continue;
    const run = runs.at(-1);
    if (run && follows(lines, run.at(-1)?.at ?? 0, piece.at)) run.push(piece);
    else runs.push([piece]);
  }
  const text = lines.findIndex(isText);
  const told = new Set(pieces.flatMap(({ at, traits }) => (traits.has('telling') ? [at] : [])));
  return runs.flatMap((run) => {
    const [first, last] = [run[0]?.at ?? 0, run.at(-1)?.at ?? 0];
    const words = new Set(run.map((piece) => piece.text)).size;
    const made = words >= (first < text ? ABOVE : BELOW) || told.has(first - 1);
    return made ? [[first, last] as const] : [];
  });
}
