import type { VariantMap } from './fold.ts';
import type { Key } from './grams.ts';
import { decodeHead } from './head-codec.ts';
import {
  type CompletionData,
  file,
  type IndexHead,
  NAMES_A_FILE,
  type NoteName,
  type NoteText,
} from './index-format.ts';
import { decodeShard, shardOf } from './shard.ts';
import { readDeltas } from './varint.ts';

/** Reads one file of the index, decompressed. `version` is absent for the head. Rejects when it cannot be had. */
export type ReadFile = (path: string, version?: string) => Promise<Uint8Array>;

const NOTHING = new Uint32Array();

/** The index as the reader's browser sees it: each file is fetched when first needed and kept. */
export class IndexReader {
  readonly head: IndexHead;
  /** Where each note's row starts; one entry more, for the end. */
  readonly starts: Uint32Array;
  readonly #read: ReadFile;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #positions = new Map<Key, Uint32Array>();
  #names: readonly NoteName[] = [];

  private constructor(head: IndexHead, read: ReadFile) {
    this.head = head;
    this.#read = read;
    this.starts = new Uint32Array(head.notes.length + 1);
    head.notes.forEach((note, number) => {
      this.starts[number + 1] = (this.starts[number] ?? 0) + note.ends[3];
    });
  }

  static async open(read: ReadFile): Promise<IndexReader> {
    return new IndexReader(decodeHead(new TextDecoder().decode(await read(file.head))), read);
  }

  /** A file, fetched once; a failure is forgotten, so that a retry fetches again. */
  #once<T>(path: string, decode: (bytes: Uint8Array) => T): Promise<T> {
    let loading = this.#files.get(path) as Promise<T> | undefined;
    if (!loading) {
      loading = this.#read(path, this.head.version).then(decode);
      loading.catch(() => this.#files.delete(path));
      this.#files.set(path, loading);
    }
    return loading;
  }

  #text<T>(path: string, decode: (text: string) => T): Promise<T> {
    return this.#once(path, (bytes) => decode(new TextDecoder().decode(bytes)));
  }

  /** Ascending positions of `key`; empty when no note holds it. */
  async positions(key: Key): Promise<Uint32Array> {
    const known = this.#positions.get(key);
    if (known) return known;
    const shard = shardOf(key, this.head.shards);
    if (shard < 0) return NOTHING;
    const bytes = (await this.#once(file.shard(shard), decodeShard)).get(key);
    const positions = bytes ? readDeltas(bytes) : NOTHING;
    this.#positions.set(key, positions);
    return positions;
  }

  /** Every word of two letters or more that stands in a note. */
  words(): Promise<Key[]> {
    return this.#text(file.words, (text) => text.split('\n'));
  }

  /** Title and address of a note; without a fetch when completion has brought them. */
  async name(note: number): Promise<NoteName> {
    const known = this.#names[note];
    if (known) return known;
    const block = file.names(Math.floor(note / NAMES_A_FILE));
    const names = await this.#text(block, (json) => JSON.parse(json) as NoteName[]);
    return names[note % NAMES_A_FILE] ?? { title: '', url: '' };
  }

  text(note: number): Promise<NoteText> {
    return this.#text(file.text(note), (json) => JSON.parse(json) as NoteText);
  }

  completion(): Promise<CompletionData> {
    return this.#text(file.completion, (json) => {
      const data = JSON.parse(json) as CompletionData;
      this.#names = data.names;
      return data;
    });
  }

  variants(): Promise<VariantMap> {
    return this.#text(file.variants, (text) => {
      return new Map(text.split('\n').map((line) => [...line] as unknown as [string, string]));
    });
  }
}
