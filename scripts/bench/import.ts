import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { importOriginal } from '../../src/import/original.ts';
import { importVault } from '../../src/import/vault/import-fs.ts';
import { writeWhole } from '../../src/import/vault/vault-files-fs.ts';

/**
 * `npm run bench -- import [files] [megabytes]`: journals in memory, then files of 3 KB in memory and on
 * the disk that `TMPDIR` is on. Each row is a process of its own, so that its memory is its own; seconds
 * are those of one processor, what the program (its compiler and collector with it) takes and what the
 * system takes. But for the rows `just started` they count from when the program has started up, which is
 * when its compiler has come to an end: it takes up what runs once a note at the 3,000th note and later.
 * Two rows to compare with on the same machine: `parsed alone`, the same files only parsed as Markdown,
 * and `written alone`, only written.
 */
const [files = 10_000, megabytes = 50] = process.argv.slice(2, 4).map(Number);
const [content, row] = process.argv.slice(4);
const paragraph =
  '大模型的训练需要大量数据与算力，本周读了#具身智能 与 #世界模型 的两篇论文，\n主要结论是：**预训练**决定上限，微调决定下限。见 [[具身通用智能]]。\n\n- 第一点：数据质量比数量重要\n- 第二点：The quick brown fox jumps over the lazy dog\n\n    缩进四格的段落，不是代码。\n\n';
const entry = (date: string) =>
  `# ${date}\n\n#已完成调研\n\n## 1.进展\n\n${paragraph.repeat(3)}### 细节\n\n${paragraph.repeat(2)}`;
const day = (index: number) =>
  new Date(Date.UTC(1960, 0, 1 + (index % 20_000))).toISOString().slice(0, 10).replaceAll('-', '/');
const journal = (entries: number) =>
  Array.from({ length: entries }, (_, index) => entry(day(index))).join('');
/** Notes that a program starts up on, and entries of the journal that it reads between so many of them. */
const START = 24_000;
const START_ENTRIES = 3000;
const note = (index: number) =>
  `# 第 ${index} 篇笔记\n\n${entry(day(index)).replace(/^# .*\n/, '')}${paragraph.repeat(3)}`;

function makeVault(folder: string): void {
  mkdirSync(join(folder, 'originals'));
  for (let index = 0; index < files; index++)
    writeFileSync(join(folder, 'originals', `${index}.md`), note(index));
  for (const part of [4, 2, 1]) {
    const count = Math.round((megabytes * 1e6) / part / Buffer.byteLength(entry('2024/4/7')));
    writeFileSync(join(folder, `journal-${part}.md`), journal(count));
  }
}

/** What each row works on, and its work, which returns how many notes there are. */
const rows: { [name: string]: (folder: string) => { bytes: number; work: () => unknown } } = {
  'one, just started': (folder) => oneFile(folder, 1),
  ...Object.fromEntries(
    [4, 2, 1].map((part) => [`one file, 1/${part}`, (folder: string) => oneFile(folder, part)]),
  ),
  'files, just started': inMemory,
  'files, in memory': inMemory,
  'files, parsed alone': (folder) => {
    const all = originals(folder);
    const work = () => {
      for (const { bytes } of all) fromMarkdown(bytes.toString());
    };
    return { bytes: total(all), work };
  },
  'files, first import': imports,
  'files, again': imports,
  'files, written alone': (folder) => {
    const all = originals(join(folder));
    const work = () =>
      all.forEach(({ name, bytes }) => {
        writeWhole(join(folder, 'alone', name), bytes);
      });
    return { bytes: total(all), work };
  },
};

function oneFile(folder: string, part: number): { bytes: number; work: () => number } {
  const bytes = readFileSync(join(folder, `journal-${part}.md`));
  return { bytes: bytes.length, work: () => importOriginal(bytes, 'journal.md').notes.length };
}

function inMemory(folder: string): { bytes: number; work: () => number } {
  const all = originals(folder);
  const work = () =>
    all.reduce((sum, { name, bytes }) => sum + importOriginal(bytes, name).notes.length, 0);
  return { bytes: total(all), work };
}

function originals(folder: string): { name: string; bytes: Buffer }[] {
  const path = join(folder, 'originals');
  return readdirSync(path).map((name) => ({ name, bytes: readFileSync(join(path, name)) }));
}

const total = (all: readonly { bytes: Buffer }[]) =>
  all.reduce((sum, { bytes }) => sum + bytes.length, 0);

function imports(folder: string): { bytes: number; work: () => Promise<unknown> } {
  const work = async () =>
    (await importVault({ content: folder, write: true })).ledger.originals.length;
  return { bytes: files * Buffer.byteLength(note(1000)), work };
}

function startUp(): void {
  for (let index = 0; index < START; index++) {
    importOriginal(Buffer.from(note(files + index)), `${files + index}.md`);
    if (index % START_ENTRIES > 0) continue;
    importOriginal(Buffer.from(journal(START_ENTRIES)), 'journal.md');
  }
}

async function measure(folder: string, name: string): Promise<void> {
  if (!name.endsWith('just started')) startUp();
  const { bytes, work } = rows[name]?.(folder) ?? { bytes: 0, work: () => 0 };
  const start = process.cpuUsage();
  const notes = await work();
  const { user, system } = process.cpuUsage(start);
  const [own, of] = [user / 1e6, system / 1e6];
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${name.padEnd(21)}${(bytes / 1e6).toFixed(1).padStart(6)} MB ${own.toFixed(2).padStart(6)} + ${of.toFixed(2)} s ${(bytes / 1e6 / (own + of)).toFixed(1).padStart(6)} MB/s ${String(notes ?? '').padStart(6)} notes ${String(memory).padStart(4)} MB resident`,
  );
}

if (content && row) await measure(content, row);
else {
  const folder = mkdtempSync(join(tmpdir(), 'wenmai-bench-'));
  makeVault(folder);
  for (const name of Object.keys(rows)) {
    const flags = [process.argv[1] ?? '', String(files), String(megabytes), folder, name];
    spawnSync(process.execPath, flags, { stdio: 'inherit' });
  }
  rmSync(folder, { recursive: true });
}
