import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cover } from '../../../src/search/cover.ts';
import { decodeHead, encodeHead } from '../../../src/search/head-codec.ts';
import { decodeShard, encodeShard, shardOf } from '../../../src/search/shard.ts';
import { DeltaWriter, readDeltas } from '../../../src/search/varint.ts';
import { indexOf, note } from './in-memory.ts';

test('ascending numbers come back', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 31 - 1 })), (values) => {
      const sorted = values.sort((a, b) => a - b);
      const writer = new DeltaWriter();
      for (const value of sorted) writer.write(value);
      expect([...readDeltas(writer.bytes)]).toEqual(sorted);
    }),
  );
});

test('a shard comes back, and is refused when cut short', () => {
  const entries = [
    ['一', new Uint8Array([1, 2])],
    ['模型', new Uint8Array([3])],
  ] as const;
  const file = encodeShard(entries);
  expect([...decodeShard(file)]).toEqual(entries.map(([key, bytes]) => [key, bytes]));
  expect(() => decodeShard(file.subarray(0, file.length - 1))).toThrow(RangeError);
});

test('the shard of a key is the last that starts at or before it', () => {
  const first = ['b', 'd', 'f'];
  expect(['a', 'b', 'c', 'd', 'z'].map((key) => shardOf(key, first))).toEqual([-1, 0, 0, 1, 2]);
});

test('the head comes back', async () => {
  const { index } = await indexOf([
    note('甲', '文', {
      date: '2024-01-02',
      status: 'done',
      about: true,
      tags: [{ name: 't', aliases: ['u'] }],
    }),
    note(
      '乙',
      { '': '长长的文', 节: '字' },
      { collection: 'weekly', status: 'todo', tags: [{ name: 't', aliases: ['u'] }] },
    ),
  ]);
  expect(decodeHead(encodeHead(index.head))).toEqual(index.head);
  expect(index.head.notes[0]).toEqual({
    ...{ collection: 'topics', date: '2024-01-02', about: true, status: 'done', tags: ['t'] },
    ends: [2, 3, 5, 7],
  });
});

test.each([
  ['强化学习', ['强化', '学习']],
  ['强化学', ['强化', '化学']],
  ['学', ['\u0001学']],
  ['gpt', ['\u0001gpt']],
  ['用gpt-4写', ['用g', 'gpt', '-4', '4', '4写']],
  ['gpt-4', ['gpt', '-4', '-4']],
  ['transformer', ['transformer']],
])('%s is covered by %j', (text, keys) => {
  expect(cover(text).map((piece) => (piece.kind === 'key' ? piece.key : piece.letters))).toEqual(
    keys,
  );
});
