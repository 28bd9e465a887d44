import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { importVault } from '../../../src/import/vault/import-fs.ts';

// No text is known that breaks the importer, so one step is made to.
vi.mock('../../../src/import/decode.ts', async (real) => {
  const { decode } = await real<typeof import('../../../src/import/decode.ts')>();
  return {
    decode: (bytes: Uint8Array) => {
      if (bytes.length === 4) throw new RangeError('broken');
      return decode(bytes);
    },
  };
});

it('breaks on one original: it is named, the others are imported', async () => {
  const content = mkdtempSync(join(tmpdir(), 'wenmai-defect-'));
  mkdirSync(join(content, 'originals'));
  writeFileSync(join(content, 'originals/坏.md'), '坏\n');
  writeFileSync(join(content, 'originals/好.md'), '# 好\n\n正文\n');
  const { problems, changes } = await importVault({ content, write: true });
  expect(problems).toMatchObject([{ rule: 'importer-broke', file: '坏.md', severity: 'error' }]);
  expect(problems[0]?.message).toContain('broken');
  expect(changes.map(({ path }) => path)).toEqual(['reports/好.md']);
  rmSync(content, { recursive: true });
});
