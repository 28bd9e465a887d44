import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontmatter } from '../../../src/knowledge/frontmatter.ts';
import { readNote } from '../../../src/knowledge/note-head.ts';

const line = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(
      fc.constantFrom('title', 'date', 'tags', 'status', 'draft', 'created', 'source', 'aliases'),
      fc.oneof(
        fc.string(),
        fc.constantFrom('[null]', '{{date}}', '&a [*a]', '- @x', '2024-1-1', '|'),
      ),
    )
    .map(([key, value]) => `${key}: ${value}`),
);

test('any text is read, to valid frontmatter, losing no line of the body', () => {
  fc.assert(
    fc.property(fc.array(line), fc.array(line), (yaml, body) => {
      const text = ['---', ...yaml, '---', ...body].join('\n').replace(/\r\n?/g, '\n');
      const note = readNote('x.md', text, () => ({ title: 'x', dateOrigin: 'none', tags: [] }));
      expect(() => frontmatter.parse(note.frontmatter)).not.toThrow();
      expect(text.endsWith(note.markdown)).toBe(true);
      const before = text.slice(0, text.length - note.markdown.length);
      expect(before.split('\n').length - 1).toBe(note.lineOffset);
    }),
    { numRuns: 1000 },
  );
});
