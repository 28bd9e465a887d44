import type { Html, Parents } from 'mdast';

/** Elements that a parser of HTML opens again in every block below, or that centre the blocks below, until they are closed. */
const REACHING =
  /<(\/?)(a|b|big|center|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])[^>]*>/gi;

/** Whether a node of `type` holds blocks, not words. */
export const holdsBlocks = (type: string): boolean =>
  ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(type);

/** A piece of HTML and what it stands in. */
interface Piece {
  node: Html;
  parent: Parents;
}

interface Opening extends Piece {
  name: string;
}

/**
 * Closes what is opened and nowhere closed, at the end of what it stands in: `<font color=red>重点<font>`
 * would colour the rest of the note, `<center>` centre it. What is closed in a later block stays open so far.
 */
export function closeUnclosed(pieces: readonly Piece[]): void {
  const open: Opening[] = [];
  for (const { node, parent } of pieces) {
    for (const [, slash, written = ''] of node.value.matchAll(REACHING)) {
      const name = written.toLowerCase();
      if (slash === '') open.push({ node, parent, name });
      else {
        const at = open.findLastIndex((one) => one.name === name);
        if (at >= 0) open.splice(at, 1);
      }
    }
  }
  for (const { node, parent, name } of open.toReversed()) {
    const value = `</${name}>`;
    if (holdsBlocks(parent.type)) node.value += value;
    else (parent.children as Html[]).push({ type: 'html', value });
  }
}
