import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import {
  annotationView,
  problemTally,
  terminalView,
} from '../../../src/integrations/problem-views.ts';
import type { Problem } from '../../../src/knowledge/problem.ts';

const problem = (
  file: string,
  line: number | undefined,
  severity: Problem['severity'],
): Problem => ({
  severity,
  rule: 'r',
  file,
  ...(line === undefined ? {} : { line }),
  value: '值\n二',
  message: '坏了',
  remedy: '修好',
});
const problems = [
  problem('b.md', 9, 'warning'),
  problem('b.md', 2, 'error'),
  problem('a.md', undefined, 'warning'),
];

test('people read problems by file and line, with the remedy', () => {
  expect(stripVTControlCharacters(terminalView(problems, 'p.json'))).toBe(
    [
      '',
      'a.md',
      '  !       坏了 [r]  值 二',
      '          → 修好',
      '',
      'b.md',
      '  ✗ :2    坏了 [r]  值 二',
      '  ! :9    坏了 [r]  值 二',
      '          → 修好',
      '',
      '1 个错误，2 个警告，涉及 2 个文件',
    ].join('\n'),
  );
});

test('what recurs in a file is said once, with its lines, and leaves room for the rest', () => {
  const recurring = Array.from({ length: 10 }, (_, at) => problem('b.md', at + 1, 'warning'));
  const text = stripVTControlCharacters(terminalView([...recurring, ...problems], 'p.json', 2));
  expect(text).toContain('! :1    坏了 [r]  值 二  （共 11 处：第 1、2、3、4、5、6、7、8 …');
  expect(text).toContain('a.md');
  expect(text).not.toContain('另有');
});

test('errors are never cut, warnings are, and the rest is named', () => {
  const text = stripVTControlCharacters(terminalView(problems, 'p.json', 0));
  expect(text).toContain('✗ :2');
  expect(text).toContain('……另有 2 条，见 p.json');
  expect(problemTally([])).toBe('没有发现问题');
});

test('GitHub gets one command a problem, escaped', () => {
  expect(annotationView([problem('a,b.md', 3, 'error')], 'content')).toBe(
    '::error file=content/a%2Cb.md,line=3,title=r::坏了 修好',
  );
});
