/**
 * A window that is given another size in the middle of things shows, in the end, what one of that
 * size always shows.
 */
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Program } from '../../source/walk/program.js';
import { draw } from '../endurance/subjects/look.js';
import { nightTrains } from '../night-trains.js';
import { TestScreen } from './screen.js';

const down = '\u001B[B';
const map = nightTrains(30);
const tall = 'argument/strike-week';
const program = new Program(map);
const sizes = fc.tuple(fc.integer({ min: 20, max: 200 }), fc.integer({ min: 5, max: 60 }));
const keys = fc.constantFrom('', down.repeat(3), '\r', `\r${down}`, '0', '?', 'b', '/book');
const drags = fc.array(fc.record({ way: fc.array(sizes, { minLength: 1, maxLength: 3 }), keys }), {
  maxLength: 4,
});

test('whatever sizes it had on the way, while keys were drawn', async () => {
  await fc.assert(
    fc.asyncProperty(drags, sizes, sizes, async (before, on, last) => {
      const screen = new TestScreen(map, { columns: 80, rows: 24 });
      await screen.settle();
      for (const drag of before) await screen.drag(drag.way, drag.keys);
      const [columns, rows] = [Math.max(40, last[0]), Math.max(10, last[1])];
      await screen.drag([on, [columns, rows]], `${down}${down}`);
      const shown = screen.lines();
      const drawn = stripVTControlCharacters(draw(program, screen.state()))
        .split('\n')
        .map(line => line.trimEnd());
      await screen.quit();
      expect(shown).toEqual(Array.from({ length: rows }, (_row, at) => drawn[at] ?? ''));
    }),
    { numRuns: 10 },
  );
}, 60_000);

test('a wide window of ten rows finds its words over a page whose head is tall', async () => {
  const screen = new TestScreen(map, { columns: 110, rows: 10, start: { place: tall } });
  await screen.settle();
  await screen.press('/book');
  expect(screen.lines().slice(0, 4)).toContain('▸ book_');
  expect(screen.lines().filter(line => line !== '').length).toBeGreaterThan(6);
  expect(screen.cursor().row).toBe(screen.lines().findIndex(line => line.startsWith('▸ book_')));
  await screen.quit();
});

test('what a narrower window cut off does not come back with a wider one', async () => {
  const screen = new TestScreen(map, { columns: 49, rows: 11, start: { place: 'issue/funding' } });
  await screen.settle();
  await screen.drag([[47, 11]], '?');
  await screen.drag([[48, 11]], '');
  expect(screen.text()).toMatch(/^Keys, and what the signs mean$/m);
  await screen.quit();
});

test(
  'what something else wrote on the screen is gone once it is drawn anew, and keys change ' +
    'what is there',
  async () => {
    const screen = new TestScreen(map);
    await screen.settle();
    const before = screen.lines();
    await screen.scribble('\u001B[5;5Hyou have mail\u001B[2;1H\u001B[2K\u001B[H');
    expect(screen.lines()).not.toEqual(before);
    await screen.redraw();
    expect(screen.lines()).toEqual(before);
    await screen.press(down);
    expect(screen.state().trail.at(-1)?.cursor).toBe(1);
    expect(screen.text()).not.toContain('mail');
    await screen.quit();
    await screen.redraw();
  },
);
