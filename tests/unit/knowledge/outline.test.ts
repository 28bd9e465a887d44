import { expect, test } from 'vitest';
import { readHeading } from '../../../src/knowledge/outline.ts';

test.each([
  ['# 标题', 1, '标题'],
  ['  ## 标题 ##  ', 2, '标题'],
  ['###\u3000标题', 3, '标题'],
  ['# C#', 1, 'C#'],
  ['# 用 C#  #', 1, '用 C#'],
  ['# #', 1, '#'],
  ['#', 1, ''],
])('readHeading(%s)', (line, level, text) => {
  expect(readHeading(line)).toEqual({ level, text });
});

test.each(['#标签', '####### 七级', '    # 代码', '正文'])('%s is no heading', (line) => {
  expect(readHeading(line)).toBeUndefined();
});

test('a heading full of blanks takes no longer than its length', () => {
  const blanks = ' '.repeat(300_000);
  expect(readHeading(`# 甲${blanks}乙`)).toEqual({ level: 1, text: `甲${blanks}乙` });
});
