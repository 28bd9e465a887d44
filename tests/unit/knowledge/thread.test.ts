import { describe, expect, test } from 'vitest';
import { headingKey, subjectKey } from '../../../src/knowledge/heading-key.ts';
import { buildThreads } from '../../../src/knowledge/thread.ts';
import { emptyThreadRegistry, readThreadRegistry } from '../../../src/knowledge/thread-registry.ts';
import { makeNote, type SectionSketch } from './make-note.ts';

describe('headingKey', () => {
  test.each([
    ['3.论文进度', '论文'],
    ['论文', '论文'],
    ['1）.论文进展', '论文'],
    ['（1）论文进度（二）', '论文'],
    ['一、大模型相关跟进', '大模型'],
    ['第二，优越性', '优越性'],
    ['2.2 词嵌入', '词嵌入'],
    ['我的一些想法', '想法'],
    ['当下的想法', '想法'],
    ['「自主进化」的Agent', '自主进化的agent'],
    ['AI 原生应用', 'ai原生应用'],
    ['AI for Science', 'ai for science'],
    ['进度', '进度'],
    ['3D 视觉', '3d视觉'],
    ['2024 年终总结', '年终总结'],
  ])('%s → %s', (heading, key) => expect(headingKey(heading)).toBe(key));

  test('a subtitle leaves its subject', () => {
    expect(subjectKey('AI原生应用--法行宝')).toBe('ai原生应用');
    expect(subjectKey('实验：第二轮')).toBe('实验');
    expect(subjectKey('论文进度')).toBeUndefined();
  });
});

const week = (date: string, ...sections: SectionSketch[]) =>
  makeNote(`weekly/${date}.md`, { date, sections });

describe('buildThreads', () => {
  const notes = [
    week('2024-04-21', { title: '2.论文进度' }, { title: '论文', depth: 3, id: '论文' }),
    week('2024-04-14', { title: '3.论文进度' }, { title: '只此一次' }),
    week('2024-09-08', { title: 'AI原生应用--法行宝' }),
    week('2024-09-01', { title: 'AI原生应用' }, { title: '学习Sa-token' }),
    week('2024-09-15', { title: '权限框架' }),
    makeNote('topics/x.md', { date: '2024-04-15', sections: [{ title: '论文进度' }] }),
  ];
  const { registry } = readThreadRegistry('Sa-token:\n  headings: [学习Sa-token, 权限框架]\n', 't');
  const index = buildThreads(notes, registry);
  const of = (name: string) => index.threads.find((thread) => thread.name === name);

  test('headings that recur in the journal, oldest first', () => {
    expect(of('论文进度')?.sections.map(({ note }) => note.date)).toEqual([
      '2024-04-14',
      '2024-04-21',
    ]);
    expect(index.threads).toHaveLength(3);
  });

  test('a heading below one of its own thread is part of it', () => {
    expect(of('论文进度')?.sections).toHaveLength(2);
  });

  test('a subtitle and the registry join what differs', () => {
    expect(of('AI原生应用')?.headings).toEqual(['AI原生应用', 'AI原生应用--法行宝']);
    expect(of('Sa-token')?.url).toBe('/threads/sa-token/');
  });

  test('alive: taken up in the last eight weeks of the journal', () => {
    expect(of('论文进度')?.alive).toBe(false);
    expect(of('AI原生应用')?.alive).toBe(true);
  });

  test('a section knows the one before and after in its thread', () => {
    const note = notes[1];
    const section = note?.body.sections[1];
    const place = note && section && index.placeOf(note, section);
    expect(place?.previous).toBeUndefined();
    expect(place?.next?.note.date).toBe('2024-04-21');
  });

  test('two threads that claim a heading: the first has it, with a word to the author', () => {
    const { problems } = readThreadRegistry(
      '甲:\n  headings: [x]\n乙:\n  headings: [x]\n',
      't.yaml',
    );
    expect(problems).toMatchObject([{ rule: 'thread-heading-clash', line: 4, value: 'x' }]);
  });

  test('no journal, no threads', () => {
    expect(buildThreads([], emptyThreadRegistry).threads).toEqual([]);
  });
});
