import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignSlugs, slugSegment } from '../../../src/knowledge/slug.ts';

const name = fc.string({ unit: 'grapheme', maxLength: 40 });

test('a slug is a safe, non-empty URL segment and its own slug', () => {
  fc.assert(
    fc.property(name, (text) => {
      const slug = slugSegment(text);
      expect(slug).toMatch(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_-]*$/u);
      expect(slugSegment(slug)).toBe(slug);
      expect(slug.normalize('NFC')).toBe(slug);
    }),
  );
});

test('slugs are distinct and do not depend on the order of the wishes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 30 }), (names) => {
      const wishes = names.map((key) => ({ key, name: key, slug: slugSegment(key) }));
      const { slugs } = assignSlugs(wishes);
      expect(new Set(slugs.values()).size).toBe(names.length);
      expect(assignSlugs([...wishes].reverse()).slugs).toEqual(slugs);
    }),
  );
});
