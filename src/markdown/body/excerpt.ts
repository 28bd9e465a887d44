import type { Element, Nodes, RootContent } from 'hast';
import { plainText } from './plain-text.ts';

const LENGTH = 160;
const AROUND = /[\s，,、;；|·。:：]+|标签|tags?/giu;

/** The words of `node` that are neither a tag nor a link. */
function ownWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || /^(?:a|wm-link|wm-tag|wm-image|wm-embed)$/.test(node.tagName))
    return '';
  return node.children.map(ownWords).join('');
}

const isProse = (node: Element): boolean =>
  /^(?:p|ul|ol|blockquote)$/.test(node.tagName) && ownWords(node).replace(AROUND, '') !== '';

/** The first 160 characters of prose: no heading, no line of tags, no list of links. */
export function excerpt(content: readonly RootContent[]): string {
  let text = '';
  for (const node of content) {
    if (node.type !== 'element' || !isProse(node)) continue;
    text += `${text && ' '}${plainText(node).replace(/\s+/g, ' ')}`;
    if (text.length >= LENGTH) break;
  }
  return [...text].slice(0, LENGTH).join('');
}
