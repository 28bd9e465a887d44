import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { t } from '../src/i18n/index.ts';
import { collectProblems } from '../src/integrations/problem-store-fs.ts';
import { env } from '../src/site-env.ts';
import { serve } from './serve.ts';

/** `npm start`: import, build and index, serve; a line a stage with its counts and time, then the URL. */
interface Line {
  text: string;
  /** Seconds since the command started. */
  at: number;
}

/** Runs a script quietly; its output is shown only when it fails. */
function run(script: string[]): Promise<{ code: number; seconds: number; lines: Line[] }> {
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  const lines: Line[] = [];
  const child = spawn(process.execPath, script, {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (text) => lines.push({ text, at: elapsed() }));
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (code !== 0) console.error(lines.map(({ text }) => text).join('\n'));
      resolve({ code: code ?? 1, seconds: elapsed(), lines });
    });
  });
}

// A note that could not be imported is told of, and never keeps the others from being read.
const imported = await run(['scripts/import.ts']);
console.log(`${t('command.import')} ${imported.code ? '✗' : '✓'} ${imported.lines.at(-1)?.text}`);

const built = await run(['node_modules/astro/bin/astro.mjs', 'build']);
if (built.code !== 0) process.exit(built.code);
const files = readdirSync(env.out, { recursive: true, encoding: 'utf8' });
const pages = files.filter((file) => file.endsWith('.html')).length;
const problems = collectProblems(env.cache).length;
const counts = t('command.built', { pages, problems });
console.log(`${t('command.build')} ✓ ${counts}  ${built.seconds.toFixed(1)} s`);

const at = built.lines.findIndex(({ text }) => text.includes('[wenmai:search-index]'));
const index = built.lines[at];
if (index) {
  const seconds = index.at - (built.lines[at - 1]?.at ?? 0);
  const text = index.text.replace(/^.*\[wenmai:search-index\] /, '');
  console.log(`${t('command.search')} ✓ ${text}  ${seconds.toFixed(1)} s`);
}

const port = Number(process.env.PORT ?? 4321);
console.log(`${t('command.site')} ${await serve({ dir: env.out, base: env.base, port })}`);
