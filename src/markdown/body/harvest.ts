import type { Element, Nodes } from 'hast';
import type { Block, ImageUse, OutLink, Task } from '../../knowledge/note.ts';
import { plainText } from './plain-text.ts';
import { sentenceAround } from './sentence.ts';

/** What a walk over a section brings home. */
export interface Harvest {
  links: OutLink[];
  images: ImageUse[];
  tasks: Task[];
  tags: string[];
  /** Tags that run into a sentence. */
  looseTags: string[];
  /** Where they stand in the HTML is known when it is written. */
  blocks: Omit<Block, 'html'>[];
}

const TEXT_BLOCK = /^(?:p|h[1-6]|td|th|dt|dd|li|summary|figcaption)$/;
const TODO_LINE = /^[ \t]*(TODO\s*\d*\s*[:：].*)$/gim;

/** A block of text, and how far its links have been found in it. */
interface TextBlock {
  text: string;
  cursor: number;
}

/** Finds `words` in `block` behind the last find, so that equal links get their own sentences. */
function sentence(block: TextBlock, words: string): string {
  const at = block.text.indexOf(words, block.cursor);
  const start = at < 0 ? block.cursor : at;
  block.cursor = start + (at < 0 ? 0 : words.length);
  return sentenceAround(block.text, start, start + words.length);
}

function linkKind(node: Element): OutLink['kind'] | undefined {
  if (node.tagName === 'wm-embed') return 'embed';
  if (node.tagName === 'wm-link') {
    return node.properties['kind'] === 'markdown' ? 'markdown' : 'wikilink';
  }
  const out = node.tagName === 'a' && /^[a-z]+:|^\/\//i.test(String(node.properties['href'] ?? ''));
  return out ? 'external' : undefined;
}

/**
 * Collects links, images, tasks and tags of one section.
 *
 * @param section the section's anchor
 * @param lineOf the line in the note's file of a line of the parsed text
 */
export function harvest(
  nodes: readonly Nodes[],
  section: string,
  lineOf: (line: number) => number,
): Harvest {
  const found: Harvest = {
    links: [],
    images: [],
    tasks: [],
    tags: [],
    looseTags: [],
    blocks: [],
  };
  let line = 1;

  const takeLink = (node: Element, kind: OutLink['kind'], block: TextBlock): void => {
    const target = String(node.properties['target'] ?? node.properties['href'] ?? '');
    const text = plainText(node) || String(node.properties['alias'] ?? '');
    const words = kind === 'embed' ? '' : text;
    found.links.push({ kind, target, text, sentence: sentence(block, words), section, line });
  };

  const takeTodos = (block: TextBlock): void => {
    for (const [, text = ''] of block.text.matchAll(TODO_LINE)) {
      found.tasks.push({ text: text.trim(), state: ' ', section, line });
    }
  };

  const walk = (node: Nodes, block: TextBlock): void => {
    if (node.type !== 'element') return;
    line = node.position ? lineOf(node.position.start.line) : line;
    let inner = block;
    if (TEXT_BLOCK.test(node.tagName)) {
      inner = { text: plainText(node), cursor: 0 };
      if (node.tagName === 'p') takeTodos(inner);
    }
    const kind = linkKind(node);
    if (kind) takeLink(node, kind, inner);
    if (node.tagName === 'wm-tag') {
      const tags = node.properties['sure'] === 'no' ? found.looseTags : found.tags;
      tags.push(String(node.properties['name']));
    }
    if (node.tagName === 'wm-image' && !/^data:|^[a-z]+:$/i.test(`${node.properties['target']}`)) {
      const { target, alt } = node.properties;
      found.images.push({ target: String(target), alt: String(alt ?? ''), line });
    }
    const id = node.properties['id'];
    if (typeof id === 'string' && id.startsWith('^')) {
      found.blocks.push({ id: id.slice(1), section, text: plainText(node), line });
    }
    const state = node.properties['dataTask'];
    if (typeof state === 'string') {
      const own = node.children.filter((c) => c.type !== 'element' || !/^[uo]l$/.test(c.tagName));
      const text = plainText({ type: 'root', children: own });
      found.tasks.push({ text, state, section, line });
    }
    for (const child of node.children) walk(child, inner);
  };

  for (const node of nodes) walk(node, { text: '', cursor: 0 });
  return found;
}
