import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { strings } from '../../../src/i18n/index.ts';

const root = join(import.meta.dirname, '../../..');
const source = globSync(['src/**/*.{ts,astro,mdx}', 'scripts/**/*.ts'], {
  cwd: root,
  exclude: (name) => name.startsWith('src/i18n/strings'),
})
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/** Keys written out, and those put together: `note.status.${status}` asks for every `note.status.…`. */
const literals = new Set([...source.matchAll(/['"]([a-z][\w.-]*)['"]/gi)].map(([, key]) => key));
const patterns = [...source.matchAll(/`((?:[\w.-]|\$\{[^{}`]*\})+)`/g)]
  .map(([, written = '']) => written.split(/\$\{[^}]*\}/))
  .filter((parts) => parts.length > 1 && parts.some((part) => part.includes('.')))
  .map((parts) => parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w-]+'))
  .map((pattern) => new RegExp(`^${pattern}$`));

test('every text is asked for somewhere', () => {
  const unused = Object.keys(strings).filter(
    (key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});
