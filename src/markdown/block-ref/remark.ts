import type { Extension, Handle } from 'mdast-util-from-markdown';
import type { Processor } from 'unified';
import { embedElement } from '../embed/element.ts';
import { blockRefSyntax } from './syntax.ts';

const exitBlockRef: Handle = function (token) {
  const hProperties = { target: this.sliceSerialize(token), kind: 'block' };
  this.enter({ type: 'wikilink', data: { hName: 'wm-link', hProperties, hChildren: [] } }, token);
  this.exit(token);
};

const exitBlockEmbed: Handle = function (token) {
  const target = this.sliceSerialize(token).slice('{{embed '.length, -2);
  this.enter(embedElement({ target }), token);
  this.exit(token);
};

const blockRefFromMarkdown: Extension = {
  exit: { blockRef: exitBlockRef, blockEmbed: exitBlockEmbed },
};

/** References of Logseq to a block of any note, by its id. */
export function remarkBlockRefs(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.fromMarkdownExtensions ??= [];
  data.micromarkExtensions.push(blockRefSyntax);
  data.fromMarkdownExtensions.push(blockRefFromMarkdown);
}
