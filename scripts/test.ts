import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';

/** Everything that must hold, in the order in which a failure is cheapest; ends with `N passed, N failed`. */
const node = process.execPath;
const bin = (path: string): string[] => [node, `node_modules/${path}`];
const astro = bin('astro/bin/astro.mjs');
const vitest = [...bin('vitest/vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts'];
const sites = '.cache/sites';

interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Reads the counts out of the report that the step wrote; without it the step is one test. */
  report?: { file: string; counts: (json: never) => [passed: number, failed: number] };
}

const vitestReport = (name: string): Pick<Step, 'report'> & { flags: string[] } => {
  const file = `.cache/reports/${name}.json`;
  return {
    flags: ['--reporter=default', '--reporter=json', `--outputFile=${file}`],
    report: {
      file,
      counts: (json: {
        numPassedTests: number;
        numFailedTests: number;
        numFailedTestSuites: number;
      }) => [json.numPassedTests, json.numFailedTests || json.numFailedTestSuites],
    },
  };
};
const unit = vitestReport('unit');
const built = vitestReport('built');
const build = (name: string, env: Record<string, string>): Step => ({
  name: `build ${name}`,
  command: [...astro, 'build', '--silent'],
  env: { WENMAI_OUT: `${sites}/${name}`, ...env },
});

const steps: Step[] = [
  { name: 'biome', command: [...bin('@biomejs/biome/bin/biome'), 'check', '.'] },
  { name: 'types', command: [...astro, 'check'] },
  {
    name: 'arrows',
    command: [...bin('dependency-cruiser/bin/dependency-cruiser.mjs'), 'src', 'scripts'],
  },
  { name: 'unit', command: [...vitest, '--project', 'unit', ...unit.flags], ...unit },
  { name: 'import is up to date', command: [node, 'scripts/import.ts', '--check'] },
  build('root', { SITE_URL: 'http://localhost:4331' }),
  build('kb', { SITE_URL: 'http://localhost:4332', BASE_PATH: '/kb' }),
  build('vault', {
    WENMAI_CONTENT: 'tests/fixtures/vaults/traps',
    SITE_URL: 'http://localhost:4333',
  }),
  build('kitchen-sink', {
    WENMAI_CONTENT: 'tests/fixtures/kitchen-sink',
    SITE_URL: 'http://localhost:4334',
  }),
  { name: 'built sites', command: [...vitest, '--project', 'built', ...built.flags], ...built },
  {
    name: 'browser',
    command: [...bin('@playwright/test/cli.js'), 'test', '--config', 'tests/playwright.config.ts'],
    report: {
      file: '.cache/reports/browser.json',
      counts: (json: { stats: { expected: number; unexpected: number; flaky: number } }) => [
        json.stats.expected,
        json.stats.unexpected + json.stats.flaky,
      ],
    },
  },
];

process.env.CHROME_PATH = ensureBrowser();
process.env.ASTRO_TELEMETRY_DISABLED = '1';
rmSync('.cache/reports', { recursive: true, force: true });

let passed = 0;
let failed = 0;
for (const { name, command, env, report } of steps) {
  const started = performance.now();
  const [file = node, ...rest] = command;
  const { status } = spawnSync(file, rest, { stdio: 'inherit', env: { ...process.env, ...env } });
  const counted = report && existsSync(report.file);
  const [good, bad] = counted
    ? report.counts(JSON.parse(readFileSync(report.file, 'utf8')) as never)
    : [status === 0 ? 1 : 0, 0];
  // A step that exits with an error fails even where its report shows no failed test.
  const broken = Math.max(bad, status === 0 ? 0 : 1);
  passed += good;
  failed += broken;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${broken ? '✗' : '✓'} ${name}: ${good} passed, ${broken} failed  ${seconds} s\n`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
