import { findFullDates } from '../../knowledge/full-days.ts';
import { isBlank, nearestShown } from '../line.ts';
import { isIntroduced } from './introduced.ts';
import { ADDRESS, type PageFacts } from './page-facts.ts';
import { shownText } from './shown.ts';

const CREDIT =
  /^(?:>\s*)?(?:(作者)|(?:(?:本文|原文|文章)?(链接|地址|网址))|(来源|出处))\s*[:：]\s*(\S.*)$/;
const RIGHTS = /^(?:>\s*)?(?:(?:©\s*)?著作权归(?:作者|原作者)所有|本文版权归作者和博客园共有)/;
/** What CSDN writes below whatever is copied from it; an address alone completes it. */
const LICENCE =
  /^(?:>\s*)?.{0,90}版权声明[:：]\s*本文为.{1,60}原创文章，遵循.{0,20}版权协议，转载请附上原文出处链接[及和]本声明/;
/** The rule that stands above it. */
const RULE = /^[—\-–_]{8,}$/;
/** Most lines that show something above or below a block at an edge of the text. */
const EDGE = 12;

/** Whether a text may hold such a block. */
export const mayCredit = (text: string) => text.includes('权归') || text.includes('版权声明');

interface Block {
  /** 0-based. */
  lines: number[];
  rights: boolean;
  licence: boolean;
}

/** Neighbouring lines of one block of credits: author, address, source, rights. */
function creditBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let block: number[] = [];
  let [count, rights, licence] = [0, false, false];
  for (let at = 0; at <= lines.length; at++) {
    const text = lines[at]?.trim() ?? '';
    const licensed = text.includes('版权声明') && LICENCE.test(text);
    const righted = licensed || RIGHTS.test(text);
    rights ||= righted;
    licence ||= licensed;
    const credit = at < lines.length && (righted || CREDIT.test(text));
    if (credit) count++;
    // The blank lines of a quotation go with what they part.
    if (credit || (text === '>' && count > 0)) block.push(at);
    else if (text !== '' || at === lines.length) {
      if (count >= (licence ? 2 : 3)) blocks.push({ lines: block, rights, licence });
      [block, count, rights, licence] = [[], 0, false, false];
    }
  }
  return blocks;
}

/** Whether a block ends a quotation, whose author it names. */
function endsQuotation(lines: readonly string[], [first = 0]: readonly number[]): boolean {
  const quoted = (at: number) => (lines[at] ?? '').trimStart().startsWith('>');
  let above = first - 1;
  while (quoted(above) && /^[>\s]*$/.test(lines[above] ?? '')) above--;
  return quoted(first) && quoted(above);
}

/** Whether few lines that show something stand above or below. */
function atAnEdge(lines: readonly string[], block: readonly number[]): boolean {
  const above = lines.slice(0, block[0]).filter((line) => !isBlank(line)).length;
  const below = lines.slice((block.at(-1) ?? 0) + 1).filter((line) => !isBlank(line)).length;
  return above <= EDGE || below <= EDGE;
}

/** The rule above a block, if one stands there. */
function ruleAbove(lines: readonly string[], [first = 0]: readonly number[]): number[] {
  const above = nearestShown(lines, first, -1);
  return RULE.test((lines[above] ?? '').trim()) ? [above] : [];
}

/**
 * The credits of a copied text: the only block of author, address, source and rights, above or below the
 * text. Several blocks belong to several pieces of text and stay where they are, as one does that ends
 * a quotation or that a colon introduces.
 */
export function readCredits(lines: readonly string[]): PageFacts {
  const facts: PageFacts = { tags: [], lines: new Set() };
  const blocks = creditBlocks(lines);
  const [block] = blocks;
  if (!block?.rights || blocks.length > 1 || endsQuotation(lines, block.lines)) return facts;
  if (isIntroduced(lines, block.lines[0] ?? 0) || !atAnEdge(lines, block.lines)) return facts;
  for (const at of block.lines) {
    const text = (lines[at] ?? '').trim();
    const [, author, link, source, value = ''] = CREDIT.exec(text) ?? [];
    const url = ADDRESS.exec(value)?.[0];
    if (author) facts.author = shownText(value);
    if (link && url) facts.url = url;
    else if (source && url) facts.url ??= url;
    const owner = /博主「(.{1,40}?)」/.exec(text)?.[1];
    if (owner) facts.author ??= owner;
    const [day] = /[已于]/.test(text) ? findFullDates(text).flatMap(({ iso }) => iso ?? []) : [];
    if (block.licence && day) facts.published ??= day;
    facts.lines.add(at);
  }
  if (block.licence) for (const at of ruleAbove(lines, block.lines)) facts.lines.add(at);
  return facts;
}
