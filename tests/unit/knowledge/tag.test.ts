import { describe, expect, test } from 'vitest';
import { findPhrases } from '../../../src/knowledge/mention.ts';
import { buildTagIndex } from '../../../src/knowledge/tag.ts';
import { suggestTags, tagProblems } from '../../../src/knowledge/tag-problems.ts';
import { readTagRegistry } from '../../../src/knowledge/tag-registry.ts';
import { makeNote } from './make-note.ts';

const registryOf = (yaml: string) => readTagRegistry(yaml, 'tags.yaml');

const { registry } = registryOf(`
人工智能:
具身智能:
  aliases: [Embodied AI]
  parent: 人工智能
  description: 有身体的智能体。
滑模控制: {}
世界模型:
  aliases: [World Model]
`);

const notes = [
  makeNote('a/1.md', { tags: ['Embodied AI', 'LoRA'], date: '2024-01-02' }),
  makeNote('a/2.md', {
    inlineTags: ['lora', '自动驾驶/端到端'],
    looseTags: [],
    sections: [
      { title: '节', text: '说到具身智能与 embodied ai。', looseTags: ['具身智能的论文'] },
    ],
    date: '2024-01-16',
  } as never),
  makeNote('a/3.md', {
    tags: ['LoRA', '滑膜控制', '已完成调研'],
    text: 'embodied AI 很热，LoRAs 不是；world model 也热。',
  }),
];
const tags = buildTagIndex(
  notes,
  registry,
  findPhrases(notes, ['具身智能', 'Embodied AI', 'LoRA', '世界模型', 'World Model']),
);
const named = (name: string) => {
  const tag = tags.find(name);
  if (!tag) throw new Error(name);
  return tag;
};

describe('buildTagIndex', () => {
  test('one spelling a tag: the registry’s, else the one used most', () => {
    expect(named('embodied ai').name).toBe('具身智能');
    expect(named('lora').name).toBe('LoRA');
    expect(named('ＬｏＲＡ').notes.map(({ path }) => path)).toEqual(['a/1.md', 'a/2.md', 'a/3.md']);
  });

  test('a tag that runs into a sentence is found by what is known', () => {
    expect(named('具身智能').sections.map(({ section }) => section.title)).toEqual(['节']);
    expect(named('具身智能').notes.map(({ path }) => path)).toEqual(['a/1.md', 'a/2.md']);
  });

  test('a nested tag counts for the one around it', () => {
    expect(named('自动驾驶').notes).toHaveLength(1);
    expect(named('自动驾驶/端到端').parent?.name).toBe('自动驾驶');
    expect(named('自动驾驶/端到端').url).toBe('/tags/自动驾驶/端到端/');
  });

  test('parents without notes of their own have a page', () => {
    expect(tags.tags.map(({ name }) => name)).toContain('人工智能');
    expect(tags.tags.map(({ name }) => name)).not.toContain('滑模控制');
  });

  test('mentions are places in notes that do not carry the tag, one a section', () => {
    expect(
      named('具身智能').mentions.map(({ note, start, end }) => [note.path, start, end]),
    ).toEqual([['a/3.md', 0, 11]]);
  });

  test('a registered tag that no note carries has its mentions all the same', () => {
    expect(named('世界模型').notes).toEqual([]);
    expect(named('世界模型').mentions.map(({ note }) => note.path)).toEqual(['a/3.md']);
  });

  test('a status is no tag', () => expect(tags.find('已完成调研')).toBeUndefined());

  test('related tags share notes', () => {
    expect(named('具身智能').related[0]).toMatchObject({ tag: { name: 'LoRA' }, shared: 2 });
  });

  test('activity runs from the first week to the last', () => {
    expect(named('具身智能').activity).toEqual([
      { week: '2024-W01', count: 1 },
      { week: '2024-W02', count: 0 },
      { week: '2024-W03', count: 1 },
    ]);
  });
});

test('a close unregistered tag gets a suggestion and keeps its name', () => {
  const suggestions = suggestTags(tags);
  expect(suggestions.map(({ tag, near }) => [tag.name, near])).toEqual([['滑膜控制', '滑模控制']]);
  const [problem] = tagProblems(suggestions);
  expect(problem).toMatchObject({ severity: 'warning', file: 'a/3.md', value: '滑膜控制' });
  expect(problem?.remedy).toContain('是否想写 #滑模控制？');
  expect(named('滑膜控制').name).toBe('滑膜控制');
});

describe('readTagRegistry', () => {
  test.each([
    ['甲:\n  aliases: [x]\n乙:\n  aliases: [X]\n', 'tag-alias-clash', 4],
    ['甲:\n  parent: 乙\n乙:\n  parent: 甲\n', 'tag-parent-cycle', 2],
    ['甲:\n  parent: 甲\n', 'tag-parent-cycle', 2],
    ['甲:\n  parent: 丙\n', 'tag-parent-unknown', 2],
    ['甲:\n  alias: [x]\n', 'registry-unknown-key', 2],
    ['甲:\n  aliases: 5\n', 'registry-value', 2],
    ['- 甲\n', 'registry-not-map', 1],
    ['甲: [\n', 'registry-syntax', undefined],
  ])('%j: %s', (yaml, rule, line) => {
    const { problems } = registryOf(yaml);
    expect(problems[0]).toMatchObject({ rule, file: 'tags.yaml' });
    if (line !== undefined) expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.remedy).not.toBe('');
  });

  test('the nearest key is named, and the rest works', () => {
    const { registry: read, problems } = registryOf('甲:\n  descripton: d\n  aliases: [x]\n');
    expect(problems[0]?.remedy).toBe('是否想写 description？');
    expect(read.canonical.get('x')).toBe('甲');
  });

  test('a circle is broken at one link only', () => {
    const { registry: read } = registryOf('甲:\n  parent: 乙\n乙:\n  parent: 甲\n');
    expect([...read.tags.values()].filter(({ parent }) => parent)).toHaveLength(1);
  });
});
