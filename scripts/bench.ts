import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

/** `npm run bench -- NAME [flags]` runs `scripts/bench/NAME.ts`; without a name it lists them. */
const [name, ...flags] = process.argv.slice(2);
const names = readdirSync(new URL('bench/', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));

if (!name || !names.includes(name)) {
  console.error(`用法 usage: npm run bench -- ${names.join(' | ')}`);
  process.exit(name ? 1 : 0);
}
const script = new URL(`bench/${name}.ts`, import.meta.url).pathname;
process.exit(spawnSync(process.execPath, [script, ...flags], { stdio: 'inherit' }).status ?? 1);
