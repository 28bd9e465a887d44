import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ImportedOriginal, importOriginal } from '../../../src/import/original.ts';
import { importOverrides } from '../../../src/import/overrides/overrides.ts';
import { plan } from '../../../src/import/vault/plan.ts';

/**
 * A case is a folder with `input.*` (the bytes), perhaps `config.json` (`name` of the original and
 * `overrides`), and `expected.md`: profile, every note as its file, what the ledger says beyond
 * titles, and the problems. `UPDATE_FIXTURES=1` rewrites the expectations; a person reads the diff.
 */
const root = new URL('../../fixtures/import/', import.meta.url).pathname;
const update = process.env.UPDATE_FIXTURES === '1';

/** Rules that every note shows in its frontmatter anyway. */
const PLAIN = new Set(['title', 'entry-date', 'frontmatter']);

function view(original: ImportedOriginal): string {
  const { ledger, problems } = original;
  const notes = plan([original], undefined).notes.map(({ path, text }) => {
    const short = text.replace(
      /\nsource:\n {2}file: .*\n {2}(lines: .*)\n {2}sha256: .*\n/,
      '\n$1\n',
    );
    return `=== ${path}\n${short}`;
  });
  const entries = ledger.entries
    .filter(({ rule }) => !PLAIN.has(rule))
    .map(({ kind, rule, lines, text, after }) => {
      const now = after === undefined ? '' : ` → ${JSON.stringify(after)}`;
      return `${kind} ${rule} ${lines.join('-')} ${JSON.stringify(text)}${now}`;
    });
  const reported = problems.map(
    ({ severity, rule, line, value }) =>
      `${severity} ${rule} ${line ?? ''} ${JSON.stringify(value ?? '')}`,
  );
  const head =
    `${ledger.profile ?? 'refused'} ${ledger.encoding ?? ''} ${ledger.lineEnds ?? ''}`.trim();
  return `${[`--- ${head}`, ...notes, '--- ledger', ...entries, '--- problems', ...reported].join('\n')}\n`;
}

const steps = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(steps.map(({ name }) => name))('%s', (step) => {
  it.each(readdirSync(join(root, step)))('%s', (name) => {
    const folder = join(root, step, name);
    const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
    const settings = join(folder, 'config.json');
    const config: { name?: string; overrides?: unknown } = existsSync(settings)
      ? (JSON.parse(readFileSync(settings, 'utf8')) as object)
      : {};
    const file = config.name ?? input;
    const { files } = importOverrides.parse({
      files: config.overrides ? { [file]: config.overrides } : {},
    });
    const words = files[file];
    const original = importOriginal(
      readFileSync(join(folder, input)),
      file,
      words ? { overrides: words } : {},
    );
    const { input: characters, kept, moved, dropped, changed, added } = original.ledger.characters;
    expect(characters + added).toBe(kept + moved + dropped + changed);
    const expected = join(folder, 'expected.md');
    if (update) writeFileSync(expected, view(original));
    expect(view(original)).toBe(readFileSync(expected, 'utf8'));
  });
});
