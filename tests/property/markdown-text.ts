import fc, { type Arbitrary } from 'fast-check';

/** A block of Markdown as its lines. */
type Block = readonly string[];

const word = fc.constantFrom(
  '大模型',
  '具身智能',
  '训练数据',
  '端到端的方法',
  '注意力机制',
  'Transformer',
  'GPT-4',
  'softmax(QK^T)',
  '18~30 岁',
  '损失下降了 3.2%',
);
const mark = fc.constantFrom('，', '：', '、', ' ', '（见下文）', '；');
const inline = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.constantFrom(
    '**重要：**',
    '**预训练**',
    '*强调*',
    '`#include <a.h>`',
    '`` a`b ``',
    '[[具身智能]]',
    '[[笔记#标题|别名]]',
    '![[图.png|200]]',
    '[论文](https://example.org/a_(b))',
    '<https://example.org>',
    '![图一](media/1.png)',
    '==重点==',
    '~~旧说法~~',
    '$x^2$',
    ' #标签 ',
    '[^1]',
    '<br>',
    '&amp;',
    '\\*星号\\*',
  ),
);
/** One line that opens with a word, so that it opens no block. */
const sentence = fc
  .tuple(word, fc.array(fc.tuple(mark, inline), { maxLength: 4 }))
  .map(([first, rest]) => first + rest.map(([before, text]) => before + text).join(''))
  .map((text) => text.trimEnd());

const paragraph: Arbitrary<Block> = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 3 }),
  fc.constantFrom(
    [
      'The model was trained on a very large corpus of text and it',
      'was then evaluated on ten tasks.',
    ],
    ['第一行以两个空格结尾  ', '第二行'],
    ['第一行以反斜杠结尾\\', '第二行'],
  ),
);
const code: Arbitrary<Block> = fc
  .tuple(
    fc.constantFrom('```', '~~~', '````'),
    fc.constantFrom('', 'python', 'mermaid'),
    fc.array(
      fc.constantFrom(
        'def f(x):',
        '    return x',
        '',
        '# 注释',
        '- 不是列表',
        '• 也不是',
        '---',
        '图片',
        '    中文缩进的一行文字。',
        '1',
        'the quick brown fox jumps over the lazy dog be-',
        'cause it is code and not prose at all',
      ),
      { maxLength: 6 },
    ),
  )
  .map(([fence, info, lines]) => [fence + info, ...lines, fence]);
const leaf: Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  code,
  fc.constantFrom<Block>(
    ['| 甲 | 乙 |', '| --- | :-: |', '| [[a\\|b]] | `c` |', '| **丁** | 1~2 |'],
    ['$$', '\\begin{aligned}', 'a &= b \\\\', '- c &= d', '\\end{aligned}', '$$'],
    ['<div align="center">', '  <img src="a.png" width="200">', '</div>'],
    ['<details>', '<summary>展开</summary>', '', '里面的 **文字**', '', '</details>'],
    ['***'],
  ),
);

const indent = (lines: Block, columns: number): Block =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(columns) + line));

/** Blocks under each other, a blank line between. */
const stack = (blocks: readonly Block[]): Block =>
  blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));

const { block } = fc.letrec<{ block: Block; list: Block; quote: Block }>((tie) => ({
  list: fc
    .tuple(
      fc.constantFrom('- ', '* ', '+ ', '1. ', '10. ', '- [ ] ', '- [x] '),
      fc.array(fc.tuple(paragraph, fc.array(tie('block'), { maxLength: 2 }), fc.boolean()), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([marker, items]) =>
      items.flatMap(([first, rest, loose], index) => {
        const columns = marker.startsWith('- [') ? 2 : marker.length;
        const [line = '', ...others] = stack([first, ...rest]);
        const apart = loose && index > 0 ? [''] : [];
        return [...apart, marker + line, ...indent(others, columns)];
      }),
    ),
  quote: fc
    .tuple(
      fc.constantFrom('', '[!note] 标题', '[!tip]- 折起'),
      fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
    )
    .map(([callout, blocks]) =>
      // A list behind the title would go on with it: only one that begins at 1 may.
      (callout ? stack([[callout, '说明'], ...blocks]) : stack(blocks)).map((line) =>
        `> ${line}`.trimEnd(),
      ),
    ),
  block: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('list'), tie('quote')),
}));

const heading = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom('背景', '方法与**数据**', '小结', 'Results'),
  )
  .map(([level, text]) => [`${'#'.repeat(level)} ${text}`]);

/** What stands only between the blocks of a whole note. */
const definition = fc.constantFrom<Block>(
  ['[^1]: 脚注的文字', '    脚注的续行'],
  ['[参考]: https://example.org "题名"'],
);

/** A note in well-formed Markdown, as Chinese notes use it: a title, then blocks of every kind. */
export const wellFormed: Arbitrary<string> = fc
  .array(fc.oneof({ weight: 5, arbitrary: block }, heading, definition), {
    minLength: 1,
    maxLength: 7,
  })
  .map((blocks) => stack([['# 一篇笔记的题目'], ...blocks]).join('\n'));
