import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../src/knowledge/reference-address.ts';
import { buildReferences } from '../../../src/knowledge/references.ts';
import { makeNote } from './make-note.ts';

describe('readAddress', () => {
  test.each([
    ['https://arxiv.org/pdf/2404.01367v2.pdf', 'paper', 'arxiv:2404.01367', 'arXiv:2404.01367'],
    ['http://www.arxiv.org/abs/cs/0112017', 'paper', 'arxiv:cs/0112017', 'arXiv:cs/0112017'],
    [
      'https://doi.org/10.1145/3292500.3330701',
      'paper',
      'doi:10.1145/3292500.3330701',
      '10.1145/3292500.3330701',
    ],
    ['https://dl.acm.org/doi/10.1145/3292500', 'paper', 'doi:10.1145/3292500', '10.1145/3292500'],
    [
      'https://github.com/AI4Finance-Foundation/FinGPT.git',
      'repository',
      'github:ai4finance-foundation/fingpt',
      'AI4Finance-Foundation/FinGPT',
    ],
    ['https://github.com/topics/llm', 'article', 'github.com/topics/llm', undefined],
    ['https://huggingface.co/blog/rlhf', 'article', 'huggingface.co/blog/rlhf', undefined],
    [
      'https://www.bilibili.com/video/BV1b1?vd_source=x',
      'video',
      'bilibili.com/video/BV1b1',
      undefined,
    ],
    ['//m.zhihu.com/question/1/', 'article', 'zhihu.com/question/1', undefined],
  ])('%s', (address, kind, key, id) =>
    expect(readAddress(address)).toMatchObject({ kind, key, ...(id && { id }) }),
  );

  test.each(['mailto:a@b.c', 'ftp://x', 'topics/a.md', 'https://'])(
    '%s is no reference',
    (address) => expect(readAddress(address)).toBeUndefined(),
  );
});

test('addresses of one thing are one reference with all its places', () => {
  const link = (target: string, text = target) => ({ target, text, kind: 'external' as const });
  const notes = [
    makeNote('a/1.md', { date: '2024-04-07', links: [link('https://arxiv.org/abs/2404.01367')] }),
    makeNote('a/2.md', { links: [link('https://arxiv.org/pdf/2404.01367.pdf', '采样率论文')] }),
    makeNote('a/3.md', { links: [link('https://x.ai/blog')] }),
  ];
  const references = buildReferences(notes);
  expect(references.all.map(({ title, places }) => [title, places.length])).toEqual([
    ['采样率论文', 2],
    ['x.ai/blog', 1],
  ]);
  expect(references.citedBy(notes.slice(2)).map(({ title }) => title)).toEqual(['x.ai/blog']);
  expect([...references.byWeek.keys()]).toEqual(['2024-W14']);
  expect(references.byKind.get('paper')).toHaveLength(1);
});
