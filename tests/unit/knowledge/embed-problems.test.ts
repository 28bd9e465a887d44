import { expect, it } from 'vitest';
import { embedProblems } from '../../../src/knowledge/embed-problems.ts';
import { createResolver } from '../../../src/knowledge/resolve.ts';
import { makeNote } from './make-note.ts';

const embedding = (path: string, ...targets: string[]) =>
  makeNote(path, {
    links: targets.map((target, at) => ({ kind: 'embed' as const, target, line: at + 3 })),
  });

function found(...notes: ReturnType<typeof makeNote>[]): string[] {
  return embedProblems(notes, createResolver(notes))
    .map(({ rule, file, line }) => `${rule} ${file}:${line}`)
    .sort();
}

it('names both ends of a cycle', () => {
  const notes = [embedding('a.md', 'c', 'b'), embedding('b.md', 'a'), embedding('c.md')];
  expect(found(...notes)).toEqual(['embed-cycle a.md:4', 'embed-cycle b.md:3']);
});

it('names a note that embeds itself, and a part that embeds itself', () => {
  const part = makeNote('p.md', {
    sections: [{ title: '甲' }, { title: '乙' }],
    links: [{ kind: 'embed', target: '#甲', section: '甲', line: 7 }],
  });
  expect(found(embedding('a.md', 'a'), part)).toEqual(['embed-cycle a.md:3', 'embed-cycle p.md:7']);
});

it('leaves alone a note that embeds another part of itself', () => {
  const note = makeNote('p.md', {
    sections: [{ title: '甲' }, { title: '乙' }],
    links: [{ kind: 'embed', target: '#甲', section: '乙', line: 7 }],
  });
  expect(found(note)).toEqual([]);
});

it('names the embed that is too deep to be shown', () => {
  const chain = ['a', 'b', 'c', 'd', 'e'].map((name, at, all) =>
    embedding(`${name}.md`, ...all.slice(at + 1, at + 2)),
  );
  expect(found(...chain)).toEqual(['embed-deep d.md:3']);
});

it('looks up each embed once, however many ways lead through it', () => {
  const names = Array.from({ length: 60 }, (_, at) => `n${at}`);
  const notes = names.map((name) =>
    embedding(`${name}.md`, ...names.filter((other) => other !== name)),
  );
  const resolve = createResolver(notes);
  let lookedUp = 0;
  const problems = embedProblems(notes, (...link) => {
    lookedUp += 1;
    return resolve(...link);
  });
  expect(problems.length).toBeGreaterThan(0);
  expect(lookedUp).toBe(60 * 59);
});
