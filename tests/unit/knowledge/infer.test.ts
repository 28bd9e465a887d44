import { expect, test } from 'vitest';
import { infer } from '../../../src/knowledge/infer.ts';

test.each([
  ['a/x.md', '# 题目\n\n正文', '题目'],
  ['a/x.md', '正文\n\n# 题目', 'x'],
  ['a/x.md', '# 甲\n\n# 乙', '甲'],
  ['组会/2021-01-08.md', '# 上午的组会\n\n## 论文', '上午的组会'],
  ['组会/2021-01-08.md', '# 论文\n\n读完\n\n# 实验\n', '2021-01-08'],
])('the title of %s, %j: %s', (path, text, title) => {
  expect(infer(text, path).title).toBe(title);
});
