import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { t } from '../../i18n/index.ts';
import { plainText } from '../body/plain-text.ts';
import { contextOf } from '../context.ts';

/** Text of one row that fits a phone. */
const FITS = 24;

/** Whether a table may be wider than a phone, so that a keyboard must be able to scroll it. */
function isWide(table: Element): boolean {
  return plainText(table)
    .split('\n')
    .some((row) => row.length > FITS);
}

/** Puts each table into a box that scrolls on its own, so that the page never does. */
export function rehypeTables() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      contextOf(file).features.add('table');
      const focus = isWide(node) && { tabIndex: 0, role: 'group', ariaLabel: t('markdown.table') };
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], ...focus },
        children: [node],
      };
      return SKIP;
    });
  };
}
