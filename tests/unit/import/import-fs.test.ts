import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LEDGER_PATH } from '../../../src/import/vault/books-fs.ts';
import type { Change } from '../../../src/import/vault/decide.ts';
import { type ImportReport, importVault } from '../../../src/import/vault/import-fs.ts';

let content = '';
const original = (name: string, text: string | Uint8Array) => {
  const path = join(content, 'originals', name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
};
const read = (path: string) => readFileSync(join(content, path), 'utf8');
const run = (write = true): Promise<ImportReport> => importVault({ content, write });
const kinds = ({ changes }: ImportReport, kind: Change['kind']) =>
  changes.filter((change) => change.kind === kind).map(({ path }) => path);
const rules = ({ problems }: ImportReport) => problems.map(({ rule }) => rule);
const cli = (...flags: string[]) =>
  spawnSync(process.execPath, ['scripts/import.ts', '--content', content, ...flags], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });

/** Imports in a process of its own, once that has run `script`; the shell runs `limits` before it. */
function inProcess(script: string, limits = ':'): ImportReport {
  const source = `
    import { importVault } from ${JSON.stringify(join(process.cwd(), 'src/import/vault/import-fs.ts'))};
    ${script};
    const { problems, changes } = await importVault({ content: process.argv[1], write: true });
    console.log(JSON.stringify({ problems, changes }));`;
  const line = `${limits}; exec "$0" --input-type=module -e "$1" "$2"`;
  const flags = ['-c', line, process.execPath, source, content];
  return JSON.parse(spawnSync('sh', flags, { encoding: 'utf8' }).stdout) as ImportReport;
}

const journal = '# 2024/4/7\n甲 #具身智能\n\n# 4/14\n乙\n';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'wenmai-import-'));
  original('周报.md', journal);
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

describe('importing again', () => {
  it('changes nothing', async () => {
    expect(kinds(await run(), 'new')).toEqual(['weekly/2024-04-07.md', 'weekly/2024-04-14.md']);
    const before = read(LEDGER_PATH);
    const again = await run();
    expect(kinds(again, 'unchanged')).toHaveLength(2);
    expect(again.ledgerStands).toBe(true);
    expect(read(LEDGER_PATH)).toBe(before);
  });

  it('adds one file for one more entry and touches no other', async () => {
    await run();
    appendFileSync(join(content, 'originals/周报.md'), '\n# 4/21\n丙\n');
    const grown = await run();
    expect(kinds(grown, 'new')).toEqual(['weekly/2024-04-21.md']);
    expect(kinds(grown, 'unchanged')).toHaveLength(2);
  });

  it('never overwrites a note that was edited, and sets what is new beside it, once', async () => {
    await run();
    const path = 'weekly/2024-04-14.md';
    const edited = `${read(path)}\n我的批注\n`;
    writeFileSync(join(content, path), edited);
    expect(kinds(await run(), 'edited')).toEqual([path]);
    original('周报.md', journal.replace('乙', '乙，补充'));
    const report = await run();
    expect(kinds(report, 'incoming')).toEqual([path]);
    expect(report.problems[0]).toMatchObject({ rule: 'note-edited', file: path });
    expect(report.problems[0]?.message).toContain('2024-04-14.incoming.md');
    expect(read(path)).toBe(edited);
    expect(read('weekly/2024-04-14.incoming.md')).toContain('乙，补充');
    expect(kinds(await run(), 'edited')).toEqual([path]);
  });

  it('keeps the path of a note whose title changed', async () => {
    original(
      '调研.md',
      '# 1、甲\n#已完成调研 2024-1-8\n正文\n# 2、乙\n#已完成调研 2024-1-9\n正文\n',
    );
    await run();
    original(
      '调研.md',
      '# 1、甲（修订）\n#已完成调研 2024-1-8\n正文\n# 2、乙\n#已完成调研 2024-1-9\n正文\n',
    );
    expect(kinds(await run(), 'updated')).toEqual(['topics/甲.md']);
  });

  it('names a note that no original yields any more and leaves it', async () => {
    await run();
    original('周报.md', '# 2024/4/7\n甲 #具身智能\n');
    const report = await run();
    expect(rules(report)).toEqual(['note-orphaned']);
    expect(read('weekly/2024-04-14.md')).toContain('乙');
    expect(cli('--check').status).toBe(1);
  });

  it('knows the files of an import that was killed, though their original has changed since', async () => {
    await run();
    renameSync(join(content, LEDGER_PATH), join(content, '.import/ledger.open.json'));
    writeFileSync(join(content, 'weekly/2024-04-14.md.12345.half'), '半');
    original('周报.md', journal.replace('乙', '乙，补充'));
    const report = await run();
    expect(kinds(report, 'updated')).toEqual(['weekly/2024-04-14.md']);
    expect(report.problems).toEqual([]);
    expect(readdirSync(join(content, 'weekly'))).toEqual(['2024-04-07.md', '2024-04-14.md']);
    expect(readdirSync(join(content, '.import'))).toEqual(['ledger.json']);
  });
});

describe('bad input', () => {
  it('is named, and the rest is imported', async () => {
    original('坏.txt', new Uint8Array([0x81, 0x20, 0xff, 0x99, 0x00, 0xfe, 0x01]));
    const report = await run();
    expect(kinds(report, 'new')).toHaveLength(2);
    expect(report.problems).toMatchObject([
      { rule: 'undecodable', file: '坏.txt', severity: 'error' },
    ]);
    expect(cli().status).toBe(1);
  });

  it('keeps the notes of an original that can no longer be read', async () => {
    await run();
    original('周报.md', new Uint8Array([0x81, 0x20, 0xff, 0x99, 0x00, 0xfe, 0x01]));
    const report = await run();
    expect(rules(report)).toEqual(['undecodable']);
    expect(report.ledger.originals[0]?.notes).toHaveLength(2);
  });

  it('never follows a link out of the folder', async () => {
    symlinkSync('/etc/hostname', join(content, 'originals/外.md'));
    const report = await run();
    expect(rules(report)).toEqual(['symlink']);
    expect(report.ledger.originals).toHaveLength(1);
  });
});

describe('the file system', () => {
  it('may lose an original in between: it is named, its notes stay, the rest is imported', async () => {
    original('甲.md', '# 甲\n\n正文\n');
    await run();
    appendFileSync(join(content, 'originals/周报.md'), '\n# 4/21\n丙\n');
    const report = await importVault({
      content,
      write: true,
      onProgress: (phase, done) => {
        if (phase === 'read' && done === 1) rmSync(join(content, 'originals/甲.md'));
      },
    });
    expect(report.problems).toMatchObject([{ rule: 'unreadable', severity: 'error' }]);
    expect(report.problems[0]?.message).toContain('ENOENT');
    expect(kinds(report, 'new')).toEqual(['weekly/2024-04-21.md']);
    expect(report.ledger.orphans).toEqual([]);
  });

  it('may refuse a file: it is named, the rest is written, and the next import writes it', async () => {
    original('甲.md', '# 甲\n\n正文\n');
    mkdirSync(join(content, 'reports/甲.md/占位'), { recursive: true });
    const report = await run();
    expect(report.problems).toMatchObject([
      { rule: 'unreadable', file: 'reports/甲.md', severity: 'error' },
    ]);
    expect(kinds(report, 'failed')).toEqual(['reports/甲.md']);
    expect(kinds(report, 'new')).toHaveLength(2);
    rmSync(join(content, 'reports/甲.md'), { recursive: true });
    expect(kinds(await run(), 'new')).toEqual(['reports/甲.md']);
  });

  it('may refuse a whole folder, that of attachments too', async () => {
    original('甲.md', '# 甲\n\n正文\n');
    original('图/a.png', new Uint8Array([1, 2, 3]));
    for (const folder of ['reports', 'assets']) writeFileSync(join(content, folder), '');
    const report = await run();
    expect(report.problems.map(({ rule, file }) => [rule, file])).toEqual([
      ['unreadable', 'reports/甲.md'],
      ['unreadable', 'assets/图/a.png'],
    ]);
    for (const folder of ['reports', 'assets']) rmSync(join(content, folder));
    expect(kinds(await run(), 'new')).toEqual(['reports/甲.md', 'assets/图/a.png']);
  });

  it('may refuse an attachment for once: the next import knows the old one as its own', async () => {
    original('图/a.png', new Uint8Array([1]));
    await run();
    original('图/a.png', new Uint8Array([2]));
    const path = join(content, 'assets/图/a.png');
    renameSync(path, join(content, 'aside'));
    mkdirSync(path);
    expect(kinds(await run(), 'failed')).toEqual(['assets/图/a.png']);
    rmSync(path, { recursive: true });
    renameSync(join(content, 'aside'), path);
    expect(kinds(await run(), 'updated')).toEqual(['assets/图/a.png']);
  });

  it('may refuse the ledger: the command says so in a line and writes nothing', () => {
    writeFileSync(join(content, '.import'), '');
    const { status, stderr } = cli();
    expect([status, stderr.split('\n')[0]]).toEqual([1, expect.stringContaining('不能写入')]);
    expect(readdirSync(content)).toEqual(['.import', 'originals']);
  });

  it('may break off in the middle of a file, as a full disk does: nothing half is left', async () => {
    original('长.md', `# 长\n\n${'正文。'.repeat(20_000)}\n`);
    // The kernel writes as far as the limit, then refuses.
    const report = inProcess("process.on('SIGXFSZ', () => {})", 'ulimit -f 64');
    expect(report.problems).toMatchObject([{ rule: 'unwritable', file: 'reports/长.md' }]);
    expect(report.problems[0]?.message).toContain('EFBIG');
    expect(readdirSync(content).sort()).toEqual(['.import', 'originals', 'reports', 'weekly']);
    expect(readdirSync(join(content, 'reports'))).toEqual([]);
    expect(readdirSync(join(content, 'weekly'))).toHaveLength(2);
    expect(kinds(await run(), 'new')).toEqual(['reports/长.md']);
  });

  it('may forbid a folder to this user: the notes of the others are written', async () => {
    original('甲.md', '# 甲\n\n正文\n');
    mkdirSync(join(content, 'reports'));
    for (const folder of ['', 'originals', '.import']) {
      mkdirSync(join(content, folder), { recursive: true });
      chmodSync(join(content, folder), 0o777);
    }
    chmodSync(join(content, 'reports'), 0o555);
    // Root may write everywhere: the import then runs as nobody.
    const become = 'if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }';
    const report = inProcess(become);
    expect(report.problems).toMatchObject([{ rule: 'unwritable', file: 'reports/甲.md' }]);
    expect(report.problems[0]?.message).toContain('EACCES');
    expect(kinds(report, 'new')).toEqual(['weekly/2024-04-07.md', 'weekly/2024-04-14.md']);
    chmodSync(join(content, 'reports'), 0o777);
  });

  it('may call a folder by the name of a note', async () => {
    original('夹.md/乙.md', '# 乙\n\n正文\n');
    const report = await run();
    expect(report.problems).toEqual([]);
    expect(report.ledger.originals.map(({ file }) => file)).toEqual(['周报.md', '夹.md/乙.md']);
  });
});

describe('attachments', () => {
  it('are copied, and one replaced by hand is left alone', async () => {
    original('图/a.png', new Uint8Array([1, 2, 3]));
    expect(kinds(await run(), 'new')).toContain('assets/图/a.png');
    writeFileSync(join(content, 'assets/图/a.png'), 'better');
    const report = await run();
    expect(rules(report)).toEqual(['attachment-edited']);
    expect(read('assets/图/a.png')).toBe('better');
  });
});

describe('the command', () => {
  it('leaves a vault alone that never had originals', () => {
    rmSync(join(content, 'originals'), { recursive: true });
    expect(cli().status).toBe(0);
    expect(readdirSync(content)).toEqual([]);
  });

  it('names the flag that it does not know, and the folder that is not there', () => {
    const unknown = cli('--chek');
    expect([unknown.status, unknown.stderr]).toEqual([
      1,
      expect.stringContaining('看不懂的参数 --chek。是否想写 --check？'),
    ]);
    expect(cli('--content').stderr).toContain('--content 后面要写一个文件夹');
    expect([cli('--help').status, cli('--help').stdout]).toEqual([
      0,
      expect.stringContaining('--dry-run'),
    ]);
    const missing = cli('--content', join(content, '没有'));
    expect([missing.status, missing.stderr]).toEqual([
      1,
      expect.stringContaining('没有这个文件夹'),
    ]);
  });

  it('shows what came of each file and why, and first those that it did something about', () => {
    for (let at = 0; at < 50; at++) original(`${10 + at}.md`, `# 第 ${at} 篇\n\n正文\n`);
    const first = cli().stdout;
    expect(first).toMatch(/^10\.md {2,}一篇文章 {2,}1 .* 一篇完整的文章$/m);
    expect(first).not.toContain('周报.md');
    appendFileSync(join(content, 'originals/周报.md'), '\n# 4/21\n丙\n');
    expect(cli().stdout.split('\n')[1]).toMatch(/^周报\.md .* 3 个日期各起一篇$/);
  });

  it('shows of each file numbers that add up', () => {
    original('列表.txt', '标题\n\n• 一\n• 二\n\n\t缩进的中文一段话。\n');
    for (const line of cli().stdout.split('\n').slice(1, 3)) {
      const [, input, ...parts] = [...line.matchAll(/(?<= )\d+(?= )/g)].slice(0, 6).map(Number);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(input);
    }
  });

  it.runIf(existsSync('/usr/bin/script'))('draws a bar on a terminal, and only there', () => {
    // 30 MB: no machine is done before a bar is worth showing.
    const text = '这一段写得很长。#标签 还有第二段。\n\n'.repeat(8000);
    for (let at = 0; at < 200; at++) original(`${at}.md`, `# 第 ${at} 篇\n\n${text}`);
    const line = `${process.execPath} scripts/import.ts --content ${content}`;
    const terminal = spawnSync('script', ['-qec', line, '/dev/null'], { encoding: 'utf8' });
    expect(terminal.stdout).toMatch(/(?:读取|写入) \[=*-*\] \d+% \| \d+\/\d+/);
    expect(cli().stderr).toBe('');
  });

  it('checks, rehearses and speaks JSON without writing', () => {
    expect(cli('--dry-run').stdout).toContain('演练');
    expect(() => read(LEDGER_PATH)).toThrow();
    expect(cli('--check').status).toBe(1);
    expect(cli().status).toBe(0);
    expect(cli('--check').status).toBe(0);
    const report = JSON.parse(cli('--json').stdout) as { differs: boolean; changes: Change[] };
    expect(report.differs).toBe(false);
    expect(report.changes).toHaveLength(2);
    expect(cli().stdout).not.toContain('\u001B');
  });
});
