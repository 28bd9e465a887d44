import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { env } from '../src/site-env.ts';
import { serve } from './serve.ts';

/** `npm start`: import, build, serve; one line a stage with its counts and time, then the URL. */
function stage(name: string, script: string[], count: (output: string) => string): void {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, script, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status === 0) {
    console.log(`${name} ✓ ${count(stdout)}  ${seconds} s`);
    return;
  }
  console.error(`${stdout}${stderr}`);
  console.error(`${name} ✗  ${seconds} s`);
  // A note that could not be imported never keeps the others from being read.
  if (name !== '导入') process.exit(status ?? 1);
}

stage('导入', ['scripts/import.ts', '--json'], (output) =>
  output.trim().split('\n').length.toString(),
);
stage('构建', ['node_modules/astro/bin/astro.mjs', 'build'], () => {
  const files = readdirSync(env.out, { recursive: true, encoding: 'utf8' });
  return `${files.filter((file) => file.endsWith('.html')).length} 页 pages`;
});
console.log(await serve({ dir: env.out, base: env.base, port: Number(process.env.PORT ?? 4321) }));
