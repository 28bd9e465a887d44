import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where the systems that we know put a Chromium or Chrome of their own. */
const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** For a browser that runs without a screen, whoever starts it, and asks nobody else for anything. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

/** Path of a browser that starts, or `undefined`: `CHROME_PATH`, then the system's, then Playwright's own. */
export function findBrowser(): string | undefined {
  const candidates = [process.env.CHROME_PATH, ...systemPaths, chromium.executablePath()];
  return candidates.find(
    (path) => path && existsSync(path) && spawnSync(path, ['--version']).status === 0,
  );
}

const run = (command: string, ...parts: string[]): boolean =>
  spawnSync(command, parts, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Installs a browser if there is none: Debian's package as root, Playwright's build elsewhere. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get') && run('apt-get', 'update', '-qq')) {
    run('apt-get', 'install', '-y', '-qq', 'chromium', 'fonts-noto-cjk');
  }
  if (!findBrowser()) {
    const withDeps = root && process.platform === 'linux' ? ['--with-deps'] : [];
    run(
      process.execPath,
      'node_modules/@playwright/test/cli.js',
      'install',
      ...withDeps,
      'chromium',
    );
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    '没有可用的浏览器：请安装 Chromium 或 Chrome，或用 CHROME_PATH 指出它的位置。\n' +
      'No browser: install Chromium or Chrome, or name its path in CHROME_PATH.',
  );
}

if (import.meta.main) console.log(ensureBrowser());
