import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { scanTags } from '../../knowledge/inline-tag.ts';

/** An inline tag as a node; the words are put back by `settle`. */
export interface TagNode {
  type: 'inlineTag';
  data: { hName: 'wm-tag'; hProperties: { name: string; sure?: 'no' } };
  position?: Text['position'];
}

declare module 'mdast' {
  interface RootContentMap {
    inlineTag: TagNode;
  }
  interface PhrasingContentMap {
    inlineTag: TagNode;
  }
}

/** `text` cut at its tags. */
function split(node: Text): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const found of scanTags(node.value)) {
    if (found.start > end) parts.push({ type: 'text', value: node.value.slice(end, found.start) });
    const properties = { name: found.tag, ...(!found.certain && { sure: 'no' as const }) };
    const position = node.position && { position: node.position };
    parts.push({
      type: 'inlineTag',
      data: { hName: 'wm-tag', hProperties: properties },
      ...position,
    });
    end = found.end;
  }
  if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
  return parts;
}

/** Inline tags in prose: not in code, formulas, links or headings' own anchors. */
export function remarkInlineTags() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'link' || node.type === 'linkReference') return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      if (!/[#＃]/.test(node.value)) return undefined;
      const parts = split(node);
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}
