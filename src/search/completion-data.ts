import type { SearchDocument } from './document.ts';
import type { CompletionData, TagEntry } from './index-format.ts';

/** Titles that are kept, the newest. */
const MOST_TITLES = 6000;
/** Headings that are kept, the most often used first: what a reader can tell apart in a list. */
const MOST_HEADINGS = 3000;
/** Longer ones are sentences, not names. */
const LONGEST_HEADING = 40;
const HAN = /\p{Script=Han}/gu;

/**
 * @param documents in the order of their numbers
 * @param readings of one Han character, without tones
 */
export function completionData(
  documents: readonly SearchDocument[],
  tags: readonly TagEntry[],
  readings: (character: string) => string[],
): CompletionData {
  const headings = new Map<string, { url: string; anchor: string; uses: number }>();
  documents.forEach((document) => {
    for (const { id, title } of document.sections) {
      if (id === '' || title === '' || title.length > LONGEST_HEADING) continue;
      const known = headings.get(title);
      if (known) known.uses++;
      else headings.set(title, { url: document.url, anchor: id, uses: 1 });
    }
  });
  const kept = [...headings].sort(([, a], [, b]) => b.uses - a.uses).slice(0, MOST_HEADINGS);
  const names = documents.slice(0, MOST_TITLES).map(({ title, url }) => ({ title, url }));
  const named = [
    ...names.map(({ title }) => title),
    ...kept.map(([title]) => title),
    ...tags.map((tag) => tag.name),
  ].join('');
  const characters = [...new Set(named.match(HAN))];
  return {
    names,
    headings: kept.map(([title, { url, anchor }]) => [title, url, anchor]),
    pinyin: Object.fromEntries(characters.map((character) => [character, readings(character)])),
  };
}
