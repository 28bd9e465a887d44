import { expect, test } from 'vitest';
import {
  citingSections,
  placesInList,
  workPages,
} from '../../../../src/components/reference/places.ts';
import { buildReferences } from '../../../../src/knowledge/references.ts';
import { makeNote } from '../../knowledge/make-note.ts';

/** Notes that cite `target`, each twice in its one section. */
const citing = (folder: string, count: number, target: string, text: string) =>
  Array.from({ length: count }, (_, index) => {
    const link = { target, text, kind: 'external' as const };
    return makeNote(`${folder}/${index}.md`, { links: [link, link] });
  });

test('a section that cites a work twice is one place', () => {
  const [work] = buildReferences(citing('a', 3, 'https://x.ai/1', '甲')).all;
  expect(work && citingSections(work).map(({ note }) => note.path)).toEqual([
    'a/0.md',
    'a/1.md',
    'a/2.md',
  ]);
});

test('only a work with more places than its entry shows has a page, each its own', () => {
  const { all } = buildReferences([
    ...citing('a', placesInList, 'https://x.ai/1', '甲'),
    ...citing('b', placesInList + 1, 'https://x.ai/2', '乙'),
    ...citing('c', placesInList + 1, 'https://x.ai/3', '乙'),
  ]);
  const pages = workPages(all);
  expect([...pages.keys()].map(({ key }) => key).sort()).toEqual(['x.ai/2', 'x.ai/3']);
  expect(new Set(pages.values()).size).toBe(2);
  expect([...pages.values()]).toContain('/references/works/乙/');
});
