import type { Root } from 'mdast';
import type {} from 'remark-math';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formulas } from './syntax.ts';

/** Narrows remark-math: `$…$` by rules that leave prices alone, `$$…$$` within text is set as a block. */
export function remarkFormulas(this: Processor) {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(formulas);
  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    visit(tree, 'inlineMath', (node) => {
      if (!source.startsWith('$$', node.position?.start.offset)) return;
      node.data = { ...node.data, hProperties: { className: ['language-math', 'math-display'] } };
    });
  };
}
