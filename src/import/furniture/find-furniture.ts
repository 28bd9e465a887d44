import { isBlank } from '../line.ts';
import type { ProfileName } from '../overrides/overrides.ts';
import type { RuleName } from '../record/rules.ts';
import { findClusters } from './clusters.ts';
import { claimHead } from './head-names.ts';
import { introduced } from './introduced.ts';
import { ALONE, HEAD, matches, WIDGET } from './matches.ts';
import { type PageFacts, readFurniture } from './page-facts.ts';
import { readPaperPage } from './paper-page.ts';
import { readable } from './readable.ts';
import { shownText } from './shown.ts';
import { readStated } from './stated.ts';
import { claimTail, isTelling } from './tail.ts';
import { firstText } from './text-line.ts';

/** What of a page is furniture. */
export interface Furniture {
  /** By 0-based line. */
  ruleOf: ReadonlyMap<number, RuleName>;
  /** Names of the rules that matched. */
  rules: ReadonlySet<RuleName>;
  /** The interface of a site stands in it: a copied page without doubt. */
  page: boolean;
  /** What it tells about where the text comes from. */
  facts: PageFacts;
}

/** Lines of a page above which its own head stands. */
const HEAD_LINES = 14;

/** Words without two of which no page of these sites can be: passes by the ordinary note quickly. */
const HINTS =
  '关注 点赞 收藏 评论 赞同 阅读 打赏 转载 发布 编辑于 复制代码 扫一扫 在看 目录 推荐 标签： 著作权 来源： 举报 播报 编辑 版权 原创 分享 阅读原文 机会 倒计时 最近修改 快捷方式 贡献 © GitHub Wikipedia 维基 公众号 星标 送达'.split(
    ' ',
  );

/** Words that only a copied text holds. */
const SAID = [
  '简悦 SimpRead',
  '版权声明',
  '发表于',
  '原创 ',
  'Skip to content',
  '维基百科',
  'Submitted on',
  'free encyclopedia',
  '预览时标签不可点',
  'SingleFile',
  'Improve this',
  '追加酬金',
  '本文分享自微信公众号',
  'Original ',
];

function hasHints(lines: readonly string[], text: string): boolean {
  if (SAID.some((hint) => text.includes(hint))) return true;
  const found = HINTS.filter((hint) => text.includes(hint));
  if (found.length === 0) return false;
  let hints = 0;
  const hinted = (line: string) =>
    line.length < WIDGET * 2 && found.some((hint) => line.includes(hint));
  return lines.some((line) => hinted(line) && ++hints >= 2);
}

/** Index of the line behind the head of a page; what is claimed already does not count. */
function endOfHead(lines: readonly string[], claim: ReadonlyMap<number, RuleName>): number {
  let shown = 0;
  const end = lines.findIndex(
    (text, at) => !claim.has(at) && !isBlank(text) && ++shown > HEAD_LINES,
  );
  return end < 0 ? lines.length : end;
}

const NOTHING: Furniture = {
  ruleOf: new Map(),
  rules: new Set(),
  page: false,
  facts: { tags: [], lines: new Set() },
};

/** The page of a paper, whose parts are known by their labels. */
function paperPage(lines: readonly string[]): Furniture | undefined {
  const paper = readPaperPage(lines);
  if (!paper) return undefined;
  const ruleOf = new Map<number, RuleName>();
  for (const at of paper.facts.lines) ruleOf.set(at, 'page-facts');
  for (const at of paper.around) ruleOf.set(at, 'author-bar');
  return { ruleOf, rules: new Set(ruleOf.values()), page: true, facts: paper.facts };
}

/** A text in which there may be pieces of a web page. */
export interface Copy {
  text: string;
  /** Its lines, and those of them that its properties take. */
  lines: readonly string[];
  start: number;
  /** The properties that it has already. */
  properties: string;
  inCode: Uint8Array;
}

/**
 * The pieces of web page around and inside a text. Nothing is claimed on less than three patterns'
 * evidence, or that of a site.
 */
export function findFurniture({ text, lines: all, start, properties, inCode }: Copy): Furniture {
  if (!hasHints(all, text)) return NOTHING;
  const lines = readable(all, start, inCode);
  const paper = text.includes('[Submitted on') ? paperPage(lines) : undefined;
  if (paper) return paper;
  const { facts: credits, others } = readStated(lines);
  const claim = new Map<number, RuleName>([...credits.lines].map((at) => [at, 'page-facts']));
  const from = `${properties}\n${credits.url ?? ''}`;
  const {
    claim: clusters,
    signed,
    about,
  } = findClusters({ lines: others, text, properties: from });
  const tail = claimTail(lines, claim, clusters.size > 0);
  for (const [at, rule] of clusters) if (!claim.has(at)) claim.set(at, rule);
  const end = endOfHead(lines, claim);
  const head = matches(lines.slice(0, end), HEAD);
  const alone = matches(lines, ALONE);
  const words = introduced(
    lines,
    [...head, ...alone].map(({ at }) => at).sort((a, b) => a - b),
  );
  for (const { at, rule } of [...head, ...alone])
    if (!claim.has(at) && !words.has(at)) claim.set(at, rule.rule);
  const authors = claimHead(lines, end, claim, { page: clusters.size > 0, signed });
  const found = [...tail, ...head, ...alone];
  const evidence = new Set(found.map((match) => match.rule)).size;
  const telling = found.some(({ at }) => isTelling(shownText(lines[at] ?? '')));
  if ((about || evidence < 3 || !telling) && clusters.size === 0) {
    const own = new Map([...credits.lines].map((at) => [at, 'page-facts' as const]));
    return { ruleOf: own, rules: new Set(), page: false, facts: credits };
  }
  const told = readFurniture(lines, claim.keys(), firstText(lines));
  const facts = {
    ...(authors.length > 0 ? { author: authors } : {}),
    ...told,
    ...credits,
    tags: told.tags,
  };
  return { ruleOf: claim, rules: new Set(claim.values()), page: clusters.size > 0, facts };
}

/**
 * The lines that leave a text of this profile: of a note with properties only when they name an address
 * (`properties`), of any other text its credits alone, if they do.
 */
export function claimed(
  { ruleOf, facts, page }: Furniture,
  profile: ProfileName,
  properties: string | undefined,
): ReadonlyMap<number, RuleName> {
  if (profile === 'web') return ruleOf;
  if (properties !== undefined) {
    const copied = profile === 'vault' && page && /https?:\/\//.test(properties);
    return copied ? ruleOf : new Map();
  }
  const splits = profile === 'journal' || profile === 'numbered';
  return new Map(splits ? [] : [...facts.lines].map((at) => [at, 'page-facts']));
}
