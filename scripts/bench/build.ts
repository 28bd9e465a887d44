import { spawn } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeVault } from './vault-fs.ts';

/**
 * Builds of generated vaults, search index included: cold (no cache), warm (nothing changed) and after
 * one sentence was added to one note. Wall time and processor time in seconds, peak resident memory in
 * MB, size of the site in MB, and each vault's processor time per note against the smallest vault's,
 * which stays near 1 while the build is linear.
 *
 * `npm run bench -- build [notes…]`, default 200 1000.
 */
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const folder = '.cache/bench/build';

interface Cost {
  wall: number;
  cpu: number;
  memory: number;
}

/** Processor seconds and highest resident memory in MB of a process so far (Linux; elsewhere NaN). */
function usage(pid: number): Omit<Cost, 'wall'> | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    const memory = /VmHWM:\s+(\d+)/.exec(status)?.[1];
    // A process that has just ended still has a status, but no memory.
    return memory === undefined ? undefined : { cpu: ticks / 100, memory: Number(memory) / 1024 };
  } catch {
    return undefined;
  }
}

function build(vault: string, out: string, cache: string): Promise<Cost> {
  const started = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    env: {
      ...process.env,
      WENMAI_CONTENT: vault,
      WENMAI_OUT: out,
      WENMAI_CACHE: cache,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let used = { cpu: Number.NaN, memory: Number.NaN };
  const timer = setInterval(() => {
    used = usage(child.pid ?? 0) ?? used;
  }, 50);
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      clearInterval(timer);
      const wall = (performance.now() - started) / 1000;
      if (code === 0) resolve({ wall, ...used });
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

function touchOne(vault: string): void {
  const [first = ''] = readdirSync(join(vault, '卷1')).sort();
  appendFileSync(join(vault, '卷1', first), '\n又记一句。\n');
}

const seconds = ({ wall, cpu }: Cost): string => `${wall.toFixed(1)} (${cpu.toFixed(1)})`;

console.log('wall (processor) seconds');
console.log(
  '| notes | cold | warm | one note edited | ms a note, cold | against the smallest | peak MB | site MB |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
let smallest: number | undefined;
for (const n of sizes.length > 0 ? sizes : [200, 1000]) {
  const [vault, out, cache] = ['vault', 'site', 'cache'].map((name) =>
    join(folder, `${name}-${n}`),
  );
  if (!vault || !out || !cache) break;
  writeVault(vault, n);
  rmSync(cache, { recursive: true, force: true });
  const cold = await build(vault, out, cache);
  const warm = await build(vault, out, cache);
  touchOne(vault);
  const edited = await build(vault, out, cache);
  const each = (cold.cpu * 1000) / n;
  smallest ??= each;
  const row = [
    n,
    ...[cold, warm, edited].map(seconds),
    each.toFixed(1),
    (each / smallest).toFixed(2),
    Math.max(...[cold, warm, edited].map(({ memory }) => memory)).toFixed(0),
    megabytes(out).toFixed(1),
  ];
  console.log(`| ${row.join(' | ')} |`);
}
