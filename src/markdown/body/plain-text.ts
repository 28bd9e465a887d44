import type { Nodes } from 'hast';

const BLOCK = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

export const isBlock = (node: Nodes): boolean => node.type === 'element' && BLOCK.has(node.tagName);

function write(node: Nodes, out: string[]): void {
  if (node.type === 'text') {
    out.push(node.value);
    return;
  }
  if (node.type !== 'element' && node.type !== 'root') return;
  const name = node.type === 'element' ? node.tagName : '';
  if (node.type === 'element') {
    if (name === 'br') out.push('\n');
    if (name === 'wm-tag') out.push(`#${node.properties['name']}`);
    if (name === 'wm-image' && node.properties['alt']) out.push(String(node.properties['alt']));
  }
  const block = isBlock(node);
  if (block) out.push('\n');
  for (const child of node.children) write(child, out);
  if (name === 'td' || name === 'th') out.push('\t');
  if (block) out.push('\n');
}

/** What a reader sees of `node`, blocks joined by `\n`, cells by a tab; mathematics as its TeX. */
export function plainText(node: Nodes): string {
  const out: string[] = [];
  write(node, out);
  return out
    .join('')
    .replace(/[ \t]*\n[ \t\n]*/g, '\n')
    .trim();
}
