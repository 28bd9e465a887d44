import { nearestName } from '../knowledge/nearest.ts';
import { complete } from './complete.ts';
import type { CompletionData, IndexHead } from './index-format.ts';

/**
 * What a text that stands in no note was probably meant to be, as it is written in a query: the name that
 * it spells in pinyin (`jszn` → `#具身智能`), else a name that differs by a slip.
 */
export function meantName(text: string, head: IndexHead, data: CompletionData): string | undefined {
  const place = { start: 0, end: text.length, negated: false, open: false };
  const [spelled] = complete({ kind: 'word', text, ...place }, head, data);
  if (spelled) return 'insert' in spelled ? spelled.insert : spelled.label;
  const titles = data.names.map(({ title }) => title);
  const headings = data.headings.map(([title]) => title);
  return nearestName(text, [...head.tags.map(({ name }) => name), ...titles, ...headings]);
}
