import { findFullDates } from '../../knowledge/full-days.ts';
import { isBlank, nearestShown } from '../line.ts';
import { type CreditBlock, type CreditKind, creditBlocks, readCredit } from './credit-blocks.ts';
import { isIntroduced } from './introduced.ts';
import { losesAddress, losesAuthor, samePage } from './loses.ts';
import { ADDRESS, type PageFacts, withoutOtherDays } from './page-facts.ts';
import { isWord } from './pieces.ts';
import { shownText } from './shown.ts';
import { leads } from './text-line.ts';

/** The rule that stands above it. */
const RULE = /^[—\-–_]{8,}$/;
/** Most lines that show something above or below a block at an edge of the text; amidst it a snippet is credited. */
const EDGE = 4;
/** Most of them above what an exporter writes there: the title. */
const HEAD = 1;
/** What exporters of CSDN write below a title: `> 原创 于 2024-08-04 17:13:11 发布 · 公开 · 656 阅读 · … 版权声明：…`. */
const EXPORTED = /^>\s*(?:原创|转载|翻译)\s.*发布\s.*阅读.*版权声明/;

/** Whether a text may hold such a block. */
export const mayCredit = (text: string) => text.includes('权归') || text.includes('版权声明');

/** Whether a block ends a quotation, whose author it names. */
function endsQuotation(lines: readonly string[], [first = 0]: readonly number[]): boolean {
  const quoted = (at: number) => (lines[at] ?? '').trimStart().startsWith('>');
  let above = first - 1;
  while (quoted(above) && /^[>\s]*$/.test(lines[above] ?? '')) above--;
  return quoted(first) && quoted(above);
}

/** How many lines that show something stand above a block. */
const shownAbove = (lines: readonly string[], block: readonly number[]) =>
  lines.slice(0, block[0]).filter((line) => !isBlank(line)).length;

/** Whether the text names the address of a block above, amidst its own lines: it credits what it quotes there. */
function isNamedAbove(lines: readonly string[], { lines: own }: CreditBlock): boolean {
  const block = own.map((at) => lines[at] ?? '').join('\n');
  const address = ADDRESS.exec(block)?.[0];
  const first = own[0] ?? 0;
  if (address === undefined || shownAbove(lines, own) <= EDGE) return false;
  const above = lines.slice(0, first).findIndex((line) => line.includes(address));
  return above >= 0 && shownAbove(lines, [above]) > EDGE;
}

/** Whether a block ends the last of several parts, and only those before it lead to other notes: it credits that part. */
function endsCopiedPart(lines: readonly string[], [first = 0]: readonly number[]): boolean {
  const parts = lines.slice(0, first).flatMap((line, at) => (line.startsWith('# ') ? [at] : []));
  const last = parts.at(-1) ?? 0;
  const linked = (line: string) => line.replaceAll('![[', '').includes('[[');
  return (
    parts.length > 1 && lines.slice(0, last).some(linked) && !lines.slice(last, first).some(linked)
  );
}

/** A rule as one draws it by hand: no program writes so long a one but right above a block. */
const DRAWN = /^[-=]{20,}$/;
/** The address of an article or answer, alone on its line. */
const SOURCE =
  /^<?https?:\/\/(?:zhuanlan\.zhihu\.com\/p\/|www\.zhihu\.com\/question\/\d+\/answer\/|juejin\.cn\/post\/)\d+\/?>?$/;

/** Whether a block stands on one side of a rule drawn by hand, or the text names a second source of its own. */
function isOfAPart(lines: readonly string[], { lines: own }: CreditBlock): boolean {
  const [first = 0] = own;
  const url = ADDRESS.exec(own.map((at) => lines[at] ?? '').join('\n'))?.[0];
  const shown = lines.flatMap((line, at) => (isBlank(line) || own.includes(at) ? [] : [at]));
  const above = nearestShown(lines, first, -1);
  return shown.some((at) => {
    const line = (lines[at] ?? '').trim();
    if (SOURCE.test(line)) return url !== undefined && !samePage(line, url);
    if (!DRAWN.test(line) || at === above || !isBlank(lines[at - 1] ?? '')) return false;
    return at !== shown[0] && at !== shown.at(-1);
  });
}

/** Whether a line may belong to the foot of a page, below what its author signs with. */
const isOfFoot = (line: string) =>
  isBlank(line) || /^\s*\d*\s*$/.test(line) || leads(line) || isWord(shownText(line));

/** Whether few lines that show something stand above or below, those of the foot of a page aside. */
function atAnEdge(lines: readonly string[], block: readonly number[]): boolean {
  const below = lines.slice((block.at(-1) ?? 0) + 1).filter((line) => !isOfFoot(line)).length;
  return shownAbove(lines, block) <= EDGE || below <= EDGE;
}

/** Whether an address is that of somebody's blog on 博客园, none of a page on it. */
const isBlog = (url: string) => /^https?:\/\/(?:www\.)?cnblogs\.com\/[^/?#]+\/?$/.test(url);

/** The rule above a block, if one stands there. */
function ruleAbove(lines: readonly string[], [first = 0]: readonly number[]): number[] {
  const above = nearestShown(lines, first, -1);
  return RULE.test((lines[above] ?? '').trim()) ? [above] : [];
}

/** What a block says of the text beside what is `said`, and the lines of it all of whose words are kept so. */
function readBlock(
  lines: readonly string[],
  { lines: own, kinds }: CreditBlock,
  said: string,
): PageFacts {
  const facts: PageFacts = { tags: [], lines: new Set() };
  const credits = own.map((at) => ({ at, ...readCredit(lines[at] ?? '') }));
  const of = (kind: CreditKind) => credits.find((credit) => credit.kind === kind)?.value ?? '';
  const address = (value: string) => ADDRESS.exec(value)?.[0];
  const source = address(of('source'));
  const url = address(of('link')) ?? (source && !isBlog(source) ? source : undefined);
  const owner = /博主「(.{1,40}?)」/.exec(of('licence'))?.[1];
  const author = of('author') === '' ? owner : shownText(of('author'));
  if (url && !losesAddress(said, url)) facts.url = url;
  if (author && !losesAuthor(said, author)) facts.author = author;
  for (const { at, kind, value = '' } of credits) {
    const [day] = /[已于]/.test(value) ? findFullDates(withoutOtherDays(value)) : [];
    if (kinds.has('licence') && day?.iso) facts.published ??= day.iso;
    const named = address(value);
    const addressed = named === undefined || (facts.url && samePage(named, facts.url));
    const kept = {
      author: author === facts.author,
      link: named && addressed,
      // The address tells the site as well as its name does.
      source: (facts.url && addressed) || (named && isBlog(named) && facts.author),
      rights: true,
      licence: owner === undefined || owner === facts.author,
      // What a reader may do with the text no property says.
      terms: false,
    };
    if (!kind || kept[kind]) facts.lines.add(at);
  }
  return facts;
}

/**
 * The credits of a copied text: the only block of author, address, source and rights, above or below the
 * text. Several blocks belong to several pieces of text and stay where they are, as one does that ends
 * a quotation or that a colon introduces. So does a line whose words would get lost, as `said` (properties)
 * names another page or author.
 */
export function readCredits(lines: readonly string[], said: string): PageFacts {
  const blocks = creditBlocks(lines);
  const [block] = blocks;
  const stays =
    !block ||
    blocks.length > 1 ||
    !(['rights', 'licence', 'terms'] as const).some((kind) => block.kinds.has(kind)) ||
    endsQuotation(lines, block.lines) ||
    isIntroduced(lines, block.lines[0] ?? 0) ||
    isNamedAbove(lines, block) ||
    endsCopiedPart(lines, block.lines) ||
    isOfAPart(lines, block) ||
    !atAnEdge(lines, block.lines);
  if (stays) return { tags: [], lines: new Set() };
  const facts = readBlock(lines, block, said);
  if (block.kinds.has('licence')) {
    for (const at of ruleAbove(lines, block.lines)) facts.lines.add(at);
  }
  const exported = block.lines.some((at) => EXPORTED.test((lines[at] ?? '').trim()));
  if (exported && shownAbove(lines, block.lines) <= HEAD) facts.exported = facts.lines;
  return facts;
}
