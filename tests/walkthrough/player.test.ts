import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../source/walk/action.js';
import { pressKey, type InputState } from '../../source/tui/input.js';
import { Program } from '../../source/walk/program.js';
import { currentStop, type WalkState } from '../../source/walk/state/state.js';
import { update } from '../../source/walk/update.js';
import { barOf, barRows } from '../../source/walkthrough/bar.js';
import { toPlayer, type PlayerMessage } from '../../source/walkthrough/player-messages.js';
import { openingAction, playerWing } from '../../source/walkthrough/player-wing.js';
import { playingIn } from '../../source/walkthrough/playing.js';
import { scriptOf, tour, trains } from './scripts.js';

const script = await scriptOf(tour);
const last = script.steps.length - 1;
const program = new Program(trains.map, [playerWing({ script, now: () => 0 })]);
const act = (message: PlayerMessage): Action => toPlayer.send(message);
const jump = (to: number): readonly Action[] => [
  ...Array.from(String(to + 1), digit => act({ is: 'digit', digit })),
  act({ is: 'jump' }),
];
const does = (state: WalkState, ...actions: readonly Action[]): WalkState =>
  actions.reduce((walk, action) => update(program, walk, action), state);
const start = does(program.start({ burden: script.burden, columns: 80, rows: 24 }), openingAction);
const at = (state: WalkState): number => playingIn(state)?.at ?? -1;
const shown = ({ wings: _memory, ...walk }: WalkState): Omit<WalkState, 'wings'> => walk;

/** The state of each step when the script is played from start to end and nothing else happens. */
const straight = script.steps.map((_step, to) =>
  shown(does(start, ...Array.from({ length: to }, () => act({ is: 'next' })))),
);

const around: readonly Action[] = [
  { do: 'go', to: 'evidence/E2' },
  { do: 'assume', as: 'reject' },
  { do: 'burden', set: 'word' },
  { do: 'filter', set: { party: 'greens' } },
];

const presses: readonly PlayerMessage[] = [
  { is: 'next' },
  { is: 'back' },
  { is: 'return' },
  { is: 'pause' },
  { is: 'speed', change: 'faster' },
  { is: 'speed', change: 'slower' },
];

const keys: fc.Arbitrary<readonly Action[]> = fc.oneof(
  fc.constantFrom(...presses).map(message => [act(message)]),
  fc.nat({ max: last + 3 }).map(jump),
  fc.constantFrom<readonly Action[]>(
    around,
    [{ do: 'move', by: 2 }],
    [{ do: 'open' }],
    [{ do: 'search', text: 'cost' }, { do: 'accept' }],
    [{ do: 'overlay', kind: 'help' }],
  ),
  fc.constantFrom<readonly Action[]>(
    [{ do: 'resize', columns: 60, rows: 14 }],
    [{ do: 'resize', columns: 140, rows: 41 }],
  ),
);

describe('whatever a presenter does', () => {
  test('each step shows exactly what it shows when the script is played straight through', () => {
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 40 }), list => {
        const played = does(start, ...list.flat());
        const here = does(played, { do: 'resize', columns: 80, rows: 24 }, act({ is: 'return' }));
        const { trail, at: where, ...rest } = shown(here);
        const {
          trail: trailStraight,
          at: whereStraight,
          ...restStraight
        } = straight[at(here)] ?? shown(start);
        // Scrolling may have followed the window's size; places, cursors and everything else are as
        // they were.
        expect([
          trail.map(({ place, cursor, column }) => ({ place, cursor, column })),
          where,
          rest,
        ]).toEqual([
          trailStraight.map(({ place, cursor, column }) => ({ place, cursor, column })),
          whereStraight,
          restStraight,
        ]);
      }),
    );
  });

  test(
    'and whatever keys the audience presses meanwhile, Space brings the step back once ' +
      'nothing is typed',
    () => {
      const pressed = [
        'down',
        'up',
        'enter',
        'h',
        'l',
        'j',
        'k',
        'escape',
        'backspace',
        'f',
        '0',
        'u',
        't',
        'e',
        'a',
        'c',
        'w',
        'b',
        '+',
        '-',
        '=',
        '/',
        'n',
        'F',
        'o',
        ':',
        '?',
        'tab',
        'pagedown',
        'end',
        'home',
        'x',
        ',',
        '.',
        'p',
        'g',
        'G',
        '2',
        '7',
        ' ',
        'left',
        'right',
      ];
      fc.assert(
        fc.property(
          fc.nat({ max: last }),
          fc.array(fc.constantFrom(...pressed), { maxLength: 40 }),
          (to, list) => {
            const typed = list.reduce((state: InputState, key) => pressKey(program, state, key), {
              state: does(start, ...jump(to)),
              pending: undefined,
            });
            const playing = playingIn(typed.state);
            const still = playing?.over === 'typing' ? pressKey(program, typed, 'escape') : typed;
            const back =
              playingIn(still.state)?.away || playingIn(still.state)?.over === 'menu'
                ? pressKey(program, still, ' ')
                : still;
            expect(playingIn(back.state)?.away).toBe(false);
            const { message: _told, ...now } = shown(back.state);
            const { message: _said, ...then } = straight[at(back.state)] ?? shown(start);
            expect({
              ...now,
              trail: now.trail.slice(0, now.at + 1).map(({ place, cursor }) => [place, cursor]),
            }).toMatchObject({
              at: then.at,
              burden: then.burden,
              assumptions: then.assumptions,
              filter: then.filter,
              trail: then.trail.slice(0, then.at + 1).map(({ place, cursor }) => [place, cursor]),
            });
            expect(now.overlay).toEqual(then.overlay);
          },
        ),
      );
    },
  );

  test('back from any step restores the very state before it, assumptions included', () => {
    for (let to = 1; to <= last; to++) {
      const back = does(start, ...jump(to), act({ is: 'back' }));
      expect([at(back), shown(back)]).toEqual([to - 1, straight[to - 1]]);
    }
    expect(straight[3]?.assumptions).toEqual({ granted: ['E1'], rejected: [] });
    expect(straight[4]?.assumptions).toEqual({ granted: [], rejected: [] });
  });

  test('leaving the script from any step and snapping back loses nothing of it', () => {
    for (let to = 0; to <= last; to++) {
      const away = does(start, ...jump(to), ...around);
      expect(playingIn(away)).toMatchObject({ at: to, away: true });
      expect(currentStop(away).place).toBe('evidence/E2');
      const back = does(away, act({ is: 'return' }));
      expect(playingIn(back)).toMatchObject({ at: to, away: false });
      expect(shown(back)).toEqual(straight[to]);
    }
  });
});

test('who walks away and comes back by themselves has left nothing', () => {
  const there = does(start, ...jump(1));
  expect(playingIn(does(there, { do: 'go', to: 'glossary' }))?.away).toBe(true);
  expect(playingIn(does(there, { do: 'go', to: 'glossary' }, { do: 'back' }))?.away).toBe(false);
  expect(playingIn(does(there, { do: 'overlay', kind: 'help' }, { do: 'close' }))?.away).toBe(
    false,
  );
});

test('beyond either end it stays, and says so', () => {
  expect(does(start, act({ is: 'back' })).message).toBe('This is the first step.');
  const end = does(start, ...jump(last), act({ is: 'next' }));
  expect([at(end), end.message]).toEqual([last, 'This is the last step: q ends the walkthrough.']);
  const beyond = does(start, ...jump(98));
  expect([at(beyond), beyond.message]).toEqual([
    0,
    `There is no step 99: the last is ${last + 1}.`,
  ]);
  expect(
    playingIn(does(start, act({ is: 'digit', digit: '4' }), { do: 'move', by: 1 }))?.count,
  ).toBe('');
});

describe('by itself', () => {
  test(
    'it goes on when the time of a step has passed, faster or slower as it is told, and ' +
      'waits where the script or somebody says so',
    () => {
      let now = 0;
      const wing = playerWing({ script, now: () => now, running: true });
      const clocked = new Program(trains.map, [wing]);
      let state = update(clocked, clocked.start({ columns: 80, rows: 24 }), openingAction);
      const passes = (milliseconds: number): number => {
        now += milliseconds;
        state = update(clocked, state, act({ is: 'pulse' }));
        return at(state);
      };
      const key = (message: PlayerMessage): void =>
        void (state = update(clocked, state, act(message)));
      expect(wing.pulse(state)).toBe(1000);
      expect([passes(1500), wing.pulse(state), passes(490), passes(20)]).toEqual([0, 500, 0, 1]);
      key({ is: 'speed', change: 'faster' });
      expect([passes(900), wing.pulse(state)]).toEqual([1, expect.closeTo(2000 / 1.5 - 900, 0)]);
      key({ is: 'pause' });
      expect([wing.pulse(state), passes(60_000)]).toEqual([undefined, 1]);
      key({ is: 'pause' });
      expect(passes(1400)).toBe(2);
      state = update(clocked, state, { do: 'go', to: 'glossary' });
      expect([wing.pulse(state), passes(60_000)]).toEqual([undefined, 2]);
      key({ is: 'return' });
      // The fourth step is held for four seconds by the script; the fifth waits for somebody.
      expect([passes(3000), passes(2700)]).toEqual([3, 4]);
      expect([wing.pulse(state), passes(60_000)]).toEqual([undefined, 4]);
      key({ is: 'next' });
      expect([at(state), wing.pulse(state), passes(60_000)]).toEqual([5, undefined, 5]);
    },
  );
});

describe('by itself, whatever becomes of time', () => {
  test.each([
    ['stopped for ten minutes', 600_000],
    ['asleep with its machine for a night', 8 * 3_600_000],
    ['with the clock set back an hour', -3_600_000],
    ['with the clock set to another century', 75 * 365 * 86_400_000],
    ['over the hour that a summer adds', 3_600_000],
  ])('a step that was half shown, %s, has its other half', (_what, leap) => {
    let now = Date.parse('2028-02-29T23:59:59Z');
    const wing = playerWing({ script, now: () => now, running: true });
    const clocked = new Program(trains.map, [wing]);
    let state = update(clocked, clocked.start({ columns: 80, rows: 24 }), openingAction);
    const passes = (milliseconds: number): void => {
      now += milliseconds;
      state = update(clocked, state, act({ is: 'pulse' }));
    };
    passes(1000);
    const begun = playingIn(state)?.startedAt ?? 0;
    passes(leap);
    expect([at(state), wing.pulse(state)]).toEqual([0, 1000]);
    // Whoever follows is told of the time that the script has taken, and not of the leap.
    expect(now - (playingIn(state)?.startedAt ?? 0)).toBe(1000);
    expect((playingIn(state)?.startedAt ?? 0) - begun).toBe(leap);
    passes(990);
    expect([at(state), wing.pulse(state)]).toEqual([0, 10]);
    passes(10);
    expect(at(state)).toBe(1);
  });

  test('a machine that is late is not taken for one that was stopped', () => {
    let now = 0;
    const wing = playerWing({ script, now: () => now, running: true });
    const clocked = new Program(trains.map, [wing]);
    const first = update(clocked, clocked.start({ columns: 80, rows: 24 }), openingAction);
    now = 2900;
    expect(at(update(clocked, first, act({ is: 'pulse' })))).toBe(1);
  });
});

describe('the bar', () => {
  test('says where one is, the chapter, what is said, and how it goes on', () => {
    expect(barOf(script, does(start, ...jump(1)), 80, 3)).toEqual({
      place: '2/6  Start',
      hint: '',
      narration: 'An argument.',
      lines: ['An argument.', '', ''],
    });
    expect(
      barOf(
        script,
        does(start, act({ is: 'pause' }), act({ is: 'speed', change: 'faster' })),
        80,
        3,
      ).hint,
    ).toBe('by itself, speed 1.5');
    expect(barOf(script, does(start, ...jump(4), act({ is: 'pause' })), 80, 3).hint).toBe(
      'waits for Space',
    );
    expect(barOf(script, does(start, ...around), 80, 3).hint).toBe(
      'You left the script: Space returns',
    );
  });

  test('is as tall as the longest narration needs, as far as the walk keeps room', async () => {
    const long = await scriptOf([{ say: 'word '.repeat(60) }, { say: 'Short.' }]);
    expect(
      [
        [100, 30],
        [80, 24],
        [60, 18],
        [60, 14],
        [40, 10],
      ].map(([columns = 0, rows = 0]) => barRows(long, columns, rows)),
    ).toEqual([5, 5, 7, 3, 2]);
    const cut = barOf(long, start, 60, 2);
    expect(cut.lines).toHaveLength(2);
    expect(cut.lines[1]).toMatch(/\.\.\.$/);
    expect(cut.narration).toHaveLength(299);
  });
});

test('a script of 400 steps is at its first at once, and takes four times as long as one of 100', async () => {
  const short = await walkedTo(100);
  const long = await walkedTo(400);
  // Of a processor, not by the clock; were all steps before made again, it would be sixteen times.
  expect(long / short).toBeLessThan(9);
});

/** What going to the last of so many steps takes, in ms of a processor. */
async function walkedTo(steps: number): Promise<number> {
  const long = await scriptOf(
    Array.from({ length: steps }, (_one, index) => ({
      say: `Step ${index + 1}.`,
      do: [
        { do: 'go', to: index % 2 ? 'argument/cost' : 'argument/demand' } as const,
        { do: 'burden', set: index % 3 ? 'word' : 'record' } as const,
      ],
    })),
  );
  const longProgram = new Program(trains.map, [playerWing({ script: long, now: () => 0 })]);
  const before = process.cpuUsage();
  const first = update(longProgram, longProgram.start({ columns: 80, rows: 24 }), openingAction);
  expect(playingIn(first)?.path).toHaveLength(1);
  const end = [...jump(steps - 1)].reduce(
    (state, action) => update(longProgram, state, action),
    first,
  );
  expect(at(end)).toBe(steps - 1);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
