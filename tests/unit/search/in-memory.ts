import { buildIndex } from '../../../src/search/build-index.ts';
import type { NoteMeta, SearchDocument } from '../../../src/search/document.ts';
import type { VariantMap } from '../../../src/search/fold.ts';
import { IndexReader } from '../../../src/search/index-reader.ts';

/** A note of one section, or of several: `{ heading: text }`. */
export function note(
  title: string,
  text: string | Record<string, string>,
  meta: Partial<NoteMeta & { url: string }> = {},
): SearchDocument {
  const sections = typeof text === 'string' ? { '': text } : text;
  return {
    ...{ title, collection: 'topics', tags: [], url: `topics/${title}/` },
    ...meta,
    sections: Object.entries(sections).map(([heading, body]) => {
      return { id: heading, title: heading, text: body };
    }),
  };
}

/** The index of `documents`, and the names of the files that were read from it. */
export async function indexOf(
  documents: readonly SearchDocument[],
  variants: VariantMap = new Map([['學', '学']]),
) {
  const readings = () => ['x'];
  const built = buildIndex(documents, { version: 'v', variants, readings });
  const files = new Map([...built].map(({ path, bytes }) => [path, bytes]));
  const reads: string[] = [];
  const index = await IndexReader.open(async (path) => {
    reads.push(path);
    const bytes = files.get(path);
    if (!bytes) throw new Error(`no file ${path}`);
    return bytes;
  });
  return { index, files, reads };
}
