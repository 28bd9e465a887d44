import { defineConfig } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../scripts/browser.ts';

/**
 * The built sites, each served under its own base; every test runs under `/` and under `/kb/`, those
 * of what a note may hold on the site of the one note that holds it all.
 */
const sites = [
  { name: 'root', base: '/', port: 4331, testIgnore: 'kitchen-sink/**' },
  { name: 'kb', base: '/kb/', port: 4332, testIgnore: 'kitchen-sink/**' },
  { name: 'kitchen-sink', base: '/', port: 4334, testMatch: 'kitchen-sink/**/*.spec.ts' },
];

export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  outputDir: '../.cache/playwright',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  // A machine under load takes its time: what is awaited comes or the test fails, only later.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ['json', { outputFile: '../.cache/reports/browser.json' }]],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: ensureBrowser(), args: browserFlags },
  },
  projects: sites.map(({ name, base, port, ...tests }) => ({
    name,
    ...tests,
    use: { baseURL: `http://localhost:${port}${base}` },
  })),
  webServer: sites.map(({ name, base, port }) => ({
    command: `node scripts/serve.ts --dir .cache/sites/${name} --base ${base} --port ${port}`,
    cwd: new URL('..', import.meta.url).pathname,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: !process.env.CI,
  })),
});
