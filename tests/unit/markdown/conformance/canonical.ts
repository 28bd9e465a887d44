import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** HTML in which two ways of writing the same thing are the same: attribute order, entities, blanks. */
export function canonical(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node) => {
    const entries = Object.entries(node.properties).sort(([a], [b]) => (a < b ? -1 : 1));
    node.properties = Object.fromEntries(entries);
  });
  return toHtml(tree)
    .split(/(<pre[\s\S]*?<\/pre>)/)
    .map((part) => (part.startsWith('<pre') ? part.replace(/\n<\/code>/, '</code>') : blanks(part)))
    .join('')
    .trim();
}

const BLOCK =
  'p|h|h[1-6]|ul|ol|li|blockquote|pre|hr|table|thead|tbody|tr|th|td|div|figure|br|section';

const blanks = (html: string): string =>
  html.replace(/\s+/g, ' ').replace(new RegExp(` ?(</?(?:${BLOCK})(?: [^>]*)?>) ?`, 'g'), '$1');
