import { describe, expect, test } from 'vitest';
import { placeNotes } from '../../../src/knowledge/note-url.ts';
import { assignSlugs, collectionSlug, slugPath, slugSegment } from '../../../src/knowledge/slug.ts';

describe('slugSegment', () => {
  test.each([
    ['具身通用智能', '具身通用智能'],
    ['自动驾驶：World Model', '自动驾驶-world-model'],
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['#1 想法', '1-想法'],
    ['RedShift: OLED…', 'redshift-oled'],
    ['etc.', 'etc'],
    ['Grok-1.5V', 'grok-1-5v'],
    ['100% 吗?', '100-吗'],
    ['snake_case', 'snake_case'],
  ])('%s → %s', (text, slug) => expect(slugSegment(text)).toBe(slug));

  test('a decomposed name and its composed form are one', () => {
    expect(slugSegment('Cafe\u0301')).toBe('café');
  });

  test('a name without letters still gets a stable name of its own', () => {
    expect(slugSegment('')).toMatch(/^n-[0-9a-f]{6}$/);
    expect(slugSegment('…')).not.toBe(slugSegment('？'));
  });

  test('a very long name is cut and stays distinct', () => {
    const one = slugSegment(`${'长'.repeat(200)}甲`);
    expect(Buffer.byteLength(one)).toBeLessThanOrEqual(180);
    expect(one).not.toBe(slugSegment(`${'长'.repeat(200)}乙`));
  });

  test('a nested name keeps its levels', () => {
    expect(slugPath('自动驾驶/端到端')).toBe('自动驾驶/端到端');
  });

  test("a folder named like one of the site's own pages steps aside", () => {
    expect(collectionSlug('Tags')).toBe('tags-notes');
    expect(collectionSlug('topics')).toBe('topics');
  });
});

describe('assignSlugs', () => {
  const wish = (key: string) => ({ key, name: key, slug: slugSegment(key) });

  test('the thing that is already named so keeps the slug, whatever the order', () => {
    const forward = assignSlugs([wish('GPT'), wish('gpt')]);
    const backward = assignSlugs([wish('gpt'), wish('GPT')]);
    expect(forward.slugs).toEqual(backward.slugs);
    expect(forward.slugs.get('gpt')).toBe('gpt');
    expect(forward.slugs.get('GPT')).toMatch(/^gpt-[0-9a-f]{6}$/);
    expect(forward.collisions).toEqual([{ slug: 'gpt', keys: ['gpt', 'GPT'] }]);
  });
});

describe('placeNotes', () => {
  const urls = (...paths: string[]) => {
    const { places } = placeNotes(paths.map((path) => ({ path })));
    return paths.map((path) => places.get(path)?.url);
  };

  test('folders, files at the top and index files', () => {
    expect(urls('topics/a/b.md', '读书.md', 'topics/rl/index.md', 'topics/index.md')).toEqual([
      '/topics/a/b/',
      '/notes/读书/',
      '/topics/rl/',
      '/topics/index/',
    ]);
  });

  test('a weekly note is named by its date', () => {
    const { places } = placeNotes([{ path: 'weekly/第 3 周.md', date: '2024-01-21' }]);
    expect(places.get('weekly/第 3 周.md')?.url).toBe('/weekly/2024-01-21/');
  });

  test('of several weekly notes of one date that of this name has it, the others keep theirs', () => {
    const paths = ['组会 4-07.md', '2024-04-07 2.md', '2024-04-07.md', '师兄/2024-04-07.md'];
    const { places, collisions } = placeNotes(
      paths.map((path) => ({ path: `weekly/${path}`, date: '2024-04-07' })),
    );
    expect(paths.map((path) => places.get(`weekly/${path}`)?.url)).toEqual([
      '/weekly/组会-4-07/',
      '/weekly/2024-04-07-2/',
      '/weekly/2024-04-07/',
      '/weekly/师兄/2024-04-07/',
    ]);
    expect(collisions).toEqual([]);
  });

  test('135 index files, case clashes and odd names get distinct URLs', () => {
    const paths = [
      ...Array.from({ length: 135 }, (_, n) => `docs/${n}/index.md`),
      'docs/GPT.md',
      'docs/gpt.md',
      'docs/C.md',
      'docs/C++.md',
      'docs/C#.md',
      'docs/etc..md',
      'docs/.md',
      'docs/RedShift: OLED….md',
    ];
    const all = urls(...paths);
    expect(new Set(all).size).toBe(paths.length);
    for (const url of all) expect(url).not.toMatch(/[#?%\s]/);
  });
});
