import { describe, expect, test } from 'vitest';
import { createFileResolver } from '../../../src/knowledge/file-resolve.ts';
import { createResolver } from '../../../src/knowledge/resolve.ts';
import { makeNote } from './make-note.ts';

const notes = [
  makeNote('topics/具身.md', {
    title: '具身通用智能',
    aliases: ['Embodied AI'],
    date: '2024-01-02',
    sections: [
      { title: '一级', id: '一级' },
      { title: '二级', id: '二级', depth: 3 },
      { title: '别处', id: '别处' },
      { title: '二级', id: '二级-2', depth: 3 },
      { title: '2.2 词嵌入', id: '2.2-词嵌入' },
    ],
  }),
  makeNote('日记/周报.md'),
  makeNote('项目/端到端/周报.md'),
  makeNote('topics/GPT.md', { date: '2024-01-19' }),
  makeNote('topics/gpt.md', { date: '2024-01-19' }),
  makeNote('topics/C#.md'),
];
const resolve = createResolver(notes);
const lead = (target: string, from = 'weekly/x.md') => {
  const found = resolve(target, from);
  if (found.kind !== 'note') return found.kind;
  return `${found.note.path}${found.fragment && `#${found.fragment}`}`;
};

describe('createResolver', () => {
  test.each([
    ['具身', 'topics/具身.md'],
    ['topics/具身', 'topics/具身.md'],
    ['/topics/具身.md', 'topics/具身.md'],
    ['具身.md', 'topics/具身.md'],
    ['具身通用智能', 'topics/具身.md'],
    ['embodied ai', 'topics/具身.md'],
    ['具身#一级', 'topics/具身.md#一级'],
    ['具身#别处#二级', 'topics/具身.md#二级-2'],
    ['具身#2.2 词嵌入', 'topics/具身.md#2.2-词嵌入'],
    ['具身#没有', 'topics/具身.md'],
    ['gpt', 'topics/gpt.md'],
    ['GPT', 'topics/GPT.md'],
    ['Gpt', 'topics/GPT.md'],
    ['C#', 'topics/C#.md'],
    ['没有', 'none'],
    ['../../etc/passwd', 'none'],
    ['2024-01-19', 'day'],
    ['2024-01-20', 'none'],
  ])('%s → %s', (target, place) => expect(lead(target)).toBe(place));

  test('a relative path starts at the note’s folder', () => {
    expect(lead('../日记/周报.md', '项目/a.md')).toBe('日记/周报.md');
    expect(lead('./具身', 'topics/x.md')).toBe('topics/具身.md');
    expect(lead('./具身', '日记/x.md')).toBe('none');
  });

  test('a block is found by its id in any note', () => {
    const id = '6430f3f5-1111-2222-3333-444455556666';
    const note = makeNote('pages/数据库.md');
    const block = { id, section: '', text: '存储', line: 1, html: [0, 0] as [number, number] };
    const holder = { ...note, body: { ...note.body, blocks: [block] } };
    const find = createResolver([...notes, holder]);
    expect(find(`((${id}))`, 'weekly/x.md')).toEqual({
      kind: 'note',
      note: holder,
      fragment: `^${id}`,
      rivals: [],
    });
    expect(find(`((${id.replace('1', '2')}))`, 'weekly/x.md')).toEqual({ kind: 'none' });
  });

  test('`#标题` stays in the note', () => {
    expect(lead('#一级', 'topics/具身.md')).toBe('topics/具身.md#一级');
  });

  test('of two notes of one name the nearest is taken and the other named', () => {
    const found = resolve('周报', '项目/端到端/计划.md');
    expect(found).toMatchObject({
      note: { path: '项目/端到端/周报.md' },
      rivals: [{ path: '日记/周报.md' }],
    });
    expect(lead('端到端/周报')).toBe('项目/端到端/周报.md');
    expect(resolve('项目/端到端/周报', 'x.md')).toMatchObject({ rivals: [] });
  });

  test('what a note does not have is said', () => {
    expect(resolve('具身#没有', 'x.md')).toMatchObject({ missing: '没有', fragment: '' });
    expect(resolve('具身^块', 'x.md')).toMatchObject({ missing: '^块' });
  });
});

describe('createFileResolver', () => {
  const find = createFileResolver(['assets/a/图.png', 'assets/b/图.png', 'topics/Fig.PNG']);
  test.each([
    ['图.png', 'assets/a/图.png'],
    ['b/图.png', 'assets/b/图.png'],
    ['fig.png', 'topics/Fig.PNG'],
    ['../assets/b/图.png', 'assets/b/图.png'],
    ['图.png?raw=1', 'assets/a/图.png'],
    ['../../图.png', undefined],
    ['没有.png', undefined],
  ])('%s → %s', (target, path) => expect(find(target, 'topics/x.md')).toBe(path));
});

describe('a link to an original that became notes', () => {
  const from = (file: string, first: number) => ({
    file,
    lines: [first, first + 9] as [number, number],
    sha256: '0'.repeat(64),
  });
  const cut = [
    makeNote('weekly/2024-04-21.md', {
      title: '周报 2024-04-21',
      date: '2024-04-21',
      source: from('周报/4月.md', 11),
      sections: [{ title: '论文', id: '论文' }],
    }),
    makeNote('weekly/2024-04-14.md', {
      title: '周报 2024-04-14',
      date: '2024-04-14',
      source: from('周报/4月.md', 1),
      sections: [{ title: '服务器', id: '服务器' }],
    }),
    makeNote('topics/扩散模型.md', { source: from('课题/调研.md', 1) }),
    makeNote('reports/复现.md', { source: from('课题/旧文件名 0123.md', 1) }),
  ];
  const lead = (target: string, at = 'topics/扩散模型.md') => {
    const found = createResolver(cut)(target, at);
    if (found.kind !== 'note') return found.kind;
    return `${found.note.path}${found.fragment && `#${found.fragment}`}${found.missing ? ' ?' : ''}`;
  };

  test.each([
    ['4月', 'weekly/2024-04-14.md'],
    ['周报/4月', 'weekly/2024-04-14.md'],
    ['../周报/4月.md', 'weekly/2024-04-14.md'],
    ['旧文件名 0123', 'reports/复现.md'],
    ['./旧文件名 0123.md', 'reports/复现.md'],
    ['4月#论文', 'weekly/2024-04-21.md#论文'],
    ['4月#4/21', 'weekly/2024-04-21.md'],
    ['4月#4/21#论文', 'weekly/2024-04-21.md#论文'],
    ['4月#2024年4月14日', 'weekly/2024-04-14.md'],
    ['4月#2023/4/14', 'weekly/2024-04-14.md ?'],
    ['调研#1、扩散模型', 'topics/扩散模型.md'],
    ['周报 2024-04-14#论文', 'weekly/2024-04-21.md#论文'],
    ['周报 2024-04-14#没有', 'weekly/2024-04-14.md ?'],
    ['../4月.md', 'none'],
    ['../../周报/4月.md', 'none'],
    ['5月', 'none'],
  ])('%s → %s', (target, place) => expect(lead(target)).toBe(place));

  test('`#标题` of an entry may stand in another entry', () => {
    expect(lead('#论文', 'weekly/2024-04-14.md')).toBe('weekly/2024-04-21.md#论文');
    expect(lead('#服务器', 'weekly/2024-04-14.md')).toBe('weekly/2024-04-14.md#服务器');
  });
});
