import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const pages = (language: string): string[] =>
  globSync(join(import.meta.dirname, `../../../src/handwritten/${language}/*.mdx`))
    .map((file) => basename(file))
    .sort();

test('every hand-written page is there in both languages', () => {
  expect(pages('zh-CN')).not.toEqual([]);
  expect(pages('en')).toEqual(pages('zh-CN'));
});
