import type { IndexHead, NoteCard, TagEntry } from './index-format.ts';

/** The head in columns, numbers as differences: what compresses best. */
interface Columns {
  version: string;
  shards: string[];
  collections: string[];
  collection: number[];
  dates: string[];
  about: number[];
  done: number[];
  todo: number[];
  tags: [name: string, aliases: string[], notes: number[]][];
  /** Length of each field of each note: titles, headings, tags, bodies. */
  lengths: [number[], number[], number[], number[]];
}

/** Ascending numbers as differences. */
function toDeltas(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}

function fromDeltas(deltas: readonly number[]): number[] {
  let value = 0;
  return deltas.map((delta) => {
    value += delta;
    return value;
  });
}

function numbersWhere(notes: readonly NoteCard[], test: (note: NoteCard) => boolean): number[] {
  return toDeltas(notes.flatMap((note, number) => (test(note) ? [number] : [])));
}

export function encodeHead({ version, shards, notes, tags }: IndexHead): string {
  const collections = [...new Set(notes.map((note) => note.collection))];
  const columns: Columns = {
    version,
    shards,
    collections,
    collection: notes.map((note) => collections.indexOf(note.collection)),
    dates: notes.map((note) => note.date),
    about: numbersWhere(notes, (note) => note.about),
    done: numbersWhere(notes, (note) => note.status === 'done'),
    todo: numbersWhere(notes, (note) => note.status === 'todo'),
    tags: tags.map((tag) => [tag.name, tag.aliases, toDeltas(tag.notes)]),
    lengths: [
      notes.map((note) => note.ends[0]),
      notes.map((note) => note.ends[1] - note.ends[0]),
      notes.map((note) => note.ends[2] - note.ends[1]),
      notes.map((note) => note.ends[3] - note.ends[2]),
    ],
  };
  return JSON.stringify(columns);
}

/** The head that `encodeHead` wrote. Throws a `SyntaxError` when the file is not whole. */
export function decodeHead(json: string): IndexHead {
  const columns = JSON.parse(json) as Columns;
  const notes = columns.dates.map((date, number): NoteCard => {
    const ends: NoteCard['ends'] = [0, 0, 0, 0];
    columns.lengths.forEach((field, at) => {
      ends[at] = (ends[at - 1] ?? 0) + (field[number] ?? 0);
    });
    return {
      collection: columns.collections[columns.collection[number] ?? 0] ?? '',
      date,
      about: false,
      tags: [],
      ends,
    };
  });
  const tags = columns.tags.map(([name, aliases, deltas]): TagEntry => {
    return { name, aliases, notes: fromDeltas(deltas) };
  });
  const each = (deltas: number[], change: (note: NoteCard) => void) => {
    for (const number of fromDeltas(deltas)) {
      const note = notes[number];
      if (note) change(note);
    }
  };
  each(columns.about, (note) => {
    note.about = true;
  });
  each(columns.done, (note) => {
    note.status = 'done';
  });
  each(columns.todo, (note) => {
    note.status = 'todo';
  });
  for (const tag of tags) for (const number of tag.notes) notes[number]?.tags.push(tag.name);
  return { version: columns.version, shards: columns.shards, notes, tags };
}
