import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLinkGraph } from '../../../src/knowledge/link-graph.ts';
import { createResolver } from '../../../src/knowledge/resolve.ts';
import { makeNote } from '../../unit/knowledge/make-note.ts';

const folder = fc.constantFrom('', 'a/', 'a/b/', '中/');
const name = fc.constantFrom('甲', '乙', 'Note', 'note', 'C#', '2024-01-19');
const path = fc.tuple(folder, name).map(([below, stem]) => `${below}${stem}.md`);
const target = fc.oneof(
  fc.tuple(fc.constantFrom('', './', '../', '/', 'a/', 'b/'), name).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const vault = fc
  .uniqueArray(path, { maxLength: 10 })
  .chain((paths) =>
    fc.tuple(
      ...paths.map((at) => fc.array(target, { maxLength: 5 }).map((targets) => ({ at, targets }))),
    ),
  );

test('backlinks are the transpose of links, and every link is somewhere', () => {
  fc.assert(
    fc.property(vault, (sketches) => {
      const notes = sketches.map(({ at, targets }) =>
        makeNote(at, { links: targets.map((wanted) => ({ target: wanted })) }),
      );
      const resolve = createResolver(notes);
      const graph = buildLinkGraph(notes, resolve, () => undefined);
      const out = [...graph.outgoing.values()].flat();
      const back = [...graph.incoming].flatMap(([id, links]) =>
        links.map((link) => {
          expect(link.to.id).toBe(id);
          return link;
        }),
      );
      expect(new Set(back)).toEqual(new Set(out));
      expect(back).toHaveLength(out.length);
      const lost = graph.unresolved.flatMap(({ places }) => places).length;
      const stays = notes.flatMap((note) =>
        note.body.links.filter((link) => {
          const found = resolve(link.target, note.path);
          return found.kind === 'day' || (found.kind === 'note' && found.note === note);
        }),
      ).length;
      expect(out.length + lost + stays).toBe(notes.flatMap(({ body }) => body.links).length);
    }),
    { numRuns: 500 },
  );
});

test('which note a link means does not depend on the order of the notes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 8 }), target, path, (paths, wanted, from) => {
      const notes = paths.map((at) => makeNote(at));
      const found = createResolver(notes)(wanted, from);
      const reversed = createResolver([...notes].reverse())(wanted, from);
      expect(found.kind === 'note' && found.note.path).toBe(
        reversed.kind === 'note' && reversed.note.path,
      );
    }),
    { numRuns: 500 },
  );
});
