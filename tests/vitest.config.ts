import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but the sources; `built` reads the sites that `scripts/test.ts` has built. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  cacheDir: '.cache/vitest',
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,property}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['tests/{built,budgets}/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
