/** What a line of credits says. */
export type CreditKind = 'author' | 'link' | 'source' | 'rights' | 'licence' | 'terms';

const CREDIT =
  /^(?:>\s*)?(?:(?:本文)?(?<author>作者)|(?:(?:本文|原文|文章)?(?<link>链接|地址|网址))|(?<source>来源|出处)|(?<original>原文(?=\s*[:：]\s*http)))\s*[:：]\s*(?<value>\S.*)$/;
const RIGHTS = /^(?:>\s*)?(?:(?:©\s*)?著作权归(?:作者|原作者)所有|本文版权归作者和博客园共有)/;
/** What CSDN writes below whatever is copied from it; an address alone completes it. */
const LICENCE =
  /^(?:>\s*)?.{0,90}版权声明[:：]\s*本文为.{1,60}原创文章，遵循.{0,20}版权协议，转载请附上原文出处链接[及和]本声明/;

/** What it wrote there before 2019. */
const NOTICE = /^(?:>\s*)?版权声明[:：]\s*本文为博主原创文章，转载请附上博文链接！$/;

/** The terms of a blog for all that stands on it, as its programs write them. */
const TERMS =
  /^(?:>\s*)?版权声明[:：]\s*本(?:博客|站|网站|文).{0,20}除特别(?:声明|说明)外.{1,160}(?:协议|许可|BY)/;

/** `- **本文作者：** 某某` without its marks; `[本文版权归…]()` without its empty link. */
const bare = (line: string) =>
  line
    .trim()
    .replace(/^[-*]\s+/, '')
    .replaceAll('**', '')
    .replace(/^\[([^[\]]+)\]\(\)$/, '$1')
    .trim();

/** Whether a line is the licence under which CSDN publishes. */
export const isLicence = (line: string) =>
  line.includes('版权声明') && (LICENCE.test(line.trim()) || NOTICE.test(line.trim()));

/** What a line of credits says; `undefined` for any other. */
export function readCredit(line: string): { kind: CreditKind; value: string } | undefined {
  const text = bare(line);
  if (isLicence(text)) return { kind: 'licence', value: text };
  if (RIGHTS.test(text)) return { kind: 'rights', value: text };
  if (TERMS.test(text)) return { kind: 'terms', value: text };
  const { author, link, original, value = '' } = CREDIT.exec(text)?.groups ?? {};
  if (value === '') return undefined;
  return { kind: author ? 'author' : (link ?? original) ? 'link' : 'source', value };
}

export interface CreditBlock {
  /** 0-based, in order; with the blank lines of a quotation between them. */
  lines: readonly number[];
  kinds: ReadonlySet<CreditKind>;
}

/** The lines of `block` that belong to what begins with line `at`: those right above it that it does not repeat. */
function together(lines: readonly string[], block: readonly number[], at: number): number[] {
  const kind = readCredit(lines[at] ?? '')?.kind;
  let from = block.length;
  while (from > 0 && block[from - 1] === at - (block.length - from) - 1) from--;
  const near = block.slice(from);
  return near.some((line) => readCredit(lines[line] ?? '')?.kind === kind) ? [] : near;
}

/** Neighbouring lines of author, address, source, rights; where one of them recurs another block has begun. */
export function creditBlocks(lines: readonly string[]): CreditBlock[] {
  const blocks: CreditBlock[] = [];
  let block: number[] = [];
  const kindsOf = (all: readonly number[]) =>
    new Set(all.flatMap((at) => readCredit(lines[at] ?? '')?.kind ?? []));
  const close = (own: readonly number[]) => {
    const kinds = kindsOf(own);
    const least = kinds.has('licence') ? 2 : 3;
    if (kinds.size >= least) blocks.push({ lines: own, kinds });
  };
  lines.forEach((line, at) => {
    const text = line.trim();
    if (text === '') return;
    const credit = readCredit(text);
    if (credit && kindsOf(block).has(credit.kind)) {
      const next = together(lines, block, at);
      close(block.slice(0, block.length - next.length));
      block = next;
    }
    // The blank lines of a quotation go with what they part.
    if (credit || (text === '>' && block.length > 0)) block.push(at);
    else {
      close(block);
      block = [];
    }
  });
  close(block);
  return blocks;
}
