import type { Root } from 'mdast';
import { mathFromMarkdown } from 'mdast-util-math';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { mathSyntax } from './syntax.ts';

/** Formulas: `$…$` by rules that leave prices alone, `$$…$$` as a block or within text. */
export function remarkMathematics(this: Processor) {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.fromMarkdownExtensions ??= [];
  data.micromarkExtensions.push(mathSyntax);
  data.fromMarkdownExtensions.push(mathFromMarkdown());
  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    visit(tree, 'inlineMath', (node) => {
      if (!source.startsWith('$$', node.position?.start.offset)) return;
      node.data = { ...node.data, hProperties: { className: ['language-math', 'math-display'] } };
    });
  };
}
