import { expect, test } from 'vitest';
import { aliasPages } from '../../../../src/components/tag/alias-pages.ts';
import { buildTagIndex } from '../../../../src/knowledge/tag.ts';
import { emptyTagRegistry, readTagRegistry } from '../../../../src/knowledge/tag-registry.ts';

const tagsOf = (yaml: string) =>
  buildTagIndex([], yaml === '' ? emptyTagRegistry : readTagRegistry(yaml, 'tags.yaml').registry)
    .byKey;

test('each alias has an address of its own that leads to its tag', () => {
  const pages = aliasPages(tagsOf('具身智能:\n  aliases: [Embodied AI, 具身人工智能]\n').values());
  expect(pages.map(({ url, tag }) => [url, tag.name])).toEqual([
    ['/tags/embodied-ai/', '具身智能'],
    ['/tags/具身人工智能/', '具身智能'],
  ]);
});

test('an alias that is written like a tag does not take its place', () => {
  const pages = aliasPages(tagsOf('LoRA:\n  aliases: [lo-ra]\nlo ra: {}\n').values());
  expect(pages).toEqual([]);
});
