import type { Key } from './grams.ts';

/** Keys and their bytes, in ascending order of keys. */
export type Entry = readonly [key: Key, bytes: Uint8Array];

/** A shard is closed when it holds this many bytes; a key larger than that fills one alone. */
const SHARD_BYTES = 12_000;

/**
 * A shard as a file: the length of the header in four bytes (big-endian), the header as JSON
 * (`[[keys], [lengths]]`), then the bytes of every key, one after another.
 */
export function encodeShard(entries: readonly Entry[]): Uint8Array {
  const header = new TextEncoder().encode(
    JSON.stringify([entries.map(([key]) => key), entries.map(([, bytes]) => bytes.length)]),
  );
  const size = entries.reduce((sum, [, bytes]) => sum + bytes.length, 4 + header.length);
  const file = new Uint8Array(size);
  new DataView(file.buffer).setUint32(0, header.length);
  file.set(header, 4);
  let at = 4 + header.length;
  for (const [, bytes] of entries) {
    file.set(bytes, at);
    at += bytes.length;
  }
  return file;
}

/** The bytes of every key of a shard. Throws a `RangeError` or `SyntaxError` when the file is cut short. */
export function decodeShard(file: Uint8Array): Map<Key, Uint8Array> {
  const start = 4 + new DataView(file.buffer, file.byteOffset).getUint32(0);
  const [keys, lengths] = JSON.parse(new TextDecoder().decode(file.subarray(4, start))) as [
    Key[],
    number[],
  ];
  const entries = new Map<Key, Uint8Array>();
  let at = start;
  keys.forEach((key, index) => {
    const end = at + (lengths[index] ?? 0);
    if (end > file.length) throw new RangeError(`shard cut short at ${file.length} bytes`);
    entries.set(key, file.subarray(at, end));
    at = end;
  });
  return entries;
}

/** Cuts sorted entries into shards of about `SHARD_BYTES`. */
export function* shards(entries: Iterable<Entry>): Generator<Entry[]> {
  let shard: Entry[] = [];
  let size = 0;
  for (const entry of entries) {
    if (shard.length > 0 && size + entry[1].length > SHARD_BYTES) {
      yield shard;
      shard = [];
      size = 0;
    }
    shard.push(entry);
    size += entry[1].length + entry[0].length * 3 + 4;
  }
  if (shard.length > 0) yield shard;
}

/** Number of the shard that would hold `key`, by the first key of each; `-1` before the first. */
export function shardOf(key: Key, firstKeys: readonly Key[]): number {
  let low = 0;
  let high = firstKeys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firstKeys[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
