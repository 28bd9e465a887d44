import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEDGER_PATH } from '../../../src/import/vault/books-fs.ts';
import { importVault } from '../../../src/import/vault/import-fs.ts';

const FILES = 400;
/** Longest that a child may take to reach the moment of its death on a machine that is busy elsewhere, ms. */
const PATIENCE = 100_000;
/** Longest that a test may take with it, ms. */
const TIMEOUT = 240_000;

let base = '';
let undisturbed: Map<string, string>;
const vault = (name: string) => join(base, name);

/** Every file of a vault, hidden ones too, with its bytes. */
function tree(content: string): Map<string, string> {
  const paths = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.sort().map((path) => [path.slice(content.length), readFileSync(path, 'base64')]),
  );
}

/** The command, behind what watches it where both want the processor, but not so far that it starves. */
const command = (content: string) =>
  spawn('nice', ['-n', '6', process.execPath, 'scripts/import.ts', '--content', content], {
    stdio: 'ignore',
  });

/** Names of the notes of a vault. */
function notesIn(content: string): string[] {
  const folder = join(content, 'reports');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
}

/**
 * Imports a fresh vault and kills the command once `reached`; returns how many notes were in place. On a
 * busy machine the command may get away before it is killed: then again.
 */
async function killAt(content: string, reached: () => boolean): Promise<number> {
  const ended = () => existsSync(join(content, LEDGER_PATH));
  for (let attempt = 0; attempt < 20; attempt++) {
    rmSync(content, { recursive: true, force: true });
    cpSync(vault('originals'), join(content, 'originals'), { recursive: true });
    const child = command(content);
    const deadline = Date.now() + PATIENCE;
    // Without a pause: the moment is short.
    while (!reached() && !ended() && Date.now() < deadline);
    child.kill('SIGKILL');
    const [, signal] = await once(child, 'exit');
    if (signal === 'SIGKILL' && reached() && !ended()) break;
  }
  return notesIn(content).length;
}

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'wenmai-kill-'));
  mkdirSync(vault('originals/图'), { recursive: true });
  for (let index = 0; index < FILES; index++) {
    const text = `# 笔记 ${index}\n\n#已完成调研 2024-1-8\n\n${'正文一段，讲 #大模型 的训练。\n\n'.repeat(20)}`;
    writeFileSync(vault(`originals/${index}.md`), text);
  }
  writeFileSync(vault('originals/图/a.png'), new Uint8Array(3_000_000));
  const content = vault('undisturbed');
  cpSync(vault('originals'), join(content, 'originals'), { recursive: true });
  await importVault({ content, write: true });
  undisturbed = tree(content);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('an import that is killed', { timeout: TIMEOUT }, () => {
  it.each([0, 97, 311])('behind %i notes is completed by the next', async (moment) => {
    const content = vault(`killed-${moment}`);
    const begun = () => existsSync(join(content, '.import/ledger.open.json'));
    const written = await killAt(content, () => begun() && notesIn(content).length >= moment);
    expect(written).toBeGreaterThanOrEqual(moment);
    expect(written).toBeLessThan(FILES);
    expect(existsSync(join(content, LEDGER_PATH))).toBe(false);
    const { problems } = await importVault({ content, write: true });
    expect(problems).toEqual([]);
    expect(tree(content)).toEqual(undisturbed);
  });

  it('leaves notes that are known as its own, though an original grew since', async () => {
    const content = vault('grown');
    await killAt(content, () => notesIn(content).length >= 150);
    const [note = ''] = notesIn(content);
    const number = /\d+/.exec(note)?.[0] ?? '';
    appendFileSync(join(content, `originals/${number}.md`), '补一段。\n');
    const { changes, problems } = await importVault({ content, write: true });
    expect(problems).toEqual([]);
    expect(changes).toContainEqual({ path: `reports/${note}`, kind: 'updated' });
    expect(readFileSync(join(content, 'reports', note), 'utf8')).toContain('补一段。');
  });
});

describe('two imports at once', () => {
  it.each([1, 2])('end in the tree of one (round %i)', async (round) => {
    const content = vault(`twice-${round}`);
    cpSync(vault('originals'), join(content, 'originals'), { recursive: true });
    const ends = [command(content), command(content)].map((child) => once(child, 'exit'));
    expect(await Promise.all(ends)).toEqual([
      [0, null],
      [0, null],
    ]);
    expect(tree(content)).toEqual(undisturbed);
  });
});
