// Installs what package-lock.json names, once: the first thing that `npm start` and `npm test` do.
// Plain JavaScript without imports from node_modules, since it runs on any Node ≥ 20 before there is one.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stampFile = 'node_modules/.wenmai-installed';
const lock = readFileSync('package-lock.json', 'utf8');
const stamp = createHash('sha256')
  .update(`${process.platform} ${process.arch} ${lock}`)
  .digest('hex');

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  const started = performance.now();
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const result = spawnSync(
    command,
    [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: !npm && process.platform === 'win32',
    },
  );
  if (result.status !== 0) {
    console.error('安装依赖失败：检查网络与 npm 设置后，再运行同一条命令。');
    console.error(
      'Installing the dependencies failed: check the network and npm settings, then run it again.',
    );
    process.exit(result.status ?? 1);
  }
  writeFileSync(stampFile, stamp);
  const packages = Object.keys(JSON.parse(lock).packages).length - 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`安装 ✓ ${packages} 个包 (setup)  ${seconds} s`);
}
