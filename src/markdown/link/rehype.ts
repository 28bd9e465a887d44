import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { type Context, contextOf, report } from '../context.ts';
import { isAllowed, schemeOf } from '../raw-html/address.ts';

/** `text` percent-decoded where it can be. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether the words of a link are its address, which print then need not add. */
const isBare = (node: Element, address: string): boolean =>
  decoded(address).replace(/^(?:https?:\/\/|mailto:)/, '') ===
  decoded(textOf(node)).replace(/^https?:\/\//, '');

/** The footnote marks link within the page and are ours. */
const isFootnoteMark = (node: Element): boolean =>
  'dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties;

function turn(
  node: Element,
  address: string,
  context: Context,
  anchors: ReadonlySet<string>,
): void {
  if (address.startsWith('#') && anchors.has(`n-${decoded(address.slice(1))}`)) {
    node.properties['href'] = `#n-${address.slice(1)}`;
  } else if (isAllowed(address, 'link')) {
    node.properties['rel'] = ['noopener', 'nofollow'];
    node.properties['className'] = isBare(node, address) ? ['link-out', 'link-bare'] : ['link-out'];
  } else if (schemeOf(address) !== undefined || address.startsWith('//')) {
    report(context, 'address-refused', node.position?.start.line, address);
    node.tagName = 'span';
    node.properties = { className: ['link-refused'], title: address };
  } else {
    node.tagName = 'wm-link';
    node.properties = { target: decoded(address).replaceAll('\\', '/'), kind: 'markdown' };
  }
}

/** Anchors that the author's own HTML sets; the sanitizer put `n-` before them. */
function authorsAnchors(tree: Root): Set<string> {
  const found = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    const id = properties['id'] ?? properties['name'];
    if (typeof id === 'string' && id.startsWith('n-')) found.add(id);
  });
  return found;
}

/**
 * Links: those that leave the site are marked, those into the vault stay open, those that would run
 * something lose their address. A link within a link keeps its words only.
 */
export function rehypeLinks() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    const anchors = authorsAnchors(tree);
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
        if (!isFootnoteMark(node)) turn(node, node.properties['href'], context, anchors);
      }
    });
  };
}
