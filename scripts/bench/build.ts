import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds of generated vaults, search index included, cold (no cache) and warm (nothing changed):
 * wall time in seconds, peak resident memory of the build in MB, size of the site in MB, and each
 * vault's time per note against the smallest vault's, which stays near 1 while the build is linear.
 *
 * `npm run bench -- build [notes…]`, default 200 1000.
 */
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const folder = '.cache/bench/build';

/** Paragraphs of the project's own originals: real text, dealt out again to `n` notes of about 3 KB. */
const paragraphs = readdirSync('content/originals')
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => readFileSync(join('content/originals', file), 'utf8').split(/\n\s*\n/))
  .filter((text) => text.length > 40 && !text.startsWith('#'));

function writeVault(n: number): string {
  const vault = join(folder, `vault-${n}`);
  rmSync(vault, { recursive: true, force: true });
  const pick = (i: number): string => paragraphs[i % paragraphs.length] ?? '';
  for (let i = 0; i < n; i += 1) {
    const month = String((i % 12) + 1).padStart(2, '0');
    const sections = [0, 1, 2, 3].map((j) => `## 第${j + 1}节 ${i}\n\n${pick(i * 7 + j * 13)}\n`);
    const text = `# 笔记 ${i}\n\n#标签${i % 40} 见 [[笔记 ${(i * 31) % n}]]。\n\n${sections.join('\n')}`;
    const path = join(vault, `卷${i % 10}`);
    mkdirSync(path, { recursive: true });
    writeFileSync(
      join(path, `2024-${month}-${String((i % 28) + 1).padStart(2, '0')} ${i}.md`),
      text,
    );
  }
  return vault;
}

/** Highest resident memory of a process and its children so far, in MB (Linux; elsewhere NaN). */
function peakMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

function build(vault: string, out: string): Promise<{ seconds: number; memory: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    env: { ...process.env, WENMAI_CONTENT: vault, WENMAI_OUT: out, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let memory = Number.NaN;
  const timer = setInterval(() => {
    const now = peakMemory(child.pid ?? 0);
    if (!Number.isNaN(now)) memory = now;
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, memory });
      else reject(new Error(`the build of ${vault} ended with ${code}`));
    });
  });
}

function megabytes(path: string): number {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((f) =>
    f.isFile(),
  );
  return files.reduce((sum, f) => sum + statSync(join(f.parentPath, f.name)).size, 0) / 1e6;
}

console.log(
  '| notes | cold s | warm s | ms a note, cold | against the smallest | peak MB | site MB |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- |');
let smallest: number | undefined;
for (const n of sizes.length > 0 ? sizes : [200, 1000]) {
  const vault = writeVault(n);
  const out = join(folder, `site-${n}`);
  rmSync('.cache/notes', { recursive: true, force: true });
  rmSync('node_modules/.astro', { recursive: true, force: true });
  const cold = await build(vault, out);
  const warm = await build(vault, out);
  const each = (cold.seconds * 1000) / n;
  smallest ??= each;
  const row = [
    n,
    cold.seconds.toFixed(1),
    warm.seconds.toFixed(1),
    each.toFixed(1),
    (each / smallest).toFixed(2),
    Math.max(cold.memory, warm.memory).toFixed(0),
    megabytes(out).toFixed(1),
  ];
  console.log(`| ${row.join(' | ')} |`);
}
