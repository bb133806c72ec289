/** A list that scrolls: little is written for each line, and what stands there is the same. */
import { expect, test } from 'vitest';
import { open } from './built-program.js';

test('a page that was scrolled line by line looks as one that is drawn whole', async () => {
  const screen = open(['--at', 'issue/legality'], { env: { COLORTERM: 'truecolor' } });
  await screen.until('? more');
  const shown = new Set<string>();
  for (let key = 0; key < 40; key++) {
    const before = screen.text();
    screen.pty.write('j');
    await expect.poll(screen.text).not.toBe(before);
    shown.add(screen.lines()[5] ?? '');
  }
  expect(shown.size).toBeGreaterThan(20);
  await screen.until('? more');
  const scrolled = screen.looks();
  const [path = ''] = screen.lines();
  screen.resize(81, 24);
  await expect.poll(() => screen.lines()[0]).not.toBe(path);
  screen.resize(80, 24);
  await expect.poll(() => screen.lines()[0]).toBe(path);
  await screen.until('? more');
  expect(screen.looks()).toEqual(scrolled);
  screen.pty.write('q');
  await screen.exited;
});
