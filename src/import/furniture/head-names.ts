import { isBlank, nearestShown } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { type Answerer, claimAnswerers, claimTopics, isMotto, MOTTO, personOf } from './answers.ts';
import { claimLanguages } from './code-language.ts';
import { claimContents } from './contents.ts';
import type { Piece } from './pieces.ts';
import { claimSecondTitle, firstWords } from './second-title.ts';
import { shownText } from './shown.ts';
import { isText, leads } from './text-line.ts';

type Claim = Map<number, RuleName>;

/** What stands below the name of an author: a date, and often how often the page was read. */
const DATED =
  /^\d{4}-\d{2}-\d{2}(?:.*阅读.*|\s+\d{1,2}:\d{2}\s*[·・].{2,24}|)$|^\d{4}年\d{2}月\d{2}日 \d{2}:\d{2}$/;

/** Whether `text` may be the name of an account, alone on a line: what stands above the button 关注. */
export const isAccount = (text: string) =>
  /^[\p{L}\p{N}_\-.]{2,24}$/u.test(text) &&
  // `2.先翻地` is an item.
  !/^[\d.]+[KkWw万]\d*$|^\d{1,2}\.\p{L}/u.test(text);

/** Claims the name above the button 关注 at `at`, written once or twice, and the motto below it; the name. */
function claimAccount(lines: readonly string[], at: number, claim: Claim): string | undefined {
  const shown: number[] = [];
  for (let above = at - 1; above >= 0 && shown.length < 3; above--) {
    if (claim.has(above)) break;
    if (!isBlank(lines[above] ?? '')) shown.push(above);
  }
  const words = shown.map((line) => (lines[line] ?? '').trim());
  const [nearest = '', second = '', third = ''] = words;
  const twin = isAccount(second) && second === third && [...nearest].length <= MOTTO;
  const took = twin ? 3 : isAccount(nearest) ? (nearest === second ? 2 : 1) : 0;
  for (const line of shown.slice(0, took)) claim.set(line, 'author-bar');
  return took === 0 ? undefined : twin ? second : nearest;
}

/** Claims the author right above words that say so. */
function claimSigned(
  pieces: readonly Piece[],
  lines: readonly string[],
  people: readonly string[],
  claim: Claim,
): string | undefined {
  const below = pieces.find(({ at, traits }) => traits.has('author-above') && claim.has(at));
  const above = lines[(below?.at ?? 0) - 1] ?? '';
  const name = personOf(above, people) ?? shownText(above);
  if (!below || name === '' || [...name].length > MOTTO) return undefined;
  claim.set(below.at - 1, 'author-bar');
  return name;
}

/** Claims names of accounts around the buttons of a head: author ⏎ 关注他. */
function claimNames(lines: readonly string[], end: number, claim: Claim): string | undefined {
  let author: string | undefined;
  for (const at of [...claim.keys()].filter((line) => line < end)) {
    const text = shownText(lines[at] ?? '');
    const name = shownText(lines[at - 1] ?? '');
    const titled = lines
      .slice(0, at - 1)
      .some((line, above) => !isBlank(line) && !claim.has(above));
    if (DATED.test(text) && !claim.has(at - 1) && isAccount(name) && titled) {
      claim.set(at - 1, 'author-bar');
      author ??= name;
    }
    if (/^\+?\s*(?:已?关注)(?:他|她|TA|作者)?$/.test(text))
      author ??= claimAccount(lines, at, claim);
  }
  return author;
}

/**
 * Claims the name of an account that begins a page, written twice: in a line above a day, or in two above the
 * votes for an answer, a motto between them. Nothing calls its text.
 */
function claimTwin(lines: readonly string[], claim: Claim): string | undefined {
  const first = lines.findIndex((line, at) => !isBlank(line) && !claim.has(at));
  const next = nearestShown(lines, first, 1);
  const [name = '', again, ...more] = shownText(lines[first] ?? '').split(/\s+/);
  if (first < 0 || !isAccount(name)) return undefined;
  if (name === again && more.length === 0 && claim.get(next) === 'article-info') {
    claim.set(first, 'author-bar');
    return name;
  }
  if (again !== undefined || claim.has(next) || shownText(lines[next] ?? '') !== name)
    return undefined;
  const motto = nearestShown(lines, next, 1);
  const votes = claim.has(motto) ? motto : nearestShown(lines, motto, 1);
  if (!claim.has(votes) || !/回答$/.test(shownText(lines[votes] ?? ''))) return undefined;
  if (motto !== votes) claim.set(motto, 'author-bar');
  claim.set(first, 'author-bar').set(next, 'author-bar');
  return name;
}

/** By these go lines of the text's own, before which a word may head them. */
const OF_TEXT: ReadonlySet<RuleName> = new Set(['code-widget', 'contents-widget']);

/** Claims the name of a blog as the heading of its page, which leads to where `home` in its menu does. */
function claimBlog(lines: readonly string[], home: number, claim: Claim): void {
  const target = /\]\(([^()\s]+)\)\s*$/.exec(lines[home] ?? '')?.[1];
  if (target === undefined) return;
  for (let at = home - 1; at >= 0; at--) {
    const heading = (lines[at] ?? '').trimEnd();
    if (!claim.has(at) && /^#\s+\[/.test(heading) && heading.endsWith(`](${target})`))
      claim.set(at, 'author-bar');
  }
}

/**
 * Claims names and numbers between the title and what the page says about it, above the text; the first
 * name below the word 原创 is the author's. Below a reader's remark the title stands right above the byline,
 * or ends the remark.
 */
function claimUnderTitle(lines: readonly string[], claim: Claim): string | undefined {
  const home = lines.findIndex((line, at) => claim.has(at) && shownText(line) === '首页');
  const blog = lines.findIndex((line) => !isBlank(line));
  // The name of a blog stands above its menu.
  const named = !(lines[blog] ?? '').includes(' - ');
  if (named && home > blog && home <= blog + 6 && blog >= 0 && !claim.has(blog))
    claim.set(blog, 'author-bar');
  claimBlog(lines, home, claim);
  const title = firstWords(lines, claim);
  const textFrom = lines.findIndex((line, at) => at > title && isText(line) && !/^\s*#/.test(line));
  const said = [...claim].filter(([at, rule]) => at < textFrom && !OF_TEXT.has(rule));
  const last = Math.max(0, ...said.map(([at]) => at));
  let author: string | undefined;
  for (let at = title + 1; at < last; at++) {
    const text = shownText(lines[at] ?? '');
    if (claim.has(at) || !isAccount(text) || /^\s*#/.test(lines[at] ?? '')) continue;
    const titled = claim.get(nearestShown(lines, at, 1)) === 'page-facts';
    if (titled || (text.length >= 4 && shownText(lines[title] ?? '').endsWith(text))) continue;
    claim.set(at, 'author-bar');
    if (/\p{L}/u.test(text)) author ??= text;
  }
  return author;
}

/** The motto of an author above the button 关注他, below a link to the author that is claimed. */
function claimMotto(lines: readonly string[], claim: Claim): void {
  const button = lines.findIndex(
    (line, at) => claim.has(at) && /^\+?\s*关注[他她]$/.test(shownText(line)),
  );
  const shown: number[] = [];
  for (let at = button - 1; at >= 0 && shown.length < 2; at--) {
    if (shownText(lines[at] ?? '') !== '') shown.push(at);
  }
  const [motto, author] = shown;
  if (motto === undefined || author === undefined || claim.has(motto)) return;
  if (claim.get(author) === 'author-bar' && isMotto(lines[motto] ?? ''))
    claim.set(motto, 'author-bar');
}

/** So many lines take the picture of an author and the name beside it. */
const CARD = 4;

/** The name in the link with the picture of the author, of which all stand below the text. */
function byAvatar(lines: readonly string[], avatars: readonly string[]): string | undefined {
  for (const avatar of avatars) {
    const at = lines.findIndex((line) => line.includes(avatar));
    if (at < 0) continue;
    const card = lines.slice(at, at + CARD).join(' ');
    const behind = card.slice(card.indexOf(avatar));
    const name = /^[^()\s]*\)(?:\s*|\[(?:https?:\S+\s)?)([^[\]()]{2,24}?)\s*\]\(http/.exec(
      behind,
    )?.[1];
    if (name) return name;
  }
  return undefined;
}

/** Whom a page names: its authors, and of answers in which lines. */
export interface Named {
  authors: string[];
  answerers: Answerer[];
}

/** How a page tells who wrote its text. */
interface Signs {
  /** It is of a site on which authors sign. */
  signed: boolean;
  /** Of its addresses these lead to them. */
  people: readonly string[];
  /** And these are pictures of them. */
  avatars: readonly string[];
}

/**
 * Claims what belongs to the head of a page but is known only by its neighbours. Returns whom it names.
 */
export function claimHead(
  pieces: readonly Piece[],
  lines: readonly string[],
  end: number,
  claim: Claim,
  { signed, people, avatars }: Signs,
): Named {
  const twin = claimTwin(lines, claim);
  claimTopics(lines, claim);
  claimSecondTitle(lines, end, claim);
  const answerers = claimAnswerers(pieces, lines, people, claim);
  const told = claimSigned(pieces, lines, people, claim);
  const named = told ?? claimNames(lines, end, claim);
  claimLanguages(pieces, lines, claim);
  const above = signed ? claimUnderTitle(lines, claim) : undefined;
  claimMotto(lines, claim);
  claimContents(lines, claim);
  const comments = lines.findIndex((_, at) => claim.get(at) === 'comments');
  // Others stand in lists of their articles.
  const link = lines.find(
    (line, at) =>
      claim.has(at) &&
      (comments < 0 || at < comments) &&
      !/^\s*[-*] /.test(line) &&
      leads(line) &&
      people.some((address) => line.includes(address)) &&
      shownText(line) !== '',
  );
  const authors = [...new Set(answerers.map(({ name }) => name))];
  if (authors.length === 0) {
    const author =
      told ||
      shownText(link ?? '').replace(/(?<=.)关注$/, '') ||
      named ||
      twin ||
      above ||
      byAvatar(lines, avatars);
    if (author) authors.push(author);
  }
  return { authors, answerers };
}
