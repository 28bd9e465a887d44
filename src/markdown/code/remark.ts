import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Carries what stands behind the language (`{2} title="a.py"`) over to the HTML tree. */
export function remarkCodeMeta() {
  return (tree: Root): void => {
    visit(tree, 'code', (node) => {
      if (node.meta) node.data = { ...node.data, hProperties: { dataMeta: node.meta } };
    });
  };
}
