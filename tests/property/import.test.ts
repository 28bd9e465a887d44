import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { importOriginal } from '../../src/import/original.ts';
import { plan } from '../../src/import/vault/plan.ts';
import { codeLines } from '../../src/knowledge/code-lines.ts';
import { frontmatter } from '../../src/knowledge/frontmatter.ts';
import { splitNote } from '../../src/knowledge/frontmatter-text.ts';
import { readNote } from '../../src/knowledge/note-head.ts';
import { outline } from '../../src/knowledge/outline.ts';
import { messy as text } from './messy-text.ts';

const numRuns = Number(process.env.FAST_CHECK_RUNS ?? 200);

const bytesOf = (value: string) => new TextEncoder().encode(value);
const options = fc.record({
  overrides: fc.record(
    {
      profile: fc.constantFrom('numbered', 'journal', 'article', 'outline', 'web', 'vault'),
      year: fc.integer({ min: 2000, max: 2030 }),
    },
    { requiredKeys: [] },
  ),
});

/** A tree without positions. */
function shape(node: Nodes): unknown {
  const rest = { ...node, position: undefined };
  return 'children' in rest ? { ...rest, children: rest.children.map(shape) } : rest;
}

describe('any text', () => {
  it('balances to the character and never throws', () => {
    fc.assert(
      fc.property(text, options, (value, given) => {
        const { ledger, problems, failed } = importOriginal(bytesOf(value), '笔记.md', given);
        const { input, kept, moved, dropped, changed, added } = ledger.characters;
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(failed).toBe(false);
        expect(input + added).toBe(kept + moved + dropped + changed);
      }),
      { numRuns },
    );
  });

  it('becomes notes with valid frontmatter that are read back as they are', () => {
    fc.assert(
      fc.property(text, options, (value, given) => {
        const original = importOriginal(bytesOf(value), '笔记.md', given);
        for (const { text: file, path, note } of plan([original], undefined).notes) {
          const nothing = () => ({ title: '', dateOrigin: 'none' as const, tags: [] });
          const read = readNote(path, file, nothing);
          expect(read.problems).toEqual([]);
          expect(frontmatter.parse(read.frontmatter)).toEqual(note.front);
          expect(splitNote(file, path).markdown.trim()).toBe(note.body.trim());
        }
      }),
      { numRuns },
    );
  });

  it('has headings from the second level, none skipped', () => {
    fc.assert(
      fc.property(text, options, (value, given) => {
        for (const { body } of importOriginal(bytesOf(value), '笔记.md', given).notes) {
          const lines = body.split('\n');
          let before = 1;
          for (const { level } of outline(lines, codeLines(lines))) {
            expect(level).toBeGreaterThanOrEqual(2);
            expect(level).toBeLessThanOrEqual(before + 1);
            before = level;
          }
        }
      }),
      { numRuns },
    );
  });

  it('gives every note a path of its own, whatever the case', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const originals = texts.map((value, index) =>
          importOriginal(bytesOf(value), `${index}.md`),
        );
        const paths = plan(originals, undefined).notes.map(({ path }) => path);
        const keys = paths.map((path) => path.normalize('NFKC').toLowerCase());
        expect(new Set(keys).size).toBe(paths.length);
        for (const path of paths) expect(path).toMatch(/^[^/]+\/[^/.][^/]*\.md$/);
      }),
      { numRuns },
    );
  });

  it('yields the same notes twice, and the same paths once the ledger knows them', () => {
    fc.assert(
      fc.property(text, options, (value, given) => {
        const one = plan([importOriginal(bytesOf(value), 'a.md', given)], undefined);
        const ledger = {
          version: 1 as const,
          originals: one.originals,
          attachments: [],
          orphans: [],
        };
        const two = plan([importOriginal(bytesOf(value), 'a.md', given)], ledger);
        expect(two.notes.map(({ path, text: file }) => [path, file])).toEqual(
          one.notes.map(({ path, text: file }) => [path, file]),
        );
        expect(two.orphans).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe('an imported note', () => {
  it('is left as it is by a second import', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const { text: file } of plan([importOriginal(bytesOf(value), 'a.md')], undefined)
          .notes) {
          const again = importOriginal(bytesOf(file), 'a.md', { overrides: { profile: 'vault' } });
          expect(again.notes.map(({ body }) => body)).toEqual([
            // Code at the top keeps its indent.
            splitNote(file, 'a.md')
              .markdown.replace(/^(?:[ \t]*\n)+/, '')
              .trimEnd(),
          ]);
        }
      }),
      { numRuns },
    );
  });

  it('parses to the same tree with its lines ended otherwise', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const { body } of importOriginal(bytesOf(value), 'a.md').notes) {
          const again = importOriginal(bytesOf(value.replaceAll('\n', '\r\n')), 'a.md').notes;
          expect(again.map((note) => shape(fromMarkdown(note.body)))).toContainEqual(
            shape(fromMarkdown(body)),
          );
        }
      }),
      { numRuns },
    );
  });
});

describe('any bytes', () => {
  it('are imported or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { notes, problems, failed } = importOriginal(bytes, '字节.txt');
        if (failed) expect(notes).toEqual([]);
        expect(problems.filter(({ rule }) => rule === 'unbalanced')).toEqual([]);
      }),
      { numRuns },
    );
  });
});
