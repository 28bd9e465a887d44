import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from '../context.ts';
import { decoded } from '../link/rehype.ts';
import { isAllowed, schemeOf } from '../safety/address.ts';
import { parseImageAlias } from './alias.ts';

/** A size as HTML writes it, or nothing. */
function pixels(value: unknown): string | undefined {
  return /^\d{1,5}$/.test(String(value)) ? String(value) : undefined;
}

/** `<img>`, from Markdown or HTML, as a marker: `![说明|200](图.png)`, `<img src width>`. */
function open(node: Element): void {
  const { src, alt, width, height } = node.properties;
  const address = typeof src === 'string' ? src : '';
  const said = parseImageAlias(typeof alt === 'string' ? alt : '');
  const inside = schemeOf(address) === undefined && !address.startsWith('//');
  const target = inside ? decoded(address).replaceAll('\\', '/') : address;
  const size = { width: said.width ?? pixels(width), height: said.height ?? pixels(height) };
  node.tagName = 'wm-image';
  node.properties = {
    target: inside || isAllowed(address, 'image') ? target : '',
    alt: said.alt,
    ...(size.width && { width: size.width }),
    ...(size.height && { height: size.height }),
  };
}

/** Every image becomes a marker: which file it is, and how large, is known when the vault is. */
export function rehypeImages() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'img') open(node);
      if (node.tagName === 'wm-image') contextOf(file).features.add('image');
    });
  };
}
