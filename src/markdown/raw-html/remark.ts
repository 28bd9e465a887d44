import type { Html, Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, report } from '../context.ts';
import { dangerous, known, page } from './elements.ts';
import { closeUnclosed, holdsBlocks } from './unclosed.ts';

/** The names of the elements in `html`, lower case. */
function names(html: string): string[] {
  return [...html.matchAll(/<\/?([A-Za-z][A-Za-z0-9-]*)/g)].map(([, name = '']) =>
    name.toLowerCase(),
  );
}

/** The names of the elements that `html` opens. */
const opened = (html: string): string[] => names(html.replace(/<\//g, ''));

/** Elements whose text runs to their end tag: one that is never closed would swallow the note. */
const SWALLOWING = /<(iframe|noembed|noframes|plaintext|script|style|textarea|title|xmp)\b/gi;

/** `html` with the start tags that swallow and are not closed in it made text. */
function defused(html: string): string {
  return html.replace(SWALLOWING, (tag, name: string, at: number) =>
    new RegExp(`</${name}\\s*>`, 'i').test(html.slice(at)) ? tag : `&lt;${tag.slice(1)}`,
  );
}

/** Whether `html` starts with a tag of no HTML element: `<think>`, not `<!-- -->`, not `<wm-link>`. */
function isText(node: Html): boolean {
  const [first] = /^<\/?[A-Za-z]/.test(node.value) ? names(node.value) : [];
  return first !== undefined && !known.has(first) && !first.startsWith('wm-');
}

/** Whether `html` is a tag of the frame of a page within a line, where it can only be spoken of: `放在<head>里`. */
function isSpokenOf(html: Html, parent: Parents): boolean {
  const [first] = names(html.value);
  if (first === undefined || !page.has(first) || holdsBlocks(parent.type)) return false;
  return !parent.children.some(
    (node) => node.type === 'html' && /^<(?:svg|math)\b/i.test(node.value),
  );
}

/**
 * Sorts an author's HTML: tags of no HTML element, and those of a page's frame within a line, are text and shown;
 * dangerous elements are reported here and dropped by the allow-list later.
 */
export function remarkRawHtml() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    const pieces: { node: Html; parent: Parents }[] = [];
    visit(tree, 'html', (node, index, parent) => {
      const isShown = isText(node) || (parent !== undefined && isSpokenOf(node, parent));
      const bad = isShown ? undefined : opened(node.value).find((name) => dangerous.has(name));
      if (bad !== undefined) {
        const value = node.value.split('\n')[0] ?? '';
        report(context, 'html-dropped', node.position?.start.line, value, { name: bad });
      }
      node.value = defused(node.value);
      if (!isShown && parent) pieces.push({ node, parent });
      if (!isShown || !parent || index === undefined) return undefined;
      const text = { type: 'text' as const, value: node.value, position: node.position };
      const isBlock =
        parent.type !== 'paragraph' && 'children' in parent && holdsBlocks(parent.type);
      parent.children[index] = isBlock ? { type: 'paragraph', children: [text] } : text;
      return SKIP;
    });
    closeUnclosed(pieces);
  };
}
