import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { importOriginal } from '../../src/import/original.ts';
import { plan } from '../../src/import/plan.ts';
import { frontmatter } from '../../src/knowledge/frontmatter.ts';
import { splitNote } from '../../src/knowledge/frontmatter-text.ts';
import { readNote } from '../../src/knowledge/note-head.ts';
import { codeLines, outline } from '../../src/knowledge/outline.ts';

const numRuns = Number(process.env.FAST_CHECK_RUNS ?? 200);

/** Lines that meet in real notes, in any order. */
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom(
    '# 1、具身智能',
    '# 2、世界模型',
    '# 4/14',
    '# 7.7',
    '# 2024/4/7 周日',
    '## 2/30',
    '# 第12周',
    '### 一、背景',
    '## 1.1 概念',
    '#已完成调研  2024-1-8',
    '#未完成调研',
    '#具身智能 #世界模型',
    '今天读了#具身智能的论文',
    '  • 列表项',
    '    • 深一层',
    '- 列表',
    '  - 子项',
    '    续行文字，四格缩进。',
    '\t制表符缩进的中文段落。',
    '    int main() { return 0; }',
    '```',
    '```python',
    '~~~',
    '在这里插入图片描述',
    '![[Pasted image 20240122095002.png]]`',
    '1、第一点：说明。',
    '2、第二点：说明。',
    '1.探索阶段',
    '1.1 编码',
    '(1)设计',
    '方向一:基础',
    '总结',
    'The model was trained on a very large corpus be-',
    'cause the data were available to',
    'everyone in the field.',
    '点赞',
    '收藏',
    '评论',
    '关注',
    '打赏作者',
    '热门文章',
    '复制代码',
    '1',
    '2',
    '3',
    '| 甲 | 乙 |',
    '| --- | --- |',
    '> 引用',
    '---',
    '===',
    '标题',
    '$$',
    'x^2',
    '<div>',
    '[[笔记#标题]]',
    '正文一段，讲大模型的训练。',
    '　　全角缩进的段落。',
    '状态：已完成',
    '标签：甲、乙；丙',
    '创建时间：2024/4/7 10:00',
    '负责人: 课题组',
    'tags:: a, b',
    'title: 题目',
    '+++',
    '- 4/7',
    '四月七日',
    '二〇二四年四月七日 晴',
    '# 4月',
    '## 7日',
    '4.7',
    '【4.8】',
    '\t\t更深一层',
    '列\t另一列',
    '第 1 页',
    '第 2 页',
    '\\[',
    '\\]',
    '公式 \\(x^2\\) 在句中',
    '<a name="abcd1"></a>',
    '人工智能的发展经历了三次浪潮，第一次浪潮以符号主义为代表，研究者',
    '关注问题',
    '写回答',
    '被浏览',
    '829 人赞同了该回答',
    '好问题 12',
    '发布于 2024-03-02 10:11・IP 属地北京',
    '赞同 829',
    '添加评论',
    '作者：某答主',
    '链接：https://www.zhihu.com/question/1/answer/2',
    '来源：知乎',
    '著作权归作者所有。商业转载请联系作者获得授权，非商业转载请注明出处。',
    'posted @ 2023-05-06 21:30  某某  阅读(1234)',
  ),
  fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => text.replace(/[\n\r]/g, ' ')),
);
const text = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'));
const bytesOf = (value: string) => new TextEncoder().encode(value);
const options = fc.record({
  overrides: fc.record(
    {
      profile: fc.constantFrom('numbered', 'journal', 'article', 'outline', 'web', 'vault'),
      year: fc.integer({ min: 2000, max: 2030 }),
    },
    { requiredKeys: [] },
  ),
});

/** A tree without positions. */
function shape(node: Nodes): unknown {
  const rest = { ...node, position: undefined };
  return 'children' in rest ? { ...rest, children: rest.children.map(shape) } : rest;
}

describe('any text', () => {
  it('balances to the character and never throws', () => {
    fc.assert(
      fc.property(text, options, (value, given) => {
        const { ledger, problems, failed } = importOriginal(bytesOf(value), '笔记.md', given);
        const { input, kept, moved, dropped, changed, added } = ledger.characters;
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(failed).toBe(false);
        expect(input + added).toBe(kept + moved + dropped + changed);
      }),
      { numRuns },
    );
  });

  it('becomes notes with valid frontmatter that are read back as they are', () => {
    fc.assert(
      fc.property(text, options, (value, given) => {
        const original = importOriginal(bytesOf(value), '笔记.md', given);
        for (const { text: file, path, note } of plan([original], undefined).notes) {
          const nothing = () => ({ title: '', dateOrigin: 'none' as const, tags: [] });
          const read = readNote(path, file, nothing);
          expect(read.problems).toEqual([]);
          expect(frontmatter.parse(read.frontmatter)).toEqual(note.front);
          expect(splitNote(file, path).markdown.trim()).toBe(note.body.trim());
        }
      }),
      { numRuns },
    );
  });

  it('has headings from the second level, none skipped', () => {
    fc.assert(
      fc.property(text, options, (value, given) => {
        for (const { body } of importOriginal(bytesOf(value), '笔记.md', given).notes) {
          const lines = body.split('\n');
          let before = 1;
          for (const { level } of outline(lines, codeLines(lines))) {
            expect(level).toBeGreaterThanOrEqual(2);
            expect(level).toBeLessThanOrEqual(before + 1);
            before = level;
          }
        }
      }),
      { numRuns },
    );
  });

  it('gives every note a path of its own, whatever the case', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const originals = texts.map((value, index) =>
          importOriginal(bytesOf(value), `${index}.md`),
        );
        const paths = plan(originals, undefined).notes.map(({ path }) => path);
        const keys = paths.map((path) => path.normalize('NFKC').toLowerCase());
        expect(new Set(keys).size).toBe(paths.length);
        for (const path of paths) expect(path).toMatch(/^[^/]+\/[^/.][^/]*\.md$/);
      }),
      { numRuns },
    );
  });

  it('yields the same notes twice, and the same paths once the ledger knows them', () => {
    fc.assert(
      fc.property(text, options, (value, given) => {
        const one = plan([importOriginal(bytesOf(value), 'a.md', given)], undefined);
        const ledger = {
          version: 1 as const,
          originals: one.originals,
          attachments: [],
          orphans: [],
        };
        const two = plan([importOriginal(bytesOf(value), 'a.md', given)], ledger);
        expect(two.notes.map(({ path, text: file }) => [path, file])).toEqual(
          one.notes.map(({ path, text: file }) => [path, file]),
        );
        expect(two.orphans).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe('an imported note', () => {
  it('is left as it is by a second import', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const { text: file } of plan([importOriginal(bytesOf(value), 'a.md')], undefined)
          .notes) {
          const again = importOriginal(bytesOf(file), 'a.md', { overrides: { profile: 'vault' } });
          expect(again.notes.map(({ body }) => body)).toEqual([
            splitNote(file, 'a.md').markdown.trim(),
          ]);
        }
      }),
      { numRuns },
    );
  });

  it('parses to the same tree with its lines ended otherwise', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const { body } of importOriginal(bytesOf(value), 'a.md').notes) {
          const again = importOriginal(bytesOf(value.replaceAll('\n', '\r\n')), 'a.md').notes;
          expect(again.map((note) => shape(fromMarkdown(note.body)))).toContainEqual(
            shape(fromMarkdown(body)),
          );
        }
      }),
      { numRuns },
    );
  });
});

describe('any bytes', () => {
  it('are imported or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { notes, problems, failed } = importOriginal(bytes, '字节.txt');
        if (failed) expect(notes).toEqual([]);
        expect(problems.filter(({ rule }) => rule === 'unbalanced')).toEqual([]);
      }),
      { numRuns },
    );
  });
});
