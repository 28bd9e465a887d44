import { expect, test } from 'vitest';
import { compareNames, groupByCollection } from '../../../src/knowledge/collection.ts';
import { nearestName } from '../../../src/knowledge/nearest.ts';
import { slicePart } from '../../../src/knowledge/note-part.ts';
import { groupByPinyin } from '../../../src/knowledge/pinyin.ts';
import { readingMinutes } from '../../../src/knowledge/reading-time.ts';
import { relateNotes } from '../../../src/knowledge/related.ts';
import { buildStatusBoard } from '../../../src/knowledge/status.ts';
import { makeNote } from './make-note.ts';

test.each([
  ['滑膜控制', '滑模控制'],
  ['具生智能', '具身智能'],
  ['descripton', 'description'],
  ['lroa', 'LoRA'],
  ['强化', undefined],
  ['完全不同', undefined],
])('nearestName(%s) = %s', (text, near) => {
  expect(nearestName(text, ['具身智能', '滑模控制', 'description', 'LoRA', '学习'])).toBe(near);
});

test('pinyin groups: Chinese among Latin, the rest last', () => {
  const groups = groupByPinyin(
    ['重庆', 'LoRA', '大模型', '3D', 'DriveMLM', '长江'],
    (name) => name,
  );
  expect(groups).toEqual([
    { group: 'C', items: ['长江', '重庆'] },
    { group: 'D', items: ['大模型', 'DriveMLM'] },
    { group: 'L', items: ['LoRA'] },
    { group: '#', items: ['3D'] },
  ]);
});

test('collections: the importer’s three first, notes by number, else latest first', () => {
  const found = groupByCollection([
    makeNote('日记/b.md'),
    makeNote('weekly/a.md', { date: '2024-01-01' }),
    makeNote('weekly/b.md', { date: '2024-01-08' }),
    makeNote('topics/x.md', { number: 10 }),
    makeNote('topics/y.md', { number: 9 }),
  ]);
  expect(found.map(({ name, notes }) => [name, notes.map(({ path }) => path)])).toEqual([
    ['topics', ['topics/y.md', 'topics/x.md']],
    ['weekly', ['weekly/b.md', 'weekly/a.md']],
    ['日记', ['日记/b.md']],
  ]);
  expect(compareNames('第2章', '第10章')).toBeLessThan(0);
});

test('reading time is 500 characters a minute', () => {
  expect([0, 500, 1300].map(readingMinutes)).toEqual([1, 1, 3]);
});

test('related notes share telling words, and say which', () => {
  const lexicon = {
    cut: (text: string) => text.split(/\s+/),
    weight: (word: string) => (word === '今天' ? 0 : 1),
  };
  const notes = [
    makeNote('a/1.md', { title: '甲一', text: '今天 机器人 抓取 策略' }),
    makeNote('a/2.md', { title: '乙二', text: '今天 机器人 抓取 仿真' }),
    makeNote('a/3.md', { title: '丙三', text: '今天 股票 交易' }),
    makeNote('a/4.md', { title: '丁四', text: '今天 股票 交易' }),
    makeNote('a/5.md', { title: '戊五', text: '今天' }),
  ];
  const related = relateNotes(notes, lexicon);
  const first = related.get('a/1');
  expect(first?.map(({ note, terms }) => [note.path, [...terms].sort()])).toEqual([
    ['a/2.md', ['抓取', '机器人']],
  ]);
  expect(related.get('a/5')).toEqual([]);
});

test('the board: done, to do, no word; open tasks; empty sections', () => {
  const task = { text: 'TODO1: 读', section: '节', line: 9 };
  const notes = [
    makeNote('a/1.md', { status: 'done' }),
    makeNote('a/2.md', { status: 'todo', sections: [{ title: '节' }] }),
    makeNote('a/3.md', {
      tasks: [
        { ...task, state: ' ' },
        { ...task, state: 'x' },
        { ...task, state: '-' },
      ],
    }),
    makeNote('weekly/2024-04-07.md', { date: '2024-04-07' }),
  ];
  const board = buildStatusBoard(notes);
  expect(board.done.map(({ path }) => path)).toEqual(['a/1.md']);
  expect(board.none.map(({ path }) => path)).toEqual(['a/3.md']);
  expect(board.openTasks).toHaveLength(1);
  expect(board.closedTasks.map(({ state }) => state)).toEqual(['done', 'cancelled']);
  expect(board.emptySections.map(({ section }) => section.title)).toEqual(['节']);
});

test('a part of a note: a section with what is below it, a block, the whole', () => {
  const html = '<p>前</p><h2>甲</h2><h3>子</h3><h2>乙</h2>';
  const note = makeNote('a/1.md', {
    sections: [
      { title: '甲', start: 8 },
      { title: '子', depth: 3, start: 18 },
      { title: '乙', start: 28 },
    ],
  });
  note.body.blocks = [{ id: 'b', section: '', text: '前', line: 1, html: [0, 8] }];
  const part = (fragment: string) => slicePart(note, html, fragment).html;
  expect([part('甲'), part('乙'), part('^b'), part('')]).toEqual([
    '<h2>甲</h2><h3>子</h3>',
    '<h2>乙</h2>',
    '<p>前</p>',
    html,
  ]);
});
