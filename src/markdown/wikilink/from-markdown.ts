import type { Extension, Handle } from 'mdast-util-from-markdown';
import { type EmbedNode, embedElement } from '../embed/element.ts';
import { marker } from '../marker.ts';
import { parseWikilink, wikilinkLabel } from './parse.ts';

/** `[[target|alias]]`; `data` says how it becomes HTML. */
export interface WikilinkNode {
  type: 'wikilink';
  data: {
    hName: string;
    hProperties: Record<string, string>;
    hChildren: { type: 'text'; value: string }[];
  };
  position?: undefined;
}

declare module 'mdast' {
  interface RootContentMap {
    wikilink: WikilinkNode;
    embed: EmbedNode;
  }
  interface PhrasingContentMap {
    wikilink: WikilinkNode;
    embed: EmbedNode;
  }
}

const exitWikilink: Handle = function (token) {
  const source = this.sliceSerialize(token);
  const { target, alias } = parseWikilink(source.slice(2, -2));
  const element = marker('wm-link', { target, kind: 'wikilink' });
  this.enter(
    {
      type: 'wikilink',
      data: {
        hName: element.tagName,
        hProperties: { target, kind: 'wikilink' },
        hChildren: [{ type: 'text', value: alias ?? wikilinkLabel(target) }],
      },
    },
    token,
  );
  this.exit(token);
};

const exitEmbed: Handle = function (token) {
  const source = this.sliceSerialize(token);
  this.enter(embedElement(parseWikilink(source.slice(3, -2))), token);
  this.exit(token);
};

/** Makes `wikilink` and `embed` nodes of the tokens. */
export const wikilinkFromMarkdown: Extension = {
  exit: { wikilink: exitWikilink, wikilinkEmbed: exitEmbed },
};
