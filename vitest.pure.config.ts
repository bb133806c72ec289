/** The tests of the pure rooms alone, which need no build: what `npm run mutate` runs. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{map,standing,walk,outline,pages}/**/*.test.ts', 'tests/tui/walk.test.ts'],
    env: { FORCE_COLOR: '3', NO_COLOR: '', LC_ALL: 'C.UTF-8' },
    testTimeout: 30_000,
  },
});
