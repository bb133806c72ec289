import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/terminal/build.ts'],
    // Colours, locale and size must not depend on who runs the tests.
    env: { FORCE_COLOR: '3', NO_COLOR: '', LC_ALL: 'C.UTF-8' },
    testTimeout: 30_000,
  },
});
