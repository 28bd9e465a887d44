import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import { isAllowed, schemeOf } from '../safety/address.ts';

/** `text` percent-decoded where it can be. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The footnote marks link within the page and are ours. */
const isFootnoteMark = (node: Element): boolean =>
  'dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties;

function turn(node: Element, address: string): void {
  if (isAllowed(address, 'link')) {
    node.properties['rel'] = ['noopener', 'nofollow'];
    node.properties['className'] = ['link-out'];
  } else if (schemeOf(address) !== undefined || address.startsWith('//')) {
    node.tagName = 'span';
    node.properties = { className: ['link-refused'], title: address };
  } else {
    node.tagName = 'wm-link';
    node.properties = { target: decoded(address).replaceAll('\\', '/'), kind: 'markdown' };
  }
}

/**
 * Links: those that leave the site are marked, those into the vault stay open, those that would run
 * something lose their address. A link within a link keeps its words only.
 */
export function rehypeLinks() {
  return (tree: Root): void => {
    visitParents(tree, 'element', (node, ancestors) => {
      if (node.tagName !== 'a' && node.tagName !== 'wm-link') return;
      const within = ancestors.some(
        (above) =>
          above.type === 'element' && (above.tagName === 'a' || above.tagName === 'wm-link'),
      );
      if (within) {
        node.tagName = 'span';
        node.properties = {};
      } else if (node.tagName === 'a' && typeof node.properties['href'] === 'string') {
        if (!isFootnoteMark(node)) turn(node, node.properties['href']);
      }
    });
  };
}
