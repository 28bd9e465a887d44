import type { PhrasingContent } from 'mdast';
import type { CompileContext, Token } from 'mdast-util-from-markdown';
import type { Processor } from 'unified';
import { pairedMark } from './paired-mark.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    highlight: 'highlight';
    highlightSequence: 'highlightSequence';
    highlightSequenceTemporary: 'highlightSequenceTemporary';
    highlightText: 'highlightText';
  }
}

/** `==marked==`. */
export interface HighlightNode {
  type: 'highlight';
  children: PhrasingContent[];
  data: { hName: 'mark' };
}

declare module 'mdast' {
  interface RootContentMap {
    highlight: HighlightNode;
  }
  interface PhrasingContentMap {
    highlight: HighlightNode;
  }
}

const EQUALS = 61;
const TILDE = 126;

const highlight = pairedMark('highlight', EQUALS, {
  span: 'highlight',
  sequence: 'highlightSequence',
  temporary: 'highlightSequenceTemporary',
  text: 'highlightText',
});

/** GFM's own tokens, so that its tree builder takes them; only the rule for the edges is ours. */
const strikethrough = pairedMark('strikethroughHan', TILDE, {
  span: 'strikethrough',
  sequence: 'strikethroughSequence',
  temporary: 'strikethroughSequenceTemporary',
  text: 'strikethroughText',
});

/** Obsidian's `==highlight==`, and `~~strike~~` beside Chinese punctuation. */
export function remarkMarks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.fromMarkdownExtensions ??= [];
  data.micromarkExtensions.push(highlight, strikethrough);
  data.fromMarkdownExtensions.push({
    canContainEols: ['highlight'],
    enter: {
      highlight(this: CompileContext, token: Token) {
        this.enter({ type: 'highlight', children: [], data: { hName: 'mark' } }, token);
      },
    },
    exit: {
      highlight(this: CompileContext, token: Token) {
        this.exit(token);
      },
    },
  });
}
