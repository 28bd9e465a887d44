import { foldWithOrigins } from '../../search/fold.ts';
import { rangesIn, type Range as Span } from '../../search/literal.ts';

/** Elements between whose texts a reader sees a break. */
const BLOCK =
  'address,article,blockquote,dd,details,div,dt,figcaption,h1,h2,h3,h4,h5,h6,li,p,pre,section,summary,td,th';
/** Most places that are marked: a page of one repeated character stays fast. */
const MOST = 500;

interface Piece {
  node: Text;
  /** Where its text starts in the block's. */
  start: number;
}

/** The texts of `root`, block by block, each with its text nodes. */
function* blocks(root: Element): Generator<{ text: string; pieces: Piece[] }> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let block: Element | null | undefined;
  let current: { text: string; pieces: Piece[] } = { text: '', pieces: [] };
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const owner = node.parentElement?.closest(BLOCK);
    if (node.parentElement?.closest('script,style,template,.katex-mathml,[data-search-ignore]'))
      continue;
    if (owner !== block && current.pieces.length > 0) {
      yield current;
      current = { text: '', pieces: [] };
    }
    block = owner;
    current.pieces.push({ node, start: current.text.length });
    current.text += node.data.replace(/\s/g, ' ');
  }
  if (current.pieces.length > 0) yield current;
}

/** A DOM range over `[start, end)` of a block's text. */
function domRange(pieces: readonly Piece[], [start, end]: Span): Range {
  const range = new Range();
  const at = (offset: number) => pieces.findLast((piece) => piece.start <= offset) ?? pieces[0];
  const [first, last] = [at(start), at(end - 1)];
  if (first) range.setStart(first.node, start - first.start);
  if (last) range.setEnd(last.node, end - last.start);
  return range;
}

/** Every place of the texts (folded) in the page's note. */
function places(texts: readonly string[]): Range[] {
  const found: Range[] = [];
  for (const root of document.querySelectorAll('main article')) {
    for (const { text, pieces } of blocks(root)) {
      for (const span of rangesIn(foldWithOrigins(text), texts)) found.push(domRange(pieces, span));
      if (found.length >= MOST) return found;
    }
  }
  return found;
}

/** Shows the ranges: as a highlight where the browser has them, else by wrapping them in `<mark>`. */
function show(ranges: readonly Range[]): void {
  if ('highlights' in CSS) {
    CSS.highlights.set('search-hit', new Highlight(...ranges));
    return;
  }
  for (const range of ranges.toReversed()) {
    if (range.startContainer !== range.endContainer) continue;
    range.surroundContents(document.createElement('mark'));
  }
}

/** The first of `ranges` at or behind the section that the address names, else the first. */
function target(ranges: readonly Range[]): Range | undefined {
  const section = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!section) return ranges[0];
  return ranges.find((range) => range.comparePoint(section, 0) <= 0) ?? ranges[0];
}

const texts = new URLSearchParams(location.search).getAll('mark').map((text) => text.trim());
const ranges = places(texts.filter((text) => text !== ''));
show(ranges);
const first = target(ranges);
const box = first?.getBoundingClientRect();
if (box && (box.top < 0 || box.bottom > innerHeight * 0.8)) {
  const element = first?.startContainer.parentElement;
  element?.scrollIntoView({ block: location.hash === '' ? 'center' : 'nearest' });
}
