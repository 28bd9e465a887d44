import type { Element, ElementContent, Nodes, Parents, Root, RootContent, Text } from 'hast';
import type { Language } from '../../i18n/language.ts';
import { languageOf } from '../../i18n/language-of.ts';
import { site } from '../../site.config.ts';
import { isBlock as isLine } from '../body/plain-text.ts';
import { runs } from './runs.ts';

/** Code and formulas are in no language; of a tag only the name is known here. */
const MUTE = /^(?:code|pre|kbd|samp|var|wm-tag|wm-image|wm-embed)$/;
/** May carry `lang` itself in place of a `<span>` around all of its text. */
const INLINE = /^(?:a|abbr|b|cite|del|em|i|ins|mark|q|s|small|strong|sub|sup|u)$/;

const isMute = (node: Nodes): boolean => node.type === 'element' && MUTE.test(node.tagName);
const isBlock = (node: Nodes): boolean =>
  isLine(node) || (node.type === 'element' && /^t[dh]$/.test(node.tagName));

/** The text of a block without that of the blocks inside it. */
function ownText(block: Parents): string {
  return block.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return 'children' in child && !isMute(child) && !isBlock(child) ? ownText(child) : ' ';
    })
    .join('');
}

const other = (language: Language): Language => (language === 'en' ? 'zh-CN' : 'en');

/** A text with its passages in the other language in spans of their own. */
function cut(text: Text, language: Language): ElementContent[] {
  const pieces: ElementContent[] = [];
  let end = 0;
  const keep = (to: number) => {
    if (to > end) pieces.push({ type: 'text', value: text.value.slice(end, to) });
  };
  for (const [start, stop] of runs(text.value, language)) {
    keep(start);
    const inside: Text = { type: 'text', value: text.value.slice(start, stop) };
    const properties = { lang: other(language) };
    pieces.push({ type: 'element', tagName: 'span', properties, children: [inside] });
    end = stop;
  }
  keep(text.value.length);
  return pieces;
}

/** An inline element that is one passage from end to end says so itself. */
function liftSpan(node: Element): void {
  const [only, ...more] = node.children;
  if (only?.type !== 'element' || more.length > 0 || !INLINE.test(node.tagName)) return;
  if (only.tagName !== 'span' || Object.keys(only.properties).join() !== 'lang') return;
  node.properties['lang'] = only.properties['lang'];
  node.children = only.children;
}

function markElement(node: Element, around: Language): void {
  const own = (isBlock(node) && languageOf(ownText(node))) || around;
  if (own !== around) node.properties['lang'] = own;
  node.children = marked(node.children, own) as ElementContent[];
  liftSpan(node);
}

/** Below an element whose language its author has given nothing is guessed. */
function marked(children: readonly RootContent[], language: Language): RootContent[] {
  return children.flatMap((child): RootContent[] => {
    if (child.type === 'text') return cut(child, language);
    if (child.type === 'element' && !isMute(child) && !child.properties['lang']) {
      markElement(child, language);
    }
    return [child];
  });
}

/**
 * Marks with `lang` what is not in the site's language: paragraphs, headings, list items, cells, and
 * passages inside them. The text stays as it is.
 */
export function rehypeLanguage() {
  return (tree: Root): void => {
    tree.children = marked(tree.children, site.language);
  };
}
