import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Context, contextOf, report } from '../context.ts';
import { decoded } from '../link/rehype.ts';
import { isAllowed, schemeOf } from '../raw-html/address.ts';
import { parseImageAlias } from './alias.ts';
import { equation } from './equation.ts';

/** A size as HTML writes it, or nothing. */
function pixels(value: unknown): string | undefined {
  return /^\d{1,5}$/.test(String(value)) ? String(value) : undefined;
}

/** Where an image is, or why it may not be shown: `data:` and a size, or a scheme that was refused. */
function targetOf(address: string, line: number | undefined, context: Context): string {
  const scheme = schemeOf(address);
  if (scheme === undefined && !address.startsWith('//')) {
    return decoded(address).replaceAll('\\', '/');
  }
  if (
    isAllowed(address, 'image') ||
    /^data:(?:cut,|image\/(?:png|jpeg|gif|webp|avif);base64,)/i.test(address)
  ) {
    return address;
  }
  report(context, 'address-refused', line, address);
  return `${scheme}:`;
}

/** `<img>`, from Markdown or HTML, as a marker: `![说明|200](图.png)`, `<img src width>`. */
function open(node: Element, context: Context): void {
  const { src, alt, title, width, height } = node.properties;
  const address = typeof src === 'string' ? src : '';
  const tex = equation(address);
  if (tex !== undefined) {
    node.tagName = 'code';
    node.properties = { className: ['language-math', 'math-inline'] };
    node.children = [{ type: 'text', value: tex }];
    return;
  }
  const said = parseImageAlias(typeof alt === 'string' ? alt : '');
  const size = { width: said.width ?? pixels(width), height: said.height ?? pixels(height) };
  node.tagName = 'wm-image';
  node.properties = {
    target: targetOf(address, node.position?.start.line, context),
    alt: said.alt,
    ...(typeof title === 'string' && title && { title }),
    ...(size.width && { width: size.width }),
    ...(size.height && { height: size.height }),
  };
}

/** A sound or film in HTML is an embed like any other. */
function openMedia(node: Element): void {
  const [source] = node.children.filter((child) => child.type === 'element');
  const src = node.properties['src'] ?? (source?.type === 'element' && source.properties['src']);
  const address = typeof src === 'string' ? src : '';
  if (isAllowed(address, 'link')) {
    node.tagName = 'a';
    node.properties = { href: address, rel: ['noopener', 'nofollow'], className: ['link-out'] };
    node.children = [{ type: 'text', value: address }];
    return;
  }
  node.tagName = 'wm-embed';
  node.properties = { target: decoded(address), block: 'yes' };
  node.children = [];
}

/** Every image becomes a marker: which file it is, and how large, is known when the vault is. */
export function rehypeImages() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    visit(tree, 'element', (node) => {
      if (node.tagName === 'img') open(node, context);
      if (node.tagName === 'video' || node.tagName === 'audio') openMedia(node);
      if (node.tagName === 'wm-image') context.features.add('image');
    });
  };
}
