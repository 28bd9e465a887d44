import type { VariantMap } from '../../search/fold.ts';
import { literalRanges, type Range } from '../../search/literal.ts';
import { h } from './dom.client.ts';

/** `text` with `<mark>` around `ranges`. */
export function marked(text: string, ranges: readonly Range[]): DocumentFragment {
  const fragment = new DocumentFragment();
  let at = 0;
  for (const [start, end] of ranges) {
    fragment.append(text.slice(at, start), h('mark', {}, text.slice(start, end)));
    at = end;
  }
  fragment.append(text.slice(at));
  return fragment;
}

/** `text` with every place of `needles` (folded) marked. */
export function markedText(
  text: string,
  needles: readonly string[],
  variants?: VariantMap,
): DocumentFragment {
  return marked(text, literalRanges(text, needles, variants));
}
