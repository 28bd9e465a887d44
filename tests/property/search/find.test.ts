import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { find } from '../../../src/search/find.ts';
import { fold } from '../../../src/search/fold.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { indexOf, note } from '../../unit/search/in-memory.ts';

/** Few different characters, so that texts repeat themselves: Han, Latin, digits, marks, an emoji, breaks. */
const alphabet = fc.constantFrom(...'具身智能学习的aabbcAB4-.，。（ \n ＡＧ４あ한é😀𠮷');
const text = fc.string({ unit: alphabet, maxLength: 60 });

/** What a grep over the folded lines would say. */
function truth(texts: string[], needle: string): number[] {
  return texts.flatMap((each, number) =>
    fold(each)
      .split('\n')
      .some((line) => line.includes(needle))
      ? [number]
      : [],
  );
}

test('a text is found in exactly the notes that hold it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.nat(),
      async (texts, a, b) => {
        const whole = [...texts.join('')];
        const start = whole.length === 0 ? 0 : a % whole.length;
        const needle = fold(whole.slice(start, start + 1 + (b % 8)).join('')).trim();
        fc.pre(needle !== '' && !needle.includes('\n'));
        const { index } = await indexOf(
          texts.map((each, at) => note(`t${at}`, each, { url: String(at) })),
        );
        const positions = await find(needle, index);
        const found = new Set<number>();
        for (const position of positions) {
          const number = index.starts.findLastIndex((each) => each <= position);
          found.add(Number((await index.name(number)).url));
        }
        const titles = texts.map((each, at) => `t${at}\n${each}`);
        expect([...found].sort()).toEqual(truth(titles, needle));
      },
    ),
    { numRuns: 1500 },
  );
});

test('any query has an answer or a reason, and never throws', async () => {
  const { index } = await indexOf([
    note('具身智能', '强化学习与 GPT-4 的数据'),
    note('世界模型', '学习'),
  ]);
  const query = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'#＃"“”-: .*()<>[]\\2024具身学in:status'),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(query, async (source) => {
      const {
        hits,
        problems,
        query: read,
      } = await answer(parseQuery(source), index, { labels: {} });
      if (hits.length === 0 && source.trim().replace(/[-"＂“”]/g, '') !== '') {
        expect(
          problems.length + read.problems.length + (read.terms.length === 0 ? 1 : 0),
        ).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1000 },
  );
});
