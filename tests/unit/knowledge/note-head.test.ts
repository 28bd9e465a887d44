import { describe, expect, test } from 'vitest';
import { type Infer, isHidden, readNote } from '../../../src/knowledge/note-head.ts';

const infer: Infer = (_, path) => ({ title: path, dateOrigin: 'none', tags: [] });
const read = (yaml: string, body = '正文\n') =>
  readNote('a/b.md', `---\n${yaml}\n---\n${body}`, infer);
const rules = (yaml: string) =>
  read(yaml).problems.map(({ rule, line, value }) => [rule, line, value]);

describe('readNote', () => {
  test('reads what the importer writes without a word', () => {
    const note = read(
      'title: 具身通用智能\ndate: 2024-01-02\ndateOrigin: explicit\ntags: [具身智能, 零样本学习]\nstatus: done\nnumber: 2',
    );
    expect(note.problems).toEqual([]);
    expect(note.frontmatter).toEqual({
      title: '具身通用智能',
      date: '2024-01-02',
      dateOrigin: 'explicit',
      tags: ['具身智能', '零样本学习'],
      status: 'done',
      number: 2,
    });
    expect(note.lineOffset).toBe(8);
    expect(note.markdown).toBe('正文\n');
  });

  test.each([
    ['tags:', [], []],
    ['tags: 甲', ['甲'], []],
    ['pubDate: 2024-04-07\ntags: [甲]', ['甲'], []],
    ['tags: [null]', [], [['frontmatter-form', 2, '[null]']]],
    ['tags: a, b', ['a', 'b'], []],
    ['tags: 甲、乙；丙', ['甲', '乙', '丙'], []],
    ['tags: "[a, b"', ['a', 'b'], [['frontmatter-form', 2, '"[a, b"']]],
    ['tags: a b', ['a', 'b'], [['frontmatter-form', 2, 'a b']]],
    ["tags: ['#a', a]", ['a'], []],
    ['标签: [甲]', ['甲'], []],
  ])('%s', (yaml, tags, problems) => {
    expect(read(yaml).frontmatter.tags).toEqual(tags);
    expect(rules(yaml)).toEqual(problems);
  });

  test('one property that YAML cannot read spoils no other', () => {
    const note = read('title: 好\ntags:\n  - @x\ndate: 2024-01-02');
    expect(note.frontmatter).toMatchObject({ title: '好', tags: ['@x'], date: '2024-01-02' });
    expect(note.problems[0]).toMatchObject({ rule: 'frontmatter-syntax', line: 3 });
  });

  test('a date for a title stays that text', () => {
    expect(read('title: 2023-03-12').frontmatter.title).toBe('2023-03-12');
    expect(read('title: 007').frontmatter.title).toBe('007');
  });

  test('a template that was never filled in is no date, and never [object Object]', () => {
    const note = read('created: {{date}}');
    expect(note.frontmatter.date).toBeUndefined();
    expect(JSON.stringify(note.properties)).toBe('{"created":"{{date}}"}');
    expect(note.problems).toMatchObject([
      { rule: 'frontmatter-value', line: 2, value: '{{date}}' },
    ]);
  });

  test('a day that does not exist is reported with its line and remedy', () => {
    const [problem] = read('title: x\ndate: 2024-02-30').problems;
    expect(problem).toMatchObject({ file: 'a/b.md', line: 3, value: '2024-02-30' });
    expect(problem?.remedy).toContain('2024-04-07');
  });

  test('Obsidian’s dates', () => {
    expect(read('created: 2024/1/5 10:00').frontmatter).toMatchObject({
      date: '2024-01-05',
      dateOrigin: 'explicit',
    });
    expect(read('created: 2024-01-05\ndate: 2024-02-01').frontmatter.date).toBe('2024-02-01');
    expect(read('date_creation: 2024-01-05').frontmatter.date).toBe('2024-01-05');
  });

  test('a heading between rules is text', () => {
    const note = readNote('a.md', '---\n# 标题\n---\n正文', infer);
    expect(note.markdown).toBe('---\n# 标题\n---\n正文');
    expect(note.lineOffset).toBe(0);
    expect(note.problems).toMatchObject([{ rule: 'frontmatter-not-map', line: 1 }]);
  });

  test('frontmatter without an end is text', () => {
    const note = readNote('a.md', '---\ntitle: x\n正文', infer);
    expect(note.markdown).toContain('正文');
    expect(note.problems).toMatchObject([{ rule: 'frontmatter-unclosed' }]);
  });

  test('other properties are kept as the author wrote them', () => {
    expect(read('cssclass: wide\nrating: 5').properties).toEqual({ cssclass: 'wide', rating: 5 });
  });

  test.each(['draft: true', 'private: yes', 'draft: ture', 'publish: false', 'Draft: True'])(
    'hidden: %s',
    (yaml) => expect(isHidden(read(yaml))).toBe(true),
  );

  test.each(['draft: false', 'draft:', 'publish: true'])('shown: %s', (yaml) =>
    expect(isHidden(read(yaml))).toBe(false),
  );
});
