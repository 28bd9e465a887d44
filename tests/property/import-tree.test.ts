import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importOriginal } from '../../src/import/original.ts';
import { wellFormed } from './markdown-text.ts';
import { parse, shape, stringify } from './markdown-tree.ts';
import { messy } from './messy-text.ts';

const numRuns = Number(process.env.FAST_CHECK_RUNS ?? 200);
const folder = new URL('../../content/originals/', import.meta.url);
const seed = fc.constantFrom(
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8')),
);
const bytesOf = (value: string) => new TextEncoder().encode(value);
const bodies = (value: string) =>
  importOriginal(bytesOf(value), 'a.md', { overrides: { profile: 'vault' } }).notes.map(
    ({ body }) => body,
  );

/** What may differ by the named rules: the title is gone, headings are numbered anew, prose is unwrapped. */
function modulo(tree: object): unknown {
  return JSON.parse(JSON.stringify(tree), (key, value: unknown) => {
    if (key === 'depth') return 0;
    return key === 'value' && typeof value === 'string' ? value.replace(/\n/g, ' ') : value;
  });
}

describe('well-formed Markdown', () => {
  it('keeps its tree, but for the title, the depth of headings and wrapped Latin lines', () => {
    fc.assert(
      fc.property(wellFormed, (value) => {
        const [body = '', ...others] = bodies(value);
        expect(others).toEqual([]);
        const { tree } = parse(value);
        const untitled = { ...tree, children: tree.children.slice(1) };
        expect(modulo(shape(parse(body).tree))).toEqual(modulo(shape(untitled)));
      }),
      {
        numRuns,
        examples: [['# 题\n\n10. 大模型\n    大模型\n\n    甲\n    乙\n    丙\n\n[丁]: /戊']],
      },
    );
  });

  it('is as the import leaves it: a second changes nothing', () => {
    fc.assert(
      fc.property(wellFormed, (value) => {
        const [body = ''] = bodies(value);
        expect(bodies(`# 题目\n\n${body}`)).toEqual([body]);
      }),
      {
        numRuns,
        examples: [['# 题\n\n- 甲\n\n  - Transformer\n    Transformer\n    Transformer，大模型']],
      },
    );
  });
});

describe('an imported note parses to the same tree once a stringifier has written it anew', () => {
  const roundTrip = (body: string) => {
    const parsed = parse(body);
    expect(shape(parse(stringify(parsed)).tree)).toEqual(shape(parsed.tree));
  };

  it('from well-formed Markdown', () => {
    fc.assert(
      fc.property(wellFormed, (value) => bodies(value).forEach(roundTrip)),
      { numRuns },
    );
  });

  it('from any lines', () => {
    fc.assert(
      fc.property(messy, (value) => bodies(value).forEach(roundTrip)),
      { numRuns },
    );
  });

  it('from the seeds, lines left out', () => {
    fc.assert(
      fc.property(seed, fc.nat(9), fc.integer({ min: 2, max: 9 }), (value, shift, nth) => {
        const lines = value.split('\n').filter((_, index) => index % nth !== shift % nth);
        for (const { body } of importOriginal(bytesOf(lines.join('\n')), 'a.md').notes)
          roundTrip(body);
      }),
      { numRuns: Math.ceil(numRuns / 20) },
    );
  });
});
