import { afterEach, describe, expect, it, vi } from 'vitest';

/** The module as built with these settings. */
async function built(environment: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return import('../../src/site-href.ts');
}
afterEach(() => vi.unstubAllEnvs());

describe('href', () => {
  it('puts the base in front and encodes every segment', async () => {
    const { href } = await built({ BASE_PATH: '/kb/' });
    expect(href('/')).toBe('/kb/');
    expect(href('/tags/具身智能/')).toBe('/kb/tags/%E5%85%B7%E8%BA%AB%E6%99%BA%E8%83%BD/');
    expect(href('/tags/C#/')).toBe('/kb/tags/C%23/');
    expect(href('/feed.xml')).toBe('/kb/feed.xml');
  });

  it('encodes the fragment', async () => {
    const { href } = await built({ BASE_PATH: '/' });
    expect(href('/a/', '一、前言')).toBe('/a/#%E4%B8%80%E3%80%81%E5%89%8D%E8%A8%80');
  });

  it('says where a note may be edited, or nothing', async () => {
    const { editHref } = await built({
      WENMAI_EDIT_URL: 'https://git.example.org/edit/main/content/',
    });
    expect(editHref('topics/C# 笔记.md')).toBe(
      'https://git.example.org/edit/main/content/topics/C%23%20%E7%AC%94%E8%AE%B0.md',
    );
    vi.unstubAllEnvs();
    expect((await built({})).editHref('topics/a.md')).toBeUndefined();
  });

  it('gives the published address', async () => {
    const { absolute } = await built({ BASE_PATH: 'kb', SITE_URL: 'https://lab.example.org' });
    expect(absolute('/weekly/')).toBe('https://lab.example.org/kb/weekly/');
  });
});
