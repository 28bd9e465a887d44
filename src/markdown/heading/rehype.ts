import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { plainText } from '../body/plain-text.ts';
import { contextOf } from '../context.ts';
import { uniqueAnchors } from './anchor.ts';
import { outline } from './levels.ts';

const HEADING = /^h[1-6]$/;

/** Drops an opening heading that repeats the note's title: the page shows it already. */
function dropTitle(tree: Root, title: string): void {
  const index = tree.children.findIndex((node) => node.type === 'element');
  const first = tree.children[index];
  if (first?.type !== 'element' || first.tagName !== 'h1') return;
  if (textOf(first).trim() === title.trim()) tree.children.splice(index, 1);
}

/** Gives every heading its level below the page's `<h1>` and a unique, readable anchor. */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): void => {
    dropTitle(tree, contextOf(file).title);
    const headings: Element[] = [];
    visit(tree, 'element', (node) => {
      if (HEADING.test(node.tagName)) headings.push(node);
    });
    const levels = outline(headings.map((heading) => Number(heading.tagName[1])));
    const unique = uniqueAnchors();
    headings.forEach((heading, index) => {
      heading.tagName = `h${levels[index]}`;
      heading.properties['id'] = unique(plainText(heading));
    });
  };
}
