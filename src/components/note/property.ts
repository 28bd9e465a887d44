import { t } from '../../i18n/index.ts';
import { parseWikilink, wikilinkLabel } from '../../markdown/wikilink/parse.ts';

/** A run of a property's value: plain, a link into the vault, or a web address. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'note'; text: string; target: string }
  | { kind: 'web'; text: string };

const LINKED = /\[\[([^[\]]+)\]\]|https?:\/\/[^\s，。；、（）《》]+/g;

/** `见 [[笔记|别名]]，https://x.y` in its runs. */
function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(LINKED)) {
    const before = text.slice(end, match.index);
    if (before !== '') found.push({ kind: 'text', text: before });
    const [whole, inside] = match;
    if (inside === undefined) found.push({ kind: 'web', text: whole });
    else {
      const { target, alias } = parseWikilink(inside);
      found.push({ kind: 'note', text: alias ?? wikilinkLabel(target), target });
    }
    end = match.index + whole.length;
  }
  const after = text.slice(end);
  return after === '' ? found : [...found, { kind: 'text', text: after }];
}

/** `[[笔记]]` without quotes is, to YAML, a list in a list; it is meant as the link. */
function asWikilink(value: readonly unknown[]): string | undefined {
  const [inner] = value;
  if (value.length !== 1 || !Array.isArray(inner) || inner.length !== 1) return undefined;
  return typeof inner[0] === 'string' ? `[[${inner[0]}]]` : undefined;
}

/** One value in words; a day without its midnight, a mapping as `键：值`. */
function words(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (Array.isArray(value)) return asWikilink(value) ?? value.map(words).join('、');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}：${words(inner)}`)
    .join('；');
}

/** The properties that the importer writes, which readers see by their name in the site's language. */
const OURS = [
  'author',
  'url',
  'origin',
  'journal',
  'journalDate',
  'journalEndDate',
  'journalStatus',
  'journalNumber',
] as const;

/** What a property is called for readers: as the author wrote it, unless it is one of the importer's. */
export function propertyName(name: string): string {
  const own = OURS.find((key) => key === name);
  return own ? t(`property.${own}`) : name;
}

/** The values of a property, one of a list each, empty ones left out. */
export function propertyValues(value: unknown): Piece[][] {
  const several = Array.isArray(value) && asWikilink(value) === undefined ? value : [value];
  return several.map((one) => pieces(words(one).trim())).filter((found) => found.length > 0);
}
