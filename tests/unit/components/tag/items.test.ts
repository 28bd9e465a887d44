import { expect, test } from 'vitest';
import { tagItems, tagParts } from '../../../../src/components/tag/items.ts';
import type { Note } from '../../../../src/knowledge/note.ts';
import type { SectionRef, TextPlace } from '../../../../src/knowledge/section-ref.ts';

test('what is cut into pages comes apart again by kind, nothing lost', () => {
  const parts = {
    notes: [{ id: 'a' }, { id: 'b' }] as Note[],
    sections: [{ section: { id: 's' } }] as SectionRef[],
    mentions: [{ start: 1, end: 2 }] as TextPlace[],
  };
  const items = tagItems(parts);
  expect(items.map(({ kind }) => kind)).toEqual(['note', 'note', 'section', 'mention']);
  expect(tagParts(items)).toEqual(parts);
  expect(tagParts(items.slice(1, 3))).toEqual({
    notes: [parts.notes[1]],
    sections: parts.sections,
    mentions: [],
  });
});
