import { describe, expect, test } from 'vitest';
import { buildKnowledge } from '../../../src/knowledge/knowledge.ts';
import { drawLocalGraph } from '../../../src/knowledge/local-graph.ts';
import type { CreateLexicon } from '../../../src/knowledge/terms.ts';
import { makeNote } from './make-note.ts';

const createLexicon: CreateLexicon = () => ({
  cut: (text) => text.split(/\s+/),
  weight: () => 1,
});
const extras = { attachments: [], tagsYaml: '', threadsYaml: '' };
const notes = [
  makeNote('topics/甲.md', { tags: ['机器人'], links: [{ target: '乙' }, { target: '乙' }] }),
  makeNote('topics/乙.md', { tags: ['机器人'], links: [{ target: '甲' }] }),
  makeNote('topics/孤.md'),
  makeNote('weekly/2024-04-07.md', { date: '2024-04-07', sections: [{ title: '论文' }] }),
  makeNote('weekly/2024-04-14.md', { date: '2024-04-14', sections: [{ title: '论文进度' }] }),
];
const knowledge = buildKnowledge(notes, extras, createLexicon);

describe('graph', () => {
  test('each pair once a kind: links, tags, threads', () => {
    const { nodes, edges } = knowledge.graph;
    const named = edges.map(({ from, to, kind }) => [nodes[from]?.id, nodes[to]?.id, kind]);
    expect(named).toEqual([
      ['topics/甲', 'topics/乙', 'link'],
      ['topics/甲', '#机器人', 'tag'],
      ['topics/乙', '#机器人', 'tag'],
      ['weekly/2024-04-07', 'weekly/2024-04-14', 'thread'],
    ]);
  });

  test('a note’s surroundings lie in the drawing, the same every time', () => {
    const around = knowledge.surroundings('topics/甲');
    const local = around && drawLocalGraph(around);
    expect(local?.nodes.map(({ id, here }) => [id, here])).toEqual([
      ['topics/甲', true],
      ['topics/乙', false],
      ['#机器人', false],
    ]);
    expect(local?.edges).toHaveLength(3);
    for (const { x, y, radius } of local?.nodes ?? []) {
      expect(x - radius).toBeGreaterThan(0);
      expect(y - radius).toBeGreaterThan(0);
      expect(x + radius).toBeLessThan(local?.width ?? 0);
      expect(y + radius).toBeLessThan(local?.height ?? 0);
    }
    expect(around && drawLocalGraph(around)).toEqual(local);
  });

  test('a note without ties has no drawing', () => {
    expect(knowledge.surroundings('topics/孤')).toBeUndefined();
  });
});

test('the home page: latest weeks, other notes, threads alive, tags', () => {
  const { home } = knowledge;
  expect(home.latestWeeks.map(({ date }) => date)).toEqual(['2024-04-14', '2024-04-07']);
  expect(home.recent.every(({ collection }) => collection === 'topics')).toBe(true);
  expect(home.threads.map(({ name }) => name)).toEqual(['论文']);
  expect(home.topTags.map(({ name }) => name)).toEqual(['机器人']);
});

test('the same notes in any order give the same knowledge', () => {
  const reversed = buildKnowledge([...notes].reverse(), extras, createLexicon);
  expect(reversed.notes.map(({ id }) => id)).toEqual(knowledge.notes.map(({ id }) => id));
  expect(reversed.graph).toEqual(knowledge.graph);
});
