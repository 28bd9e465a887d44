import type { Key, KeySink } from './grams.ts';
import type { Entry } from './shard.ts';
import { DeltaWriter } from './varint.ts';

/** Where the bytes of each key grow while notes are read in order. */
export class Postings implements KeySink {
  readonly #writers = new Map<Key, DeltaWriter>();
  readonly #words = new Set<Key>();
  readonly #touched = new Set<Key>();

  #write(key: Key, at: number): void {
    let writer = this.#writers.get(key);
    if (!writer) {
      writer = new DeltaWriter();
      this.#writers.set(key, writer);
    }
    writer.write(at);
  }

  pair(key: Key, at: number): void {
    this.#write(key, at);
  }

  word(key: Key, at: number): void {
    this.#words.add(key);
    this.#write(key, at);
  }

  fragment(key: Key, at: number): void {
    if (this.#touched.has(key)) return;
    this.#touched.add(key);
    this.#write(key, at);
  }

  /** To be called before each note. */
  startNote(): void {
    this.#touched.clear();
  }

  /** Every key with its positions, in ascending order. */
  *entries(): Generator<Entry> {
    const keys = [...this.#writers.keys()].sort();
    for (const key of keys) yield [key, this.#writers.get(key)?.bytes ?? new Uint8Array()];
  }

  /** The distinct words, in ascending order. */
  words(): Key[] {
    return [...this.#words].sort();
  }
}
