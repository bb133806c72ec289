import { defineConfig } from 'vitest/config';
import { longerWords } from './tests/pseudo/plugin.js';

/** The built program in a pseudo-terminal, what comes out of printers, and long use. */
const slow = 'tests/{terminal,printing,endurance}/**/*.test.ts';
/** The rooms that know no screen, no process and no colour. */
const pure =
  'tests/{map,standing,walk,text,debate,plan,strategy,balance,data,interchange,author}/**/*.test.ts';
/** Screens in a longer language. */
const pseudo = 'tests/pseudo/**/*.test.ts';

export default defineConfig({
  // React as it is shipped, which draws a screen in two thirds of the time.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    // Colours, locale and size must not depend on who runs the tests.
    env: { NODE_ENV: 'production', FORCE_COLOR: '3', NO_COLOR: '', LC_ALL: 'C.UTF-8' },
    // A screen or a file that is waited for comes late on a busy machine, and is no less right.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        // No module of theirs holds state: what is loaded for one file serves the next.
        test: { name: 'pure', include: [pure], isolate: false },
      },
      {
        extends: true,
        test: { name: 'quick', include: ['tests/**/*.test.ts'], exclude: [slow, pure, pseudo] },
      },
      {
        extends: true,
        test: { name: 'slow', include: [slow], globalSetup: ['tests/terminal/build.ts'] },
      },
      {
        extends: true,
        plugins: [longerWords()],
        test: { name: 'longer words', include: [pseudo] },
      },
    ],
  },
});
