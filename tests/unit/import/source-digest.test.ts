import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../../src/import/decode.ts';
import { sha256 } from '../../../src/import/digest.ts';
import { sourceDigests } from '../../../src/import/source-digest.ts';

/** Lines as `readOriginal` has them. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

const texts = fc
  .array(fc.constantFrom('', '# 题', '正文，English。', 'a\r', '\u200B'), { maxLength: 8 })
  .chain((lines) => fc.constantFrom('', '\n', '\n\n').map((end) => lines.join('\n') + end));

test('the digest of a run is that of its lines, from whatever it is worked out', () => {
  fc.assert(
    fc.property(texts, fc.nat(9), fc.nat(9), (written, from, length) => {
      const bytes = Buffer.from(written);
      const decoded = decode(bytes);
      if (!decoded) throw new Error('the text cannot be decoded');
      const lines = linesOf(decoded.text);
      const digest = sourceDigests(bytes, decoded, lines);
      expect(digest(from, from + length)).toBe(sha256(lines.slice(from, from + length).join('\n')));
    }),
  );
});
