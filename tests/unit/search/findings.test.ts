import { expect, test } from 'vitest';
import { findingsIn } from '../../../src/search/findings.ts';
import { indexOf, note } from './in-memory.ts';

const notes = [
  note('甲', '机器学习的数据', { url: 'a/' }),
  note('乙', '强化學習的數據', { url: 'b/' }),
];
const variants = new Map(Object.entries({ 學: '学', 習: '习', 數: '数', 據: '据' }));
const setUp = () => indexOf(notes, variants);

test('a text is marked as it is written, without the map of traditional characters', async () => {
  const { index, reads } = await setUp();
  expect((await findingsIn(0, ['甲'], ['学习'], index)).written).toEqual(['学习']);
  expect(reads).not.toContain('variants.bin');
});

test('a note in traditional characters names them for the page to mark', async () => {
  const { index } = await setUp();
  const { excerpts, written } = await findingsIn(1, ['乙'], ['学习', '数据'], index);
  expect(written).toEqual(['學習', '數據']);
  expect(excerpts[0]?.count).toBe(2);
});

test('a text of the title alone needs no map and shows how the note begins', async () => {
  const { index, reads } = await setUp();
  const { excerpts } = await findingsIn(0, ['甲'], ['甲'], index);
  expect(excerpts).toMatchObject([{ text: '机器学习的数据', count: 0 }]);
  expect(reads).not.toContain('variants.bin');
});
