import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternatives, literalOf } from '../../../src/import/furniture/patterns.ts';
import { readPieces } from '../../../src/import/furniture/pieces.ts';
import { sites } from '../../../src/import/furniture/sites/sites.ts';
import { holdsTelling } from '../../../src/import/furniture/telling.ts';

const root = new URL('../../fixtures/import/web/', import.meta.url).pathname;
const pages = readdirSync(root).map((name) => {
  const folder = join(root, name);
  const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
  return { name, lines: readFileSync(join(folder, input), 'utf8').split('\n') };
});

describe.each(sites.map((site) => [site.name, site] as const))('%s', (_, site) => {
  const rows = site.words.map(([rule, traits, lines]) => ({
    rule,
    traits,
    all: alternatives(lines),
  }));

  it('has telling words, each with characters that stand in every such line', () => {
    const telling = rows.flatMap(({ traits, all }) => (traits.includes('telling') ? all : []));
    expect(telling).not.toEqual([]);
    expect(telling.filter((pattern) => literalOf(pattern).length < 2)).toEqual([]);
  });

  it('says each of its words once', () => {
    for (const { rule, all } of rows) {
      for (const words of all.filter((pattern) => /^[\p{L}\s，]+$/u.test(pattern))) {
        const pieces = readPieces([words]).filter((piece) => piece.site === site);
        expect([words, ...pieces.map((piece) => piece.rule)]).toEqual([words, rule]);
      }
    }
  });
});

describe.each(sites.map((site) => [site.name, site] as const))('%s', (_, site) => {
  const telling = site.words.flatMap(([, traits, lines]) =>
    traits.includes('telling') ? alternatives(lines) : [],
  );

  it.each(telling)('has no row above the telling one that takes all of %s', (pattern) => {
    // What makes up examples knows no look-ahead.
    const plain = pattern.replace(/\(\?!(?:[^()]|\([^()]*\))*\)/g, '');
    const examples = fc.stringMatching(new RegExp(`^(?:${plain})$`));
    const lines = fc.sample(examples, { numRuns: 40, seed: 1 });
    const pieces = readPieces(lines).filter((piece) => piece.site === site);
    expect(pieces.some(({ traits }) => traits.has('telling'))).toBe(true);
  });
});

describe('the quick look for telling words', () => {
  it('takes the longest characters that no pattern leaves out', () => {
    expect(literalOf(String.raw`觉得还不错\?\s*一键收藏`)).toBe('觉得还不错');
    expect(literalOf('(?:重磅)?干货，?第一时间送达')).toBe('第一时间送达');
    expect(literalOf(String.raw`(?:.{1,24}等\s*)?人(?:也)?赞同了该(?:回答|文章)`)).toBe('赞同了该');
    expect(alternatives(String.raw`a(?:b|c)|[|]d\|`)).toEqual(['a(?:b|c)', String.raw`[|]d\|`]);
  });

  it.each(pages)('finds each that a line of $name holds', ({ lines }) => {
    for (const line of lines) {
      const telling = readPieces([line]).some(({ traits }) => traits.has('telling'));
      if (telling) expect([line, holdsTelling(line)]).toEqual([line, true]);
    }
  });
});
