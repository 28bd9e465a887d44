import type { Element, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from '../context.ts';
import { schema } from './schema.ts';

type Made = Pick<Element, 'properties' | 'position'>;

function holdsHtml(tree: Root): boolean {
  let found = false;
  visit(tree, 'raw', () => {
    found = true;
    return EXIT;
  });
  return found;
}

/** Marks every element that our own plugins made, and keeps what it is. */
function sealAll(tree: Root, seal: string): Made[] {
  const made: Made[] = [];
  visit(tree, 'element', (node) => {
    made.push({ properties: node.properties, position: node.position });
    node.properties = { seal: `${seal}-${made.length - 1}` };
  });
  return made;
}

/** Gives the sealed elements back what they were; a forged marker is reduced to its words. */
function unseal(tree: Root, seal: string, made: readonly Made[]): void {
  visit(tree, 'element', (node, index, parent) => {
    const word = String(node.properties['seal'] ?? '');
    const ours = word.startsWith(`${seal}-`)
      ? made[Number(word.slice(seal.length + 1))]
      : undefined;
    delete node.properties['seal'];
    if (ours) {
      node.properties = ours.properties;
      node.position = ours.position;
    } else if (
      node.tagName === 'p' &&
      node.children.length === 0 &&
      parent &&
      index !== undefined
    ) {
      parent.children.splice(index, 1); // a block within a paragraph leaves its halves behind
      return [SKIP, index];
    } else if (node.tagName.startsWith('wm-') && parent && index !== undefined) {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    return undefined;
  });
}

/**
 * Parses the author's HTML and reduces it to the allow-list. Without raw HTML in the note every
 * element is of our own making and nothing is to do. Addresses of Markdown links are checked where
 * links are settled, for both kinds alike.
 */
export function rehypeSafety() {
  return (tree: Root, file: VFile): Root | undefined => {
    if (!holdsHtml(tree)) return undefined;
    const { seal } = contextOf(file);
    const made = sealAll(tree, seal);
    const clean = sanitize(raw(tree), schema);
    const root: Root =
      clean.type === 'root'
        ? clean
        : { type: 'root', children: [clean as Root['children'][number]] };
    unseal(root, seal, made);
    return root;
  };
}
