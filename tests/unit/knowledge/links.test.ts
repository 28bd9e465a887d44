import { expect, test } from 'vitest';
import { buildLinkGraph } from '../../../src/knowledge/link-graph.ts';
import { linkProblems } from '../../../src/knowledge/link-problems.ts';
import { findPhrases, mentionNames, unlinkedMentions } from '../../../src/knowledge/mention.ts';
import { createResolver } from '../../../src/knowledge/resolve.ts';
import { snippet } from '../../../src/knowledge/section-ref.ts';
import { makeNote } from './make-note.ts';

const notes = [
  makeNote('a/具身智能综述.md', { links: [{ target: '世界模型', line: 3 }, { target: '#本节' }] }),
  makeNote('a/世界模型.md', {
    text: '前一句。本文承接具身智能综述的讨论。后一句。',
    links: [
      { target: '世界模形', line: 5 },
      { target: '图.pdf' },
      { target: 'https://x.org', kind: 'external' },
    ],
  }),
];
const graph = buildLinkGraph(notes, createResolver(notes), (target) =>
  target === '图.pdf' ? 'assets/图.pdf' : undefined,
);

test('backlinks carry the sentence they stand in', () => {
  expect(graph.incoming.get('a/世界模型')).toMatchObject([
    { from: { path: 'a/具身智能综述.md' }, link: { sentence: '见世界模型。', line: 3 } },
  ]);
});

test('unresolved targets are listed; links to files and to other sites are not', () => {
  expect(graph.unresolved.map(({ target }) => target)).toEqual(['世界模形']);
});

test('an unresolved link is reported at its line with the nearest title', () => {
  expect(linkProblems(graph, notes).filter(({ rule }) => rule === 'link-unresolved')).toMatchObject(
    [{ file: 'a/世界模型.md', line: 5, value: '世界模形', remedy: '是否想写 [[世界模型]]？' }],
  );
});

test('a heading that the note lacks is reported', () => {
  expect(graph.doubts).toMatchObject([{ kind: 'missing', part: '本节' }]);
});

test('unlinked mentions name a note without a link, with the sentence', () => {
  const found = findPhrases(notes, notes.flatMap(mentionNames));
  const mentions = unlinkedMentions(notes, found, () => false);
  const [place] = mentions.get('a/具身智能综述') ?? [];
  expect(place && snippet(place)).toEqual({
    before: '本文承接',
    match: '具身智能综述',
    after: '的讨论。',
  });
  expect(unlinkedMentions(notes, found, () => true).size).toBe(0);
});

test('short titles and dates are not looked for', () => {
  expect(mentionNames(makeNote('weekly/2024-04-07.md', { title: '结论' }))).toEqual([]);
});
