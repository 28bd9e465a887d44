import { type Excerpt, excerpts } from './excerpt.ts';
import type { VariantMap } from './fold.ts';
import type { IndexReader } from './index-reader.ts';
import { literalRanges } from './literal.ts';

/** What a note of the answer shows of its text. */
export interface Findings {
  excerpts: Excerpt[];
  /** The texts in the form in which the page holds them: what is marked there on arrival. */
  written: readonly string[];
  /** Set when the note holds the texts in traditional characters alone. */
  variants?: VariantMap;
}

/**
 * Where `texts` (folded) stand in a note; without any, how it begins. `names` are its title and tags: a
 * text that stands in one of them need not stand in a section. Rejects when a file cannot be had.
 */
export async function findingsIn(
  note: number,
  names: readonly string[],
  texts: readonly string[],
  index: IndexReader,
): Promise<Findings> {
  const text = await index.text(note);
  const found = excerpts(text, texts);
  const isNamed = names.some((name) => literalRanges(name, texts).length > 0);
  if (texts.length === 0 || isNamed || (found[0]?.count ?? 0) > 0) {
    return { excerpts: found, written: texts };
  }
  const variants = await index.variants();
  const folded = excerpts(text, texts, variants);
  const written = folded.flatMap(({ text, marks }) =>
    marks.map(([start, end]) => text.slice(start, end)),
  );
  return { excerpts: folded, written: [...new Set(written)], variants };
}
