import { nearestShown } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import type { KnownPage } from './known-pages.ts';
import { SIGNED } from './page-facts.ts';
import { shownText } from './shown.ts';
import { leads } from './text-line.ts';

/** Longest name of a place below the dot behind a date: 发布于 2024-12-27 00:12 ⏎ ・ ⏎ 北京. */
const PLACE = 6;
/** Longest name of a column, longest of an article beside it, longest text that an account has about itself. */
const [NAME, ARTICLE, ABOUT] = [24, 80, 120];
/** Rules of labels above a number: 被浏览 ⏎ 91,542. */
const COUNTING: ReadonlySet<RuleName> = new Set(['counters', 'comments', 'author-bar']);

/** What begins a link to the article before or behind, over several lines. */
const NEXT = /^\[[上下]一篇[^\]]*$/;
/** What ends the card of the column that an article stands in. */
const COLUMN = /^\s*专栏收录该内容\]\(/;
/** Most lines that a card takes: a link over several lines, with a name and a motto in it. */
const CARD = 9;

/** By which rule a line goes whose `targets` are all of a site: it shows nothing, or names a person, topic, badge. */
function ledTo(
  { site: { addresses, people = [], links: places = [] } }: KnownPage,
  targets: readonly string[],
  empty: boolean,
): RuleName | undefined {
  const all = (one: string) => targets.every((target) => target.includes(one));
  // Below the address of a person stand the texts of that person, which `/posts` lists.
  const person = (one: string) =>
    targets.every((target) =>
      /^[^/]*\/?(?:posts)?(?:[?#].*)?$/.test(target.split(one)[1] ?? '/-/'),
    );
  if (!empty) return people.some(person) ? 'author-bar' : places.find(([, one]) => all(one))?.[0];
  const there = (target: string) => addresses.some((address) => target.includes(address));
  return targets.every(there) ? 'author-bar' : undefined;
}

/** The card that the line `[` (or a picture behind it) at `at` begins: its last line, and by which rule it goes when it leads to its own page, to a person, a topic or the column that it stands in. */
function readCard(
  page: KnownPage,
  lines: readonly string[],
  at: number,
): { end: number; rule: RuleName } | undefined {
  const rows = lines.slice(at, at + CARD);
  const column = rows.findIndex((line) => COLUMN.test(line));
  if (column > 0 && !rows.slice(1, column).some((line) => line.includes('['))) {
    return { end: at + column, rule: 'columns' };
  }
  const end = rows.findIndex((line) => line.startsWith(']('));
  const target = /^\]\(([^)]*)\)\s*$/.exec(rows[end] ?? '')?.[1];
  if (target === undefined) return undefined;
  const own = page.site.addresses.some((address) => target.includes(address));
  const next = NEXT.test(lines[at] ?? '') && own ? 'columns' : undefined;
  const rule = next ?? (own && target.endsWith('#') ? 'author-bar' : ledTo(page, [target], false));
  return rule && { end: at + end, rule };
}

/** Claims the first words of what a link in a claimed line leads to, in a link of their own below it: `编辑于 …[标题](地址)`. */
function claimFirstWords(lines: readonly string[], claim: Map<number, RuleName>): void {
  lines.forEach((line, at) => {
    if (line.trim() !== '[' || claim.has(at)) return;
    const above = nearestShown(lines, at, -1);
    const end = lines.slice(at, at + CARD).findIndex((row) => row.startsWith(']('));
    const target = lines[at + end]?.trim() ?? '';
    if (end < 0 || !claim.has(above) || !(lines[above] ?? '').endsWith(target)) return;
    for (let row = at; row <= at + end; row++) claim.set(row, 'recommended-articles');
  });
}

/** A picture whose link ends on the next line, and that end. */
const [OPENS, CLOSES] = [
  /(?:^\s*|\))\[!\[[^\]]*\]\([^)]*\)\s*$/,
  /^\]\(([^)]*)\)(?:\[!\[[^\]]*\]\([^)]*\))?\s*$/,
];

/** The pictures from `at` on, linked over two lines each, that all lead to people or topics of a site: the last line, and the rule. */
function readPictures(
  page: KnownPage,
  lines: readonly string[],
  at: number,
): { end: number; rule: RuleName } | undefined {
  const targets: string[] = [];
  let end = at;
  while (OPENS.test(lines[end] ?? '')) {
    const target = CLOSES.exec(lines[end + 1] ?? '')?.[1];
    if (target === undefined) return undefined;
    targets.push(target);
    end++;
  }
  const rule = targets.length > 0 ? ledTo(page, targets, false) : undefined;
  return rule && { end, rule };
}

/** An account as a converter writes it beside a picture that is not there: `**某某研究** ![]()`. */
const ACCOUNT = /^\*\*[^*]{1,24}\*\* !\[\]\(\)$/;

/** The mark behind what many search for: `[某事 340 万](…&search_source=Trending&…) 热`. */
const HOT = /(?<=\)) ?[热新沸爆]$/;

/** The lines that only lead to people, topics and badges of a site, and to the page itself. */
function claimLinks(page: KnownPage, lines: readonly string[], claim: Map<number, RuleName>): void {
  lines.forEach((line, at) => {
    const opens =
      line.trim() === '[' ||
      (line.startsWith('[') && NEXT.test(line)) ||
      (line.includes('[![') && OPENS.test(line));
    const card = opens && (readCard(page, lines, at) ?? readPictures(page, lines, at));
    if (card) for (let row = at; row <= card.end; row++) claim.set(row, card.rule);
    if (line.includes('](') && (SIGNED.test(line) || ACCOUNT.test(line.trim())))
      claim.set(at, 'author-bar');
    if (!leads(line.replace(HOT, ''))) return;
    if (page.site.avatar && line.includes(page.site.avatar)) claim.set(at, 'author-bar');
    const links = line.replace(/!\[[^\]]*\]\([^)]*\)/g, '');
    const targets = [...(links.includes('](') ? links : line).matchAll(/\]\(([^)]*)\)/g)].flatMap(
      ([, target]) => target ?? [],
    );
    const rule = ledTo(page, targets, shownText(line) === '' && !line.includes('!['));
    if (rule) claim.set(at, rule);
  });
}

/** Claims the name of the account from which an article comes, once more in bold below the line that says so, and the dot below it. */
function claimSource(lines: readonly string[], claim: Map<number, RuleName>): void {
  const at = lines.findIndex((line, row) => claim.has(row) && line.startsWith('以下文章来源于'));
  const name = /^以下文章来源于\s?(.{1,24}?)(?:\s?，作者.*)?\s*$/.exec(lines[at] ?? '')?.[1];
  const below = lines.findIndex((line, row) => row > at && line.trim() === `**${name}**`);
  if (name === undefined || below < 0) return;
  claim.set(below, 'author-bar');
  const dot = nearestShown(lines, below, 1);
  if (lines[dot]?.trim() === '.') claim.set(dot, 'author-bar');
}

/** Labels, and what stands above them. */
const [LABELS, LABELLED] = [/^(?:#[^\s#]{1,20}(?:\s+|$))+$/, /标签[:：]$/];

/** Claims the labels below `文章标签：`, each behind a `#`: anywhere else such a line is a comment of code. */
function claimLabels(lines: readonly string[], at: number, claim: Map<number, RuleName>): void {
  for (let below = nearestShown(lines, at, 1); below < lines.length; ) {
    if (!LABELS.test(shownText(lines[below] ?? ''))) return;
    claim.set(below, 'columns');
    below = nearestShown(lines, below, 1);
  }
}

/** Claims names, places, badges, labels and numbers of known `pages`, by the pieces that stand beside them. */
export function claimBeside(
  pages: readonly KnownPage[],
  lines: readonly string[],
  claim: Map<number, RuleName>,
): void {
  for (const page of pages) {
    claimLinks(page, lines, claim);
    for (const { at, text, traits } of page.pieces) {
      const above = nearestShown(lines, at, -1);
      if (LABELLED.test(text)) claimLabels(lines, at, claim);
      if (traits.has('names-above') && above === at - 1) claim.set(above, 'columns');
      const below = nearestShown(lines, at, 1);
      const most = text === '功能介绍' ? ABOUT : /^[上下]一篇$/.test(text) ? ARTICLE : NAME;
      const short = [...shownText(lines[below] ?? '')].length <= most;
      if (traits.has('names-below') && short && claim.has(at) && !claim.has(below))
        claim.set(below, 'author-bar');
    }
  }
  claimFirstWords(lines, claim);
  claimSource(lines, claim);
  for (const [at, rule] of [...claim]) {
    const next = nearestShown(lines, at, 1);
    const label = shownText(lines[at] ?? '');
    const value = shownText(lines[next] ?? '');
    if (claim.has(next) || label === '') continue;
    if (/^[・·]$/.test(label) && [...value].length <= PLACE) claim.set(next, 'article-info');
    if (!COUNTING.has(rule) || /(?:^|\s)\d\S*$/.test(label)) continue;
    if (/^[\d,.]+\s*[万wk]?\+?$/i.test(value)) claim.set(next, 'counters');
  }
}
