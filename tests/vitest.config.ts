import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  cacheDir: '.cache/vitest',
  test: { include: ['tests/{unit,property}/**/*.test.ts'], testTimeout: 30_000 },
});
