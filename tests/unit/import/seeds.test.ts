import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importOriginal } from '../../../src/import/original.ts';
import { importOverrides } from '../../../src/import/overrides/overrides.ts';

interface Expected {
  source: string;
  start: number;
  end: number;
  collection: string;
  number: number | null;
  title: string | null;
  date: string | null;
  dateOrigin: string;
  status: string | null;
  tags: string[];
}

const folder = new URL('../../../content/originals/', import.meta.url);
const { entries } = JSON.parse(
  readFileSync(new URL('../../fixtures/import/seeds.expected.json', import.meta.url), 'utf8'),
) as { entries: Expected[] };
const overrides = importOverrides.parse(
  parse(readFileSync(new URL('import.yaml', folder), 'utf8')),
);
const originals = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const words = overrides.files[name];
      const bytes = readFileSync(new URL(name, folder));
      return [name, importOriginal(bytes, name, words ? { overrides: words } : {})] as const;
    }),
);

describe('the five originals', () => {
  it('yield as many notes as expected', () => {
    for (const [name, { notes }] of originals) {
      expect([name, notes.length]).toEqual([
        name,
        entries.filter(({ source }) => source === name).length,
      ]);
    }
  });

  it.each(entries)('$source:$start-$end', (expected) => {
    const text = readFileSync(new URL(expected.source, folder), 'utf8');
    const lines = text.split('\n');
    const note = originals
      .get(expected.source)
      ?.notes.find(({ front }) => Math.abs((front.source?.lines[0] ?? 0) - expected.start) <= 1);
    expect(note).toBeDefined();
    if (!note) return;
    const end = note.front.source?.lines[1] ?? 0;
    // The list counts line breaks: a last line without one is not in its numbers, but is in the note.
    const unbroken = end === lines.length && expected.end === lines.length - 1;
    const between = lines.slice(Math.min(end, expected.end), Math.max(end, expected.end));
    expect(unbroken || between.every((line) => line.trim() === '')).toBe(true);
    expect(between.length).toBeLessThanOrEqual(1);
    expect(note.collection).toBe(expected.collection);
    expect(note.front.number ?? null).toBe(expected.number);
    if (expected.title !== null && expected.title !== '*')
      expect(note.front.title).toBe(expected.title);
    expect(note.front.date ?? null).toBe(expected.date);
    expect(note.front.dateOrigin).toBe(expected.dateOrigin);
    expect(note.front.status ?? null).toBe(expected.status);
    expect(note.front.tags).toEqual(expected.tags);
  });

  it('balance to the character', () => {
    for (const { ledger, problems } of originals.values()) {
      const { input, kept, moved, dropped, changed, added } = ledger.characters;
      expect(input + added).toBe(kept + moved + dropped + changed);
      expect(problems).toEqual([]);
    }
  });
});
