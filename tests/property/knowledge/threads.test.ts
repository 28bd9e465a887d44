import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingKey } from '../../../src/knowledge/heading-key.ts';
import { buildThreads } from '../../../src/knowledge/thread.ts';
import { emptyThreadRegistry } from '../../../src/knowledge/thread-registry.ts';
import { makeNote } from '../../unit/knowledge/make-note.ts';

const heading = fc.constantFrom(
  '论文',
  '3.论文进度',
  '实验',
  '实验--二',
  '我的想法',
  '一些想法',
  'Sa-token',
);
const entry = fc.array(fc.tuple(heading, fc.integer({ min: 2, max: 4 })), { maxLength: 6 });

test('every section of a thread occurs once, in order of time', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
      const notes = entries.map((sections, week) =>
        makeNote(`weekly/${week}.md`, {
          date: `2024-01-0${week + 1}`,
          sections: sections.map(([title, depth], place) => ({ title, depth, id: `${place}` })),
        }),
      );
      const { threads, placeOf } = buildThreads(notes, emptyThreadRegistry);
      const all = threads.flatMap(({ sections }) => sections);
      expect(new Set(all.map(({ section }) => section)).size).toBe(all.length);
      for (const thread of threads) {
        const dates = thread.sections.map(({ note }) => note.date ?? '');
        expect(dates).toEqual([...dates].sort());
        expect(new Set(dates).size).toBeGreaterThan(1);
        for (const { note, section } of thread.sections) {
          const place = placeOf(note, section);
          expect(place?.thread).toBe(thread);
          const back = place?.next && placeOf(place.next.note, place.next.section);
          if (place?.next) expect(back?.previous?.section).toBe(section);
        }
      }
    }),
  );
});

test('a heading with a letter has a key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
      const key = headingKey(text);
      if (/[\p{L}]/u.test(text.normalize('NFKC'))) expect(key).not.toBe('');
    }),
    { numRuns: 2000 },
  );
});
