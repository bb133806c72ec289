import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../source/walk/action.js';
import { currentStop } from '../../source/walk/state.js';
import { update } from '../../source/walk/update.js';
import { Player, type PlayAction, type PlayState } from '../../source/walkthrough/player.js';
import { scriptOf, tour, trains } from './scripts.js';

const script = await scriptOf(tour);
const player = new Player(trains, script);
const start = player.start(80, 28);
const last = script.steps.length - 1;

/** The state of each step when the script is played from start to end and nothing else happens. */
const straight = script.steps.map((_step, at) => player.update(start, { play: 'jump', to: at }).walk);

const around: readonly Action[] = [{ do: 'go', to: 'evidence/E2' }, { do: 'assume', as: 'reject' }, { do: 'burden', set: 'word' }, { do: 'filter', set: { party: 'greens' } }];
const look = (state: PlayState): PlayState => player.update(state, { play: 'look', walk: around.reduce((walk, action) => update(trains, walk, action), state.walk) });

const keys: fc.Arbitrary<PlayAction | 'look'> = fc.oneof(
  fc.constantFrom<PlayAction | 'look'>({ play: 'next' }, { play: 'back' }, { play: 'return' }, { play: 'pause' }, { play: 'faster' }, { play: 'slower' }, 'look'),
  fc.nat({ max: last + 3 }).map((to): PlayAction => ({ play: 'jump', to })),
  fc.constantFrom<PlayAction>({ play: 'resize', columns: 60, rows: 22 }, { play: 'resize', columns: 140, rows: 45 }),
);

describe('whatever a presenter does', () => {
  test('each step shows exactly what it shows when the script is played straight through', () => {
    fc.assert(fc.property(fc.array(keys, { maxLength: 40 }), list => {
      const played = list.reduce((state, key) => (key === 'look' ? look(state) : player.update(state, key)), start);
      const here = player.update(player.update(played, { play: 'resize', columns: 80, rows: 28 }), { play: 'return' });
      const { trail, at, ...rest } = here.walk;
      const { trail: trailStraight, at: atStraight, ...restStraight } = straight[here.at] ?? start.walk;
      // Scrolling may have followed the window's size; places, cursors and everything else are as they were.
      expect([trail.map(({ place, cursor, column }) => ({ place, cursor, column })), at, rest]).toEqual([trailStraight.map(({ place, cursor, column }) => ({ place, cursor, column })), atStraight, restStraight]);
    }));
  });

  test('back from any step restores the very state before it, assumptions included', () => {
    for (let at = 1; at <= last; at++) {
      const there = player.update(start, { play: 'jump', to: at });
      expect(player.update(there, { play: 'back' }).walk).toEqual(straight[at - 1]);
    }
    expect(player.update(player.update(start, { play: 'jump', to: 4 }), { play: 'back' }).walk.assumptions).toEqual({ granted: ['E1'], rejected: [] });
  });

  test('leaving the script and snapping back loses nothing of it', () => {
    const there = player.update(start, { play: 'jump', to: 3 });
    const away = look(there);
    expect(away.away).toBe(true);
    expect(currentStop(away.walk).place).toBe('evidence/E2');
    const back = player.update(away, { play: 'return' });
    expect(back.away).toBe(false);
    expect(back.walk).toEqual(straight[3]);
  });
});

test('beyond either end it stays, and says so', () => {
  expect(player.update(start, { play: 'back' }).message).toBe('This is the first step.');
  const end = player.update(start, { play: 'jump', to: last });
  expect(player.update(end, { play: 'next' })).toMatchObject({ at: last, message: 'This is the last step.' });
  expect(player.update(start, { play: 'jump', to: 99 })).toMatchObject({ at: 0, message: `There is no step 100: the last is ${last + 1}.` });
});

test('speed has ends, and pause is there and back', () => {
  const fast = Array.from({ length: 20 }).reduce<PlayState>(state => player.update(state, { play: 'faster' }), start);
  expect(fast.speed).toBe(4);
  expect(player.update(fast, { play: 'slower' }).speed).toBe(3);
  expect(player.update(player.update(start, { play: 'pause' }), { play: 'pause' }).paused).toBe(false);
});

test('a script of a thousand steps shows its first at once, and its last well within a second', async () => {
  const long = await scriptOf(Array.from({ length: 1000 }, (_one, at) => ({ say: `Step ${at + 1}.`, do: { do: 'go', to: at % 2 === 0 ? 'argument/demand' : 'evidence/E1' } })));
  const many = new Player(trains, long);
  const before = performance.now();
  const first = many.start(80, 28);
  expect(performance.now() - before).toBeLessThan(100);
  expect(many.update(first, { play: 'jump', to: 999 }).walk.at).toBe(1000);
  expect(performance.now() - before).toBeLessThan(2000);
});
