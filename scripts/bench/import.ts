import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importVault } from '../../src/import/import-fs.ts';
import { importOriginal } from '../../src/import/original.ts';

/** `npm run bench -- import [files] [megabytes]`: files of 3 KB on disk, then one journal in memory. */
const [files = 10_000, megabytes = 50] = process.argv.slice(2).map(Number);
const paragraph =
  '大模型的训练需要大量数据与算力，本周读了#具身智能 与 #世界模型 的两篇论文，\n主要结论是：**预训练**决定上限，微调决定下限。见 [[具身通用智能]]。\n\n- 第一点：数据质量比数量重要\n- 第二点：The quick brown fox jumps over the lazy dog\n\n    缩进四格的段落，不是代码。\n\n';
const entry = (date: string) =>
  `# ${date}\n\n#已完成调研\n\n## 1.进展\n\n${paragraph.repeat(3)}### 细节\n\n${paragraph.repeat(2)}`;
const day = (index: number) =>
  new Date(Date.UTC(1960, 0, 1 + (index % 20_000))).toISOString().slice(0, 10).replaceAll('-', '/');

/** Most memory that was ever resident, MB. */
const memory = () => Math.round(process.resourceUsage().maxRSS / 1024);
/** Seconds of processor time since `since`: what one core needs, however busy the machine is. */
const cpu = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};
const row = (name: string, bytes: number, seconds: number, notes: number) =>
  console.log(
    `${name.padEnd(22)} ${(bytes / 1e6).toFixed(1).padStart(6)} MB ${seconds.toFixed(2).padStart(7)} s ${(bytes / 1e6 / seconds).toFixed(1).padStart(6)} MB/s ${String(notes).padStart(7)} notes  rss ${memory()} MB`,
  );

importOriginal(Buffer.from(entry('2024/4/7')), 'warm.md');
for (const size of [megabytes / 4, megabytes / 2, megabytes]) {
  const one = entry('2024/4/7');
  const count = Math.round((size * 1e6) / Buffer.byteLength(one));
  const bytes = Buffer.from(
    Array.from({ length: count }, (_, index) => entry(day(index))).join(''),
  );
  const start = process.cpuUsage();
  const { notes, problems } = importOriginal(bytes, 'journal.md');
  row(`one file (${problems.length} problems)`, bytes.length, cpu(start), notes.length);
}

const note = (index: number) =>
  `# 第 ${index} 篇笔记\n\n${entry(day(index)).replace(/^# .*\n/, '')}${paragraph.repeat(2)}`;

const content = mkdtempSync(join(tmpdir(), 'wenmai-bench-'));
mkdirSync(join(content, 'originals'));
let bytes = 0;
for (let index = 0; index < files; index++) {
  const text = note(index);
  bytes += Buffer.byteLength(text);
  writeFileSync(join(content, 'originals', `${index}.md`), text);
}
const start = process.cpuUsage();
let made = 0;
for (let index = 0; index < files; index++) {
  made += importOriginal(Buffer.from(note(index)), `${index}.md`).notes.length;
}
row('files, in memory', bytes, cpu(start), made);
for (const name of ['files, first import', 'files, again']) {
  const start = process.cpuUsage();
  const { ledger } = await importVault({ content, write: true });
  row(name, bytes, cpu(start), ledger.originals.length);
}
rmSync(content, { recursive: true });
