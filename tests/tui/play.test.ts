/** A walkthrough on the real screens: the program itself, with narration under it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SessionBar } from '../../source/tui/BarView.js';
import { currentStop } from '../../source/walk/state/state.js';
import { barOf, barRows } from '../../source/walkthrough/bar.js';
import { openingAction, playerWing } from '../../source/walkthrough/player-wing.js';
import { playingIn } from '../../source/walkthrough/playing.js';
import { loadWalkthrough, type Walkthrough } from '../../source/walkthrough/walkthrough.js';
import { bundledMap } from '../bundled-map.js';
import { nightTrains } from '../night-trains.js';
import { scriptOf, tour } from '../walkthrough/scripts.js';
import { HandClock } from './clock.js';
import { TestScreen } from './screen.js';

const escape = '\u001B';
const left = `${escape}[D`;
const right = `${escape}[C`;
const script = await scriptOf(tour);

const barFor = (of: Walkthrough): SessionBar => ({
  rows: (columns, rows) => barRows(of, columns, rows),
  words: (state, columns, room) => barOf(of, state, columns, room),
});

interface Playing {
  readonly columns?: number;
  readonly rows?: number;
  readonly running?: boolean;
  readonly clock?: HandClock;
  readonly screenReader?: boolean;
}

function play(
  of: Walkthrough,
  { running = false, clock = new HandClock(), ...more }: Playing = {},
  map = nightTrains(),
): TestScreen {
  return new TestScreen(map, {
    ...more,
    clock,
    wings: [playerWing({ script: of, now: clock.now, running })],
    bar: barFor(of),
    opening: [openingAction],
  });
}

const folder = new URL('../../data/walkthroughs/', import.meta.url);
const map = bundledMap();
const bundled = await Promise.all(
  ['three-minute-tour', 'conditions', 'legality', 'framing', 'burden-of-proof'].map(async name => {
    const loaded = await loadWalkthrough(
      readFileSync(new URL(`${name}.json`, folder), 'utf8'),
      name,
    );
    if (!loaded.ok) throw new Error(name);
    return loaded.walkthrough;
  }),
);

const stepOf = (screen: TestScreen): number => playingIn(screen.state())?.at ?? -1;
const words = (screen: TestScreen): string => screen.text().replaceAll(/\s+/g, ' ');

describe('a presenter', () => {
  test(
    'goes on with Space or Right and back with Left, and each step shows again exactly ' +
      'what it showed',
    async () => {
      const screen = play(script);
      await screen.settle();
      const seen: string[] = [];
      for (let step = 0; step < tour.length; step++) {
        seen.push(screen.text());
        await screen.press(step % 2 ? right : ' ');
      }
      expect(screen.text()).toContain('This is the last step: q ends the walkthrough.');
      expect(seen[3]).toMatch(/\+E1/);
      for (let step = tour.length - 2; step >= 0; step--) {
        await screen.press(left);
        expect(screen.text()).toBe(seen[step]);
      }
      await screen.quit();
    },
  );

  test('loses no key of a burst, and jumps by number', async () => {
    const screen = play(script);
    await screen.press('   ');
    expect(stepOf(screen)).toBe(3);
    await screen.press('2');
    expect(screen.text()).toContain('2G goes to step 2.');
    await screen.press('G');
    expect(stepOf(screen)).toBe(1);
    await screen.press('10G');
    expect(screen.text()).toContain('There is no step 10: the last is 6.');
    await screen.press('6G1G');
    expect(stepOf(screen)).toBe(0);
    await screen.quit();
  });

  test('goes on over a search that the script opened; whoever types there has left the script', async () => {
    const [, argument] = tour;
    const screen = play(
      await scriptOf([
        { say: 'A search.', do: { do: 'search', text: 'strike' } },
        ...(argument ? [argument] : []),
      ]),
    );
    await screen.press(' ');
    expect([stepOf(screen), currentStop(screen.state()).place]).toEqual([1, 'argument/demand']);
    await screen.press(left);
    expect(screen.text()).toContain('strike_');
    await screen.press('s q');
    expect(screen.text()).toContain('strikes q_');
    expect(screen.text()).toContain('You left the script');
    await screen.press(escape);
    await screen.press(' ');
    expect(screen.text()).toContain('strike_');
    expect(stepOf(screen)).toBe(0);
    await screen.quit();
  });

  test('is told how to leave, at the last step in place of the next', async () => {
    const screen = play(await scriptOf(tour.slice(0, 2)));
    await screen.settle();
    expect(screen.text()).toContain('Space next step  Left step back  q end the walkthrough');
    await screen.press(' ');
    expect(screen.text()).not.toContain('Space next step');
    expect(screen.text()).toContain('Left step back  q end the walkthrough');
    await screen.quit();
  });

  test('finds the keys in the footer and in the help', async () => {
    const screen = play(script, { rows: 40 });
    await screen.settle();
    expect(screen.text()).toContain('Space next step  Left step back');
    await screen.press('?');
    for (const line of [
      'Space, Right: next step',
      'Left: step back',
      'p: by itself, or wait',
      '.: faster',
      ',: slower',
      'q: end the walkthrough',
    ])
      expect(screen.text()).toContain(line);
    await screen.press(escape);
    expect(screen.text()).not.toContain('You left the script');
    await screen.quit();
  });

  test('ends it with q', async () => {
    const screen = play(script);
    await screen.press('q');
    expect((await screen.end()).how).toBe('quit');
  });
});

describe('the audience', () => {
  test(
    'leaves the script at any step, looks around, and snaps back with Space to the very ' +
      'same screen',
    async () => {
      const screen = play(script);
      for (let step = 0; step < tour.length - 1; step++) {
        await screen.settle();
        const there = screen.text();
        await screen.press('e');
        await screen.press('j+b');
        await screen.press('k\r');
        expect(screen.text()).toContain('You left the script: Space returns');
        await screen.press(' ');
        expect(screen.text()).toBe(there);
        await screen.press(' ');
        expect(stepOf(screen)).toBe(step + 1);
      }
      await screen.quit();
    },
  );

  test('is told how to return, also from a menu and from what is being typed', async () => {
    const screen = play(script);
    await screen.press('b');
    await screen.press(' ');
    expect(screen.text()).not.toContain('Burden of proof:');
    await screen.press('/');
    expect(screen.text()).toContain('You left the script: Esc, then Space returns');
    await screen.press(' ');
    await screen.press(escape);
    expect(screen.text()).not.toContain('You left the script');
    await screen.press('?');
    await screen.press(' ');
    expect(screen.text()).not.toContain('next row');
    expect(stepOf(screen)).toBe(0);
    await screen.quit();
  });

  test('comes back with Esc too: one level at a time, and from the overview to the script', async () => {
    const screen = play(script);
    await screen.press(' ');
    const there = screen.text();
    await screen.press('\r');
    await screen.press('\r');
    await screen.press(escape);
    expect(screen.text()).toContain('You left the script');
    await screen.press(escape);
    expect(screen.text()).toContain('2/6');
    expect(screen.text()).not.toContain('You left the script');
    await screen.press(escape);
    expect(currentStop(screen.state()).place).toBe('overview');
    await screen.press(escape);
    expect(currentStop(screen.state()).place).toBe('argument/demand');
    expect(words(screen)).toBe(there.replaceAll(/\s+/g, ' '));
    await screen.quit();
  });
});

test('by itself it goes on when the clock says so, and not while somebody looks around', async () => {
  const clock = new HandClock();
  const screen = play(script, { running: true, clock });
  await screen.settle();
  expect(screen.text()).toContain('by itself');
  clock.pass(2100);
  await screen.settle();
  expect(stepOf(screen)).toBe(1);
  await screen.press('..');
  expect(screen.text()).toContain('speed 2');
  clock.pass(1100);
  await screen.settle();
  expect(stepOf(screen)).toBe(2);
  await screen.press('t');
  clock.pass(600_000);
  await screen.settle();
  expect(stepOf(screen)).toBe(2);
  await screen.press(' ');
  clock.pass(600_000);
  await screen.settle();
  // The fifth step waits for somebody.
  expect(stepOf(screen)).toBe(4);
  expect(screen.text()).toContain('waits for Space');
  await screen.quit();
});

describe('a window', () => {
  test('that is too small keeps the state until there is room again', async () => {
    const screen = play(script);
    await screen.press('  ');
    await screen.resize(30, 8);
    expect(screen.text()).toContain('Please enlarge');
    await screen.resize(80, 24);
    expect(stepOf(screen)).toBe(2);
    expect(screen.text()).toContain('At record it is unproven.');
    expect(screen.lines()[0]).toContain('record');
    await screen.quit();
  });

  test.each([
    [60, 18],
    [80, 24],
    [140, 45],
  ])(
    'of %ix%i shows all that is said at every step of every bundled walkthrough, and the ' +
      'page above it',
    async (columns, rows) => {
      for (const walkthrough of bundled) {
        const screen = play(walkthrough, { columns, rows }, map);
        for (const { step } of walkthrough.steps) {
          await screen.settle();
          expect(words(screen)).toContain((step.say ?? '').replaceAll(/\s+/g, ' '));
          expect(screen.lines()[0]).toMatch(/ proof asked \S+ \w+(?: \[ \])?$/);
          expect(screen.lines().filter(line => line.length > columns)).toEqual([]);
          await screen.press(' ');
        }
        await screen.quit();
      }
    },
  );
});

test('Left shows each screen of every bundled walkthrough again, exactly as it was', async () => {
  for (const walkthrough of bundled) {
    const screen = play(walkthrough, {}, map);
    const seen: string[] = [];
    for (const _step of walkthrough.steps) {
      await screen.settle();
      seen.push(screen.text());
      await screen.press(' ');
    }
    for (const before of seen.slice(0, -1).toReversed()) {
      await screen.press(left);
      expect(screen.text()).toBe(before);
    }
    await screen.quit();
  }
});

test('a screen reader hears what is said first, then the page', async () => {
  const screen = play(script, { screenReader: true });
  await screen.press(' ');
  const text = words(screen);
  expect(text.indexOf('An argument. 2/6 Start.')).toBeGreaterThanOrEqual(0);
  expect(text.indexOf('An argument. 2/6 Start.')).toBeLessThan(text.indexOf('Row 1 of'));
  await screen.quit();
});

test('escape sequences in what is said draw harmlessly', async () => {
  const hostile = await scriptOf([
    {
      say: `${escape}[2J${escape}]52;c;aGFjaw==\u0007gone${escape}[31m \u202Ered\r\n\tlast`,
      mark: `${escape}[5mchapter`,
      note: 'x',
    },
  ]);
  const screen = play(hostile);
  await screen.settle();
  expect(screen.text()).toContain('gone red last');
  expect(screen.lines().findLast(line => line.includes('1/1'))).toContain('1/1  chapter');
  expect(screen.text()).toContain('Night trains');
  await screen.quit();
});
