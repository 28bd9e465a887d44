import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { decodeNote } from '../../../src/integrations/decode-note.ts';
import { loadVault, type Renderer } from '../../../src/integrations/vault-load.ts';
import { infer } from '../../../src/knowledge/infer.ts';

const facts = {
  excerpt: '',
  characters: 0,
  sections: [],
  links: [],
  images: [],
  tasks: [],
  blocks: [],
  features: [],
};

let root = '';
let cache = '';
let rendered: string[] = [];
let version = '1';

const renderer = (): Renderer => ({
  version,
  render: async (markdown, { path }) => {
    rendered.push(path);
    if (markdown.includes('炸')) throw new Error('炸了');
    return { body: { ...facts, html: markdown }, problems: [] };
  },
});
const load = () => loadVault({ root, cache, renderer: renderer(), infer, decode: decodeNote });
const write = (path: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'wenmai-'));
  root = join(folder, 'vault');
  cache = join(folder, 'cache');
  mkdirSync(root);
  rendered = [];
  version = '1';
});

describe('loadVault', () => {
  test('every file name is accounted for', async () => {
    const names = [
      'a#b.md',
      'a?b.md',
      '100%.md',
      'GPT.md',
      'gpt.md',
      'etc..md',
      '.md',
      'C++.md',
      'C#.md',
    ];
    for (const name of names) write(`n/${name}`, '正文');
    write('n/Cafe\u0301.md', '正文');
    write('顶层.md', '正文');
    const { heads, problems } = await load();
    expect(heads.map(({ path }) => path).sort()).toEqual(
      [...names.map((name) => `n/${name}`), 'n/Café.md', '顶层.md'].sort(),
    );
    expect(new Set(heads.map(({ url }) => url)).size).toBe(heads.length);
    for (const { url } of heads) expect(url).not.toMatch(/[#?%]/);
    const collisions = problems.filter(({ rule }) => rule === 'vault-slug-collision');
    expect(collisions.map(({ value }) => value?.split('\n'))).toEqual([
      ['n/a#b.md', 'n/a?b.md'],
      ['n/gpt.md', 'n/GPT.md'],
    ]);
  });

  test('drafts, dot folders, incoming copies and the importer’s input are no notes', async () => {
    write('a/1.md', '正文');
    write('a/2.md', '---\ndraft: true\n---\n');
    write('a/3.md', '---\nprivate: true\n---\n');
    write('a/1.incoming.md', '新');
    write('.obsidian/x.md', '');
    write('.import/ledger.json', '{}');
    write('originals/x.md', '');
    write('a/图.png', 'x');
    const { heads, attachments } = await load();
    expect(heads.map(({ path }) => path)).toEqual(['a/1.md']);
    expect(attachments.map(({ path }) => path)).toEqual(['a/图.png']);
    expect(readdirSync(cache)).toHaveLength(3);
  });

  test('a symbolic link out of the vault is refused, never read', async () => {
    write('../secret.md', '机密');
    symlinkSync(join(root, '../secret.md'), join(root, 'leak.md'));
    write('in.md', '正文');
    symlinkSync(join(root, 'in.md'), join(root, 'alias.md'));
    const { heads, problems } = await load();
    expect(heads.map(({ path }) => path)).toEqual(['alias.md', 'in.md']);
    expect(problems).toMatchObject([{ rule: 'vault-symlink-outside', file: 'leak.md' }]);
  });

  test('what cannot be decoded or rendered is an error, and the others go on', async () => {
    write('a.md', '炸');
    write('b.md', new Uint8Array([0xff, 0xfe, 0x41]));
    write('c.md', '正文');
    const { heads, problems } = await load();
    expect(heads.map(({ path }) => path)).toEqual(['c.md']);
    expect(problems.map(({ severity, file, rule }) => [severity, file, rule])).toEqual([
      ['error', 'a.md', 'vault-render-failed'],
      ['error', 'b.md', 'vault-undecodable'],
    ]);
    expect((await load()).problems).toHaveLength(2);
  });

  test('UTF-16 is read and said so', async () => {
    write('a.md', Buffer.from('\uFEFF# 标题\n', 'utf16le'));
    const { heads, problems } = await load();
    expect(heads[0]?.title).toBe('标题');
    expect(problems).toMatchObject([{ severity: 'warning', rule: 'vault-re-encoded' }]);
  });

  test('a note is rendered once per text and version; stale renderings go', async () => {
    write('a.md', '一');
    write('b.md', '二');
    expect((await load()).rendered).toBe(2);
    expect((await load()).rendered).toBe(0);
    write('a.md', '一一');
    rendered = [];
    const { heads } = await load();
    expect(rendered).toEqual(['a.md']);
    expect(readdirSync(cache)).toHaveLength(6);
    version = '2';
    expect((await load()).rendered).toBe(2);
    for (const { digest } of heads) expect(existsSync(join(cache, `${digest}.json`))).toBe(false);
  });

  test('all mistakes of all notes are reported at once, each at its line', async () => {
    write('a.md', '---\ntitle: 好\nstatus: doen\ndate: 2024-13-01\n---\n');
    write('b.md', '---\nnumber: 零\n---\n');
    const { problems } = await load();
    expect(problems.map(({ file, line, value }) => [file, line, value])).toEqual([
      ['a.md', 3, 'doen'],
      ['a.md', 4, '2024-13-01'],
      ['b.md', 2, '零'],
    ]);
    for (const { remedy } of problems) expect(remedy).not.toBe('');
  });

  test('a missing vault is one error', async () => {
    root = join(root, 'nowhere');
    expect((await load()).problems).toMatchObject([{ severity: 'error', rule: 'vault-missing' }]);
  });
});
