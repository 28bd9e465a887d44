import { isBlank } from '../line.ts';
import type { RuleName } from '../rules.ts';
import { csdn } from './csdn.ts';
import type { FurnitureRule } from './furniture.ts';
import { juejin } from './juejin.ts';
import { wechat } from './wechat.ts';
import { zhihu } from './zhihu.ts';

/** What of a page is furniture. */
export interface Furniture {
  /** By 0-based line. */
  ruleOf: ReadonlyMap<number, RuleName>;
  /** Names of the rules that matched. */
  rules: ReadonlySet<RuleName>;
}

const RULES: readonly FurnitureRule[] = [...csdn, ...zhihu, ...wechat, ...juejin];
const TAIL = RULES.filter((rule) => rule.where === 'tail');
const HEAD = RULES.filter((rule) => rule.where === 'head');
const ALONE = RULES.filter((rule) => rule.where === 'line');

/** Longest line that a widget shows; longer ones are text (or spam). */
const WIDGET = 90;
/** Lines of a page above which its own head stands. */
const HEAD_LINES = 14;
/** So many lines behind the first piece of a tail must hold two other pieces: a single 目录 is no tail. */
const TAIL_WINDOW = 14;

const SPAM =
  /(?:SEO|网站(?:优化|推广|建设|设计|制作|排名)|关键词(?:排名|按|推荐)|百度竞价|爱采购|虚拟主机|XML地图).*(?:SEO|网站(?:优化|推广|建设|设计|制作|排名)|关键词|百度竞价|爱采购|虚拟主机|TXT地图)/s;

/** A name of an account, alone on a line: what stands above the button 关注. */
const ACCOUNT = /^[\p{L}\p{N}_\-.]{2,24}$/u;

interface Match {
  at: number;
  rule: FurnitureRule;
}

/** One pattern for all of `rules`, to pass by the lines that match none. */
const anyOf = (rules: readonly FurnitureRule[]) =>
  new RegExp(rules.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'iu');
const SOME: ReadonlyMap<readonly FurnitureRule[], RegExp> = new Map(
  [TAIL, HEAD, ALONE].map((rules) => [rules, anyOf(rules)]),
);

function matches(lines: readonly string[], rules: readonly FurnitureRule[]): Match[] {
  const some = SOME.get(rules);
  return lines.flatMap((line, at) => {
    const text = line.length <= WIDGET + 40 ? line.trim() : '';
    if (text === '' || text.length > WIDGET || !some?.test(text)) return [];
    const rule = rules.find((candidate) => candidate.pattern.test(text));
    return rule ? [{ at, rule }] : [];
  });
}

/** Whether a line reads like an article: what a page has shown before its tail can begin. */
function isText(line: string): boolean {
  const text = line.trim();
  return text.length >= 40 || (text.length >= 8 && /[。；！？]$|[，,].*[。.]/.test(text));
}

/** Rules whose stretches hold text that no pattern can know. */
const HOLDS_TEXT: ReadonlySet<RuleName> = new Set([
  'recommended-articles',
  'comments',
  'popular-articles',
  'newest-articles',
]);

/** Whether the stretch behind `opening` is furniture to its end: only some kinds hold lines unknown to us. */
function staysFurniture(
  found: readonly Match[],
  opening: number,
  lines: readonly string[],
): boolean {
  return found.slice(opening).every(({ at, rule }, index, tail) => {
    if (HOLDS_TEXT.has(rule.rest ?? rule.rule)) return true;
    const stretch = lines.slice(at + 1, tail[index + 1]?.at ?? lines.length);
    return stretch.filter((line) => isText(line) && !SPAM.test(line)).length <= 3;
  });
}

/** Index in `found` of the piece that opens the tail: two other patterns follow closely, three in all. */
function tailStart(found: readonly Match[], lines: readonly string[]): number {
  const textEnds = lines.findIndex(isText);
  return found.findIndex(({ at, rule }, index) => {
    if (textEnds < 0 || at < textEnds) return false;
    const close = new Set([rule]);
    let shown = 0;
    for (let line = at + 1; line < lines.length && shown < TAIL_WINDOW; line++) {
      if (isBlank(lines[line] ?? '')) continue;
      shown++;
      const next = found.find((match) => match.at === line);
      if (next) close.add(next.rule);
    }
    const all = new Set(found.slice(index).map((match) => match.rule));
    const dense = close.size >= 3 || (close.size >= 2 && all.size >= 3 && at > lines.length / 3);
    return dense && staysFurniture(found, index, lines);
  });
}

/** Claims what belongs to the first piece of a tail but stands above it; returns where the tail begins. */
function claimAbove(lines: readonly string[], first: Match, claim: Map<number, RuleName>): number {
  const shown: number[] = [];
  for (let at = first.at - 1; at >= 0 && shown.length < 8; at--) {
    if (!isBlank(lines[at] ?? '')) shown.push(at);
  }
  const [above] = shown;
  if (
    first.rule.rule === 'author-bar' &&
    above !== undefined &&
    ACCOUNT.test((lines[above] ?? '').trim())
  ) {
    claim.set(above, 'author-bar');
    return above;
  }
  // Between the line 编辑于 … and the buttons stand the topics of the article.
  const edited = shown.findIndex((at) =>
    /^(?:编辑于|发布于)\s*\d{4}-/.test((lines[at] ?? '').trim()),
  );
  const topics = shown.slice(0, Math.max(0, edited));
  if (topics.some((at) => [...(lines[at] ?? '').trim()].length > 14)) return first.at;
  for (const at of topics) claim.set(at, 'columns');
  return first.at;
}

/** Names of accounts and columns around the buttons of a head: 首发于 ⏎ column, author ⏎ 关注他. */
function claimHeadNames(
  lines: readonly string[],
  head: readonly Match[],
  claim: Map<number, RuleName>,
): void {
  for (const { at } of head) {
    const text = (lines[at] ?? '').trim();
    if (text === '首发于') claim.set(at + 1, 'author-bar');
    const dated = /^\d{4}-\d{2}-\d{2}.*阅读/.test(text);
    if (
      dated &&
      ACCOUNT.test((lines[at - 1] ?? '').trim()) &&
      lines.slice(0, at - 1).some((line) => !isBlank(line))
    ) {
      claim.set(at - 1, 'author-bar');
    }
    if (!/^\+?\s*(?:已?关注)(?:他|她|TA|作者)?$/.test(text)) continue;
    for (let above = at - 1; above > Math.max(0, at - 4); above--) {
      const name = (lines[above] ?? '').trim();
      const twin =
        (lines[above - 1] ?? '').trim() === name || (lines[above + 1] ?? '').trim() === name;
      if (claim.has(above) || !ACCOUNT.test(name) || (above < at - 1 && !twin)) continue;
      claim.set(above, 'author-bar');
    }
  }
}

function claimTail(lines: readonly string[], claim: Map<number, RuleName>): Match[] {
  const found = matches(lines, TAIL);
  const opening = tailStart(found, lines);
  const first = found[opening];
  if (!first) return [];
  const start = claimAbove(lines, first, claim);
  const byLine = new Map(found.slice(opening).map((match) => [match.at, match.rule]));
  let current: RuleName = first.rule.rule;
  for (let at = start; at < lines.length; at++) {
    const own = byLine.get(at);
    const spam = SPAM.test(lines[at] ?? '');
    claim.set(at, own?.rule ?? (spam ? 'seo-spam' : current));
    if (own) current = own.rest ?? own.rule;
    if (isBlank(lines[at] ?? '')) claim.set(at, claim.get(at - 1) ?? current);
  }
  return found.slice(opening);
}

/** Words without two of which no page of these sites can be: passes by the ordinary note quickly. */
const HINT =
  /关注|点赞|收藏|评论|赞同|阅读|打赏|转载|发布|编辑于|复制代码|扫一扫|在看|目录|推荐|标签：/;

function hasHints(lines: readonly string[]): boolean {
  let hints = 0;
  return lines.some((line) => line.length < WIDGET && HINT.test(line) && ++hints >= 2);
}

/** The pieces of web page around and inside a text. Nothing is claimed on less than three patterns' evidence. */
export function findFurniture(lines: readonly string[]): Furniture {
  if (!hasHints(lines)) return { ruleOf: new Map(), rules: new Set() };
  const claim = new Map<number, RuleName>();
  const tail = claimTail(lines, claim);
  let shown = 0;
  const headEnd = lines.findIndex((text) => !isBlank(text) && ++shown > HEAD_LINES);
  const head = matches(lines.slice(0, headEnd < 0 ? lines.length : headEnd), HEAD);
  const alone = matches(lines, ALONE);
  for (const { at, rule } of [...head, ...alone]) if (!claim.has(at)) claim.set(at, rule.rule);
  claimHeadNames(lines, head, claim);
  const evidence = new Set([...tail, ...head, ...alone].map((match) => match.rule)).size;
  const enough = evidence >= 3;
  return {
    ruleOf: enough ? claim : new Map(),
    rules: new Set(enough ? claim.values() : []),
  };
}
