import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

/**
 * A build after an edit takes over the pages whose keys did not change (`src/queries/page-key.ts`). It
 * must give the same bytes as a build without any cache.
 */
const folder = '.cache/incremental';
const vault = join(folder, 'vault');

/** In a clean environment: of the runner's own `import.meta.env` would take `PROD` and `MODE`. */
function build(out: string, cache: string): string {
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    {
      encoding: 'utf8',
      env: {
        PATH,
        HOME,
        ASTRO_TELEMETRY_DISABLED: '1',
        WENMAI_CONTENT: vault,
        WENMAI_OUT: join(folder, out),
        WENMAI_CACHE: join(folder, cache),
      },
    },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  return stdout;
}

/** Pages that a build made, and those of them that it took over from the one before. */
function counts(log: string): { made: number; reused: number } {
  const count = (pattern: RegExp) => log.match(pattern)?.length ?? 0;
  return { made: count(/├─/g), reused: count(/\((?:restored|cached)\)/g) };
}

/** The files of a site below its folder, and what is in each. */
function tree(out: string): Map<string, string> {
  const root = join(folder, out);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'latin1')]));
}

/** Names of the files in which two sites differ. */
function differences(a: Map<string, string>, b: Map<string, string>): string[] {
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].filter((name) => a.get(name) !== b.get(name));
}

const change = (file: string, edit: (text: string) => string): void => {
  const path = join(vault, file);
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
};
const weeks = ['04-07', '04-14', '04-21'];

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/fixtures/vaults/traps', vault, { recursive: true });
  mkdirSync(join(vault, 'weekly'), { recursive: true });
  for (const week of weeks) {
    const text = `# 论文进度\n\n读《扩散模型》，见 [[端到端]]。\n\n# 世界模型\n\n${week} 的进展 #机器人\n`;
    writeFileSync(join(vault, 'weekly', `2024-${week}.md`), text);
  }
  writeFileSync(
    join(vault, '读书', '扩散模型.md'),
    '# 扩散模型\n\n#扩散 参考 https://arxiv.org/abs/2006.11239 。\n',
  );
  writeFileSync(join(vault, 'tags.yaml'), '世界模型:\n  aliases: [World Model]\n');
  build('warm', 'cache');
}, 120_000);

test('a build after nothing has changed takes nearly every page over', () => {
  const first = tree('warm');
  const { made, reused } = counts(build('warm', 'cache'));
  expect(differences(tree('warm'), first)).toEqual([]);
  // What has no parameter in its address is made anew: the home page, the API, …
  expect(made - reused).toBeLessThan(25);
}, 180_000);

/**
 * Each goes on from the vault that the one before left. Fewer notes, or another registry, may show on
 * every page; after other edits some pages are taken over.
 */
test.each<[edit: string, take: 'some' | 'any', () => void]>([
  [
    'another title and a sentence more',
    'some',
    () =>
      change('读书/扩散模型.md', (text) => `${text.replace('# 扩散', '# 潜在扩散')}\n又一句。\n`),
  ],
  [
    'a tag, a link and an embed more',
    'some',
    () => change('weekly/2024-04-14.md', (text) => `${text}\n#扩散 [[2024-04-07]] ![[扩散模型]]\n`),
  ],
  [
    'another registry',
    'any',
    () =>
      writeFileSync(
        join(vault, 'tags.yaml'),
        '机器人:\n  aliases: [扩散]\n  parent: 智能\n智能: {}\n',
      ),
  ],
  ['a note less', 'any', () => rmSync(join(vault, 'weekly/2024-04-21.md'))],
])(
  '%s: a warm build is a cold one',
  (_, take, edit) => {
    edit();
    const { made, reused } = counts(build('warm', 'cache'));
    rmSync(join(folder, 'fresh'), { recursive: true, force: true });
    build('cold', 'fresh');
    expect(differences(tree('warm'), tree('cold'))).toEqual([]);
    if (take === 'some') expect(reused).toBeGreaterThan(0);
    expect(reused).toBeLessThan(made);
  },
  300_000,
);
