/** The speech timer on a real screen, with a clock that the test moves. */
import { describe, expect, test } from 'vitest';
import { newTimer } from '../../source/round/clocks.js';
import { withSpeechToggled } from '../../source/round/timer.js';
import { ringsBetween, timerIn } from '../../source/round/timer-memory.js';
import { timerWing, type TimerOptions } from '../../source/round/timer-wing.js';
import { debateFormats } from '../../source/debate/debate-formats.js';
import type { Clock } from '../../source/tui/clock.js';
import { figureLines } from '../../source/outline/figures.js';
import { nightTrains } from '../night-trains.js';
import { HandClock } from '../tui/clock.js';
import { TestScreen } from '../tui/screen.js';
import { shortRound } from './rounds.js';

interface Opened extends Partial<TimerOptions> {
  readonly columns?: number;
  readonly rows?: number;
  readonly screenReader?: boolean;
  readonly ascii?: boolean;
  readonly colour?: boolean;
  readonly clock?: HandClock;
}

function opened({ format = shortRound, timer, clock = new HandClock(), ...size }: Opened = {}) {
  let rings = 0;
  let changes = 0;
  const wings = [timerWing({ format, now: clock.now, timer, spoken: size.screenReader ?? false })];
  const screen = new TestScreen(nightTrains(), {
    ...size,
    wings,
    clock,
    start: { place: 'timer' },
    onState: (state, before) => {
      rings += ringsBetween(before, state);
      changes++;
    },
  });
  const wait = async (milliseconds: number): Promise<void> => {
    clock.pass(milliseconds);
    await screen.settle();
  };
  return {
    screen,
    clock,
    wait,
    rings: () => rings,
    changes: () => changes,
    press: async (keys: string) => {
      await screen.press(keys);
      await wait(0);
    },
    /** The figures on the screen, as the widest that could be drawn there. */
    shows: async (figures: string, lines: number, block = '█') => {
      await screen.settle();
      const drawn = figureLines(figures, (size.columns ?? 80) - 2, lines).map(line =>
        line.replaceAll('#', block),
      );
      return drawn.every(line => screen.text().includes(line.trim())) && drawn.length === lines;
    },
  };
}

describe('the speech timer', () => {
  test.each([
    [60, 18, 9],
    [80, 24, 14],
    [140, 45, 27],
  ])('shows figures to be read from far at %ix%i', async (columns, rows, lines) => {
    const { screen, press, wait, shows } = opened({ columns, rows });
    expect(await shows('0:30', lines)).toBe(true);
    await press(' ');
    await wait(4000);
    expect(await shows('0:26', lines)).toBe(true);
    expect(screen.text()).toContain('Protected time: no points of information');
    await screen.quit();
  });

  test(
    'runs a speech: bells once each, heard and seen, then the time over, then the next by ' + 'key',
    async () => {
      const { screen, press, wait, rings, shows } = opened();
      await press(' ');
      await wait(4999);
      expect(rings()).toBe(0);
      await wait(1);
      expect(rings()).toBe(1);
      expect(screen.text()).toContain('Bell at 0:05: points of information may be offered.');
      await wait(19_000);
      expect(screen.text()).toContain('Points of information may be offered until 0:25.');
      await wait(6000);
      expect(rings()).toBe(4);
      expect(screen.text()).toContain('2 bells: the time is up.');
      await wait(62_000);
      expect(await shows('+1:02', 14)).toBe(true);
      expect(rings()).toBe(4);
      await press(']');
      expect(screen.lines()[1]).toContain('First con (Con), 2 of 5');
      expect(screen.text()).toContain('Paused: Space starts it.');
      expect(await shows('0:30', 14)).toBe(true);
      await press('[');
      expect(await shows('+1:02', 14)).toBe(true);
      await screen.quit();
    },
  );

  test(
    'draws down the preparation of each side, gives seconds back, and begins a speech anew ' +
      'only where nothing runs',
    async () => {
      const { screen, press, wait, shows } = opened();
      await press('2');
      expect(screen.lines()[1]).toContain('Preparation of Con');
      await wait(7000);
      expect(await shows('0:13', 16)).toBe(true);
      await press('2');
      expect(screen.text()).toContain('Preparation left: Pro 0:20, Con 0:13');
      await press(' ');
      await wait(12_000);
      await press('+');
      expect(await shows('0:28', 14)).toBe(true);
      await press('X');
      expect(screen.text()).toContain('The clock runs: Space pauses it first.');
      await press(' X');
      expect(await shows('0:30', 14)).toBe(true);
      await screen.quit();
    },
  );

  test('goes on by itself where that is turned on, through the whole round', async () => {
    const { screen, press, wait, rings } = opened();
    await press('A ');
    expect(screen.text()).toContain('by itself 15 seconds after the time');
    await wait(44_999);
    expect(screen.lines()[1]).toContain('First pro');
    await wait(1);
    expect(screen.lines()[1]).toContain('First con');
    await wait(1_000_000);
    expect(screen.text()).toContain('The round is over');
    expect(screen.text()).toContain('Second con: 0:45');
    expect(rings()).toBe(4 * 4 + 1);
    await screen.quit();
  });

  test('keeps a burst of keys in order', async () => {
    const { screen, wait } = opened();
    await screen.press(' ]] ');
    await wait(3000);
    expect(screen.lines()[1]).toContain('Questions');
    expect(timerIn(screen.state())?.timer.running).toBeDefined();
    await screen.quit();
  });

  test('draws with ASCII alone, and without colours', async () => {
    const { screen, shows } = opened({ columns: 60, rows: 18, ascii: true, colour: false });
    expect(await shows('0:30', 9, '#')).toBe(true);
    expect(screen.text()).toMatch(/^[\u0020-\u007E\n]*$/);
    await screen.quit();
  });

  test('opened again after a kill it goes on by the clock on the wall', async () => {
    const clock = new HandClock();
    const { timer } = withSpeechToggled(shortRound, newTimer(shortRound), clock.now() - 12_000);
    const { screen, wait, shows, rings } = opened({ timer, clock });
    await wait(0);
    expect(await shows('0:18', 14)).toBe(true);
    expect(rings()).toBe(0);
    await screen.quit();
  });
});

describe('for a screen reader', () => {
  test('speaks in words at bells, whole minutes and keys, and is silent in between', async () => {
    const [format] = debateFormats;
    const { screen, press, wait, changes } = opened({
      screenReader: true,
      rows: 60,
      ...(format ? { format } : {}),
    });
    await press(' ');
    const before = changes();
    await wait(59_000);
    expect(changes()).toBe(before);
    await wait(1000);
    expect(screen.text()).toContain('6 minutes left');
    expect(screen.text()).toContain('Bell at 1:00: points of information may be offered.');
    await wait(8 * 60_000);
    // Seven minutes and two over: a change at each, none besides.
    expect(changes() - before).toBe(9);
    expect(screen.text()).toContain('2 minutes over');
    await press('+');
    expect(screen.text()).toContain('1 minute 50 seconds over');
    await screen.quit();
  });
});

test(
  'over thirty minutes of late wake-ups, through two resizes, it shows the time to the ' + 'second',
  async () => {
    const hand = new HandClock();
    let seed = 7;
    const late = (): number => (seed = (seed * 16_807) % 2_147_483_647) % 15;
    const clock: Clock = {
      now: hand.now,
      after: (milliseconds, call) => hand.after(milliseconds + late(), call),
    };
    const format = {
      ...shortRound,
      speeches: shortRound.speeches.map(speech => ({ ...speech, seconds: 1800 })),
    };
    const start = hand.now();
    let worst = 0;
    const screen = new TestScreen(nightTrains(), {
      wings: [timerWing({ format, now: hand.now })],
      clock,
      start: { place: 'timer' },
      onState: state => {
        const memory = timerIn(state);
        if (memory?.timer.running)
          worst = Math.max(worst, (memory.seen - memory.timer.running.since) % 1000);
      },
    });
    await screen.press(' ');
    const since = timerIn(screen.state())?.timer.running?.since ?? 0;
    hand.pass(600_000);
    await screen.resize(60, 18);
    hand.pass(600_000);
    await screen.resize(140, 45);
    hand.pass(595_500);
    // Each pulse came within a frame of its second: nothing was added up.
    expect(worst).toBeLessThan(17);
    expect(since).toBe(start);
    await screen.settle();
    const left = Math.ceil((1_800_000 - (hand.now() - since)) / 1000);
    expect(
      figureLines(`0:0${left}`, 140, 27).every(line =>
        screen.text().includes(line.replaceAll('#', '█').trim()),
      ),
    ).toBe(true);
    await screen.quit();
  },
);
