import type { FootnoteDefinition, Parent, PhrasingContent, Root } from 'mdast';
import type { CompileContext, Token } from 'mdast-util-from-markdown';
import type { Construct, State } from 'micromark-util-types';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    inlineFootnote: 'inlineFootnote';
    inlineFootnoteMarker: 'inlineFootnoteMarker';
  }
}

/** `^[words]`, until it is turned into a reference and a definition. */
export interface InlineFootnoteNode extends Parent {
  type: 'inlineFootnote';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    inlineFootnote: InlineFootnoteNode;
  }
  interface PhrasingContentMap {
    inlineFootnote: InlineFootnoteNode;
  }
}

const CARET = 94;
const OPEN = 91;
const CLOSE = 93;
const BACKSLASH = 92;
const LONGEST = 4000;

/** `^[` … `]` on one line, brackets inside balanced. */
const construct: Construct = {
  name: 'inlineFootnote',
  tokenize(effects, ok, nok) {
    let depth = 0;
    let size = 0;
    const bracket: State = (code) => {
      if (code !== OPEN) return nok(code);
      effects.consume(code);
      effects.exit('inlineFootnoteMarker');
      return first;
    };
    const first: State = (code) => {
      if (code === CLOSE) return nok(code);
      effects.enter('chunkText', { contentType: 'text' });
      return words(code);
    };
    const words: State = (code) => {
      if (code === null || code < -2 || ++size > LONGEST) return nok(code);
      if (code === CLOSE && depth-- === 0) {
        effects.exit('chunkText');
        effects.enter('inlineFootnoteMarker');
        effects.consume(code);
        effects.exit('inlineFootnoteMarker');
        effects.exit('inlineFootnote');
        return ok;
      }
      if (code === OPEN) depth++;
      effects.consume(code);
      if (code === CARET) return caret;
      return code === BACKSLASH ? escaped : words;
    };
    /** A footnote holds no footnote. */
    const caret: State = (code) => (code === OPEN ? nok(code) : words(code));
    const escaped: State = (code) => {
      if (code !== OPEN && code !== CLOSE && code !== BACKSLASH) return words(code);
      effects.consume(code);
      return words;
    };
    return (code) => {
      effects.enter('inlineFootnote');
      effects.enter('inlineFootnoteMarker');
      effects.consume(code);
      return bracket;
    };
  },
};

/** Pandoc's and Obsidian's footnotes within the text. */
export function remarkInlineFootnotes(this: Processor) {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.fromMarkdownExtensions ??= [];
  data.micromarkExtensions.push({ text: { [CARET]: construct } });
  data.fromMarkdownExtensions.push({
    enter: {
      inlineFootnote(this: CompileContext, token: Token) {
        this.enter({ type: 'inlineFootnote', children: [] }, token);
      },
    },
    exit: {
      inlineFootnote(this: CompileContext, token: Token) {
        this.exit(token);
      },
    },
  });
  return (tree: Root): void => {
    const definitions: FootnoteDefinition[] = [];
    visit(tree, 'inlineFootnote', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const identifier = `inline-${definitions.length + 1}`;
      const words = { type: 'paragraph' as const, children: node.children };
      definitions.push({ type: 'footnoteDefinition', identifier, children: [words] });
      parent.children[index] = { type: 'footnoteReference', identifier };
    });
    tree.children.push(...definitions);
  };
}
