import { nearestShown } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { isAccount } from './head-names.ts';
import type { KnownPage } from './known-pages.ts';
import { shownText } from './shown.ts';

/** So many lines of names and numbers at most stand between a title and what the page says about its text. */
const NAMES = 5;

/** A date alone, as comments have one too. */
const DATE = /^[\d\s年月日:./-]+$/;

/** The line of the title above the piece at `at`: above the names and buttons between, below line `end`. */
function titleAbove(
  lines: readonly string[],
  at: number,
  end: number,
  ruleOf: ReadonlyMap<number, RuleName>,
): number {
  let title = at;
  for (let named = 0; named <= NAMES; named++) {
    const above = nearestShown(lines, title, -1);
    if (above <= end || (ruleOf.get(above) ?? 'author-bar') !== 'author-bar') break;
    title = above;
    const text = shownText(lines[above] ?? '');
    if (!ruleOf.has(above) && !isAccount(text) && !/^[\d\s,.:年月日/-]+$/.test(text)) break;
  }
  return title;
}

/**
 * Where further pages begin in a text that collects several: the lines of their titles. A page says once,
 * above its text, when it was published and how long it is read; behind the end of another page such words
 * are those of the next.
 */
export function laterPages(pages: readonly KnownPage[], lines: readonly string[]): number[] {
  const pieces = pages.flatMap((page) => page.pieces).sort((one, other) => one.at - other.at);
  const ruleOf = new Map(pieces.map(({ at, rule }) => [at, rule]));
  const starts: number[] = [];
  let begun = false;
  let ended: number | undefined;
  for (const { at, text, rule, traits } of pieces) {
    const says = rule === 'article-info' && traits.has('head') && traits.has('counted');
    if (says && (ended === undefined || !DATE.test(text))) {
      if (ended !== undefined) starts.push(titleAbove(lines, at, ended, ruleOf));
      [begun, ended] = [true, undefined];
    } else if (traits.has('telling') && (traits.has('tail') || traits.has('begins-end')))
      ended = begun ? at : undefined;
  }
  return starts;
}
