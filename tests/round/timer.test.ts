/** The clocks of a round, whatever wakes the program and however late. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DebateFormat } from '../../source/debate/format-schema.js';
import {
  elapsedTime,
  graceOf,
  newTimer,
  untilNextSecond,
  untilWorthSaying,
} from '../../source/round/clocks.js';
import type { Timer } from '../../source/round/timer-schema.js';
import {
  withTimeGiven,
  advance,
  withAutomaticToggled,
  withPreparationToggled,
  withClockRestarted,
  toResumedTimer,
  withSpeechStep,
  withSpeechToggled,
  type Ring,
  type TimerTurn,
} from '../../source/round/timer.js';

const speech = (
  id: string,
  stands: 'for' | 'against',
  seconds: number,
): DebateFormat['speeches'][number] => ({
  id,
  title: `Speech ${id}`,
  stands,
  kind: 'speech',
  seconds,
  bells: [
    { at: seconds, rings: 2 },
    { at: Math.min(60, seconds - 1), rings: 1 },
  ],
});
const format: DebateFormat = {
  id: 'short',
  title: 'Short',
  sides: { for: 'Pro', against: 'Con' },
  speeches: [speech('one', 'for', 120), speech('two', 'against', 90), speech('three', 'for', 60)],
  preparation: { before: 0, each: 45 },
};
const start = 1_767_000_000_000;
const grace = graceOf(format);

/** A person at the timer: each deed some milliseconds after the one before. */
type Deed = (timer: Timer, now: number) => TimerTurn;
const deeds = {
  space: (timer, now) => withSpeechToggled(format, timer, now),
  next: (timer, now) => withSpeechStep(format, timer, now, 1),
  back: (timer, now) => withSpeechStep(format, timer, now, -1),
  'for prepares': (timer, now) => withPreparationToggled(format, timer, now, 'for'),
  'against prepares': (timer, now) => withPreparationToggled(format, timer, now, 'against'),
  automatic: (timer, now) => withAutomaticToggled(format, timer, now),
  more: (timer, now) => withTimeGiven(format, timer, now, 10),
  fewer: (timer, now) => withTimeGiven(format, timer, now, -10),
  again: (timer, now) => withClockRestarted(format, timer, now),
} satisfies Record<string, Deed>;
const names = Object.keys(deeds).filter((name): name is keyof typeof deeds => name in deeds);

interface Told {
  readonly timer: Timer;
  readonly rings: readonly Ring[];
  /** Milliseconds during which some clock ran. */
  readonly ran: number;
}

/** Plays deeds, asking the timer in between at the instants given, and once at the end. */
function played(
  script: readonly { readonly after: number; readonly deed: keyof typeof deeds }[],
  pulses: readonly number[],
  rest: number,
): Told {
  let timer = newTimer(format);
  let now = start;
  let ran = 0;
  const rings: Ring[] = [];
  const ask = (turn: TimerTurn): void => {
    timer = turn.timer;
    rings.push(...turn.rings);
  };
  const wait = (until: number): void => {
    if (timer.running) ran += until - now;
    for (const at of pulses
      .map(pulse => start + pulse)
      .filter(at => at > now && at <= until)
      .toSorted((one, other) => one - other))
      ask(advance(format, timer, at));
    now = until;
  };
  for (const { after, deed } of script) {
    wait(now + after);
    ask(deeds[deed](timer, now));
  }
  wait(now + rest);
  ask(advance(format, timer, now));
  return { timer, rings, ran };
}

const script = (among: readonly (keyof typeof deeds)[]) =>
  fc.array(fc.record({ after: fc.nat({ max: 200_000 }), deed: fc.constantFrom(...among) }), {
    maxLength: 30,
  });
const pulses = fc.array(fc.nat({ max: 6_000_000 }), { maxLength: 60 });
const total = ({ speeches, before, for: pro, against: con }: Timer): number =>
  [...speeches, before, pro, con].reduce((sum, { spent }) => sum + spent, 0);

describe('the clocks of a round', () => {
  test('show the same and ring the same whatever the pulses, early, late or none', () => {
    fc.assert(
      fc.property(script(names), pulses, fc.nat({ max: 600_000 }), (deedsDone, asked, rest) => {
        const without = played(deedsDone, [], rest);
        const withPulses = played(deedsDone, asked, rest);
        expect(withPulses.timer).toEqual(without.timer);
        expect(withPulses.rings).toEqual(without.rings);
      }),
      { numRuns: 500 },
    );
  });

  test(
    'together show exactly the time that passed while one of them ran: pausing loses ' + 'nothing',
    () => {
      fc.assert(
        fc.property(
          script(['space', 'next', 'back', 'for prepares', 'against prepares']),
          pulses,
          fc.nat({ max: 600_000 }),
          (deedsDone, asked, rest) => {
            const { timer, ran } = played(
              [...deedsDone, { after: rest, deed: 'next' }],
              asked,
              1000,
            );
            expect(total(timer)).toBe(ran);
          },
        ),
      );
    },
  );

  test('ring every bell of a speech exactly once, in order', () => {
    fc.assert(
      fc.property(
        pulses,
        fc.nat({ max: 200_000 }),
        fc.array(fc.nat({ max: 30_000 }), { maxLength: 8 }),
        (asked, run, pauses) => {
          // The run in pieces, with pauses of a minute between them.
          const pieces = pauses.flatMap(piece => [
            { after: 60_000, deed: 'space' as const },
            { after: piece, deed: 'space' as const },
          ]);
          const done = pauses.reduce((sum, piece) => sum + piece, 0);
          const { rings } = played([...pieces, { after: 60_000, deed: 'space' }], asked, run);
          expect(rings.map(({ at }) => at)).toEqual(
            [60, 120].filter(at => at * 1000 <= done + run && at > 0),
          );
        },
      ),
    );
  });

  test(
    'wake up at the next whole second, or in a screen reader only when there is something ' +
      'to say',
    () => {
      fc.assert(
        fc.property(fc.nat({ max: 300_000 }), run => {
          const { timer } = withSpeechToggled(format, newTimer(format), start);
          const now = start + run;
          expect((run + (untilNextSecond(timer, now) ?? NaN)) % 1000).toBe(0);
          expect([60_000, 120_000, 180_000, 240_000, 300_000, 360_000]).toContain(
            run + (untilWorthSaying(format, timer, now) ?? NaN),
          );
        }),
      );
      expect(untilNextSecond(newTimer(format), start)).toBeUndefined();
    },
  );
});

describe('a speech', () => {
  test('goes over its time and is counted on', () => {
    const { timer } = withSpeechToggled(format, newTimer(format), start);
    expect(
      elapsedTime(advance(format, timer, start + 131_500).timer, 'speech', start + 131_500),
    ).toBe(131_500);
  });

  test(
    'gives way to the next at the instant its grace ended, even where the program slept ' +
      'through it',
    () => {
      const on = withAutomaticToggled(format, newTimer(format), start).timer;
      const { timer } = withSpeechToggled(format, on, start);
      const slept = advance(format, timer, start + (120 + grace) * 1000 + 30_000);
      expect(slept.timer.at).toBe(1);
      expect(elapsedTime(slept.timer, 'speech', start + (120 + grace) * 1000 + 30_000)).toBe(
        30_000,
      );
      expect(slept.timer.speeches[0]?.spent).toBe((120 + grace) * 1000);
      const over = advance(format, timer, start + 10_000_000);
      expect(over.timer).toMatchObject({ at: 3 });
      expect(over.timer.running).toBeUndefined();
      expect(over.rings.map(({ speech: at, rings }) => `${at}:${rings}`)).toEqual([
        '0:1',
        '0:2',
        '1:1',
        '1:2',
        '2:1',
        '2:2',
      ]);
    },
  );

  test(
    'that is long over when the coach turns that on gives way at once, and the next has ' +
      'its whole time',
    () => {
      const { timer } = withSpeechToggled(format, newTimer(format), start);
      const now = start + 400_000;
      const { timer: next } = advance(
        format,
        withAutomaticToggled(format, timer, now).timer,
        now + 5000,
      );
      expect(next.at).toBe(1);
      expect(elapsedTime(next, 'speech', now + 5000)).toBe(5000);
    },
  );

  test('keeps its time when one goes back to it, and begins anew when asked', () => {
    const gone = withSpeechStep(
      format,
      withSpeechToggled(format, newTimer(format), start).timer,
      start + 50_000,
      1,
    ).timer;
    const back = withSpeechStep(format, gone, start + 60_000, -1).timer;
    expect(elapsedTime(back, 'speech', start + 90_000)).toBe(50_000);
    expect(
      elapsedTime(withClockRestarted(format, back, start + 91_000).timer, 'speech', start + 92_000),
    ).toBe(0);
  });

  test('given more time passes the same bell again, and rings it again', () => {
    const { timer } = withSpeechToggled(format, newTimer(format), start);
    const first = advance(format, timer, start + 61_000);
    const given = withTimeGiven(format, first.timer, start + 61_000, 10);
    expect(advance(format, given.timer, start + 69_000).rings).toEqual([]);
    expect(advance(format, given.timer, start + 70_000).rings).toMatchObject([
      { at: 60, rings: 1 },
    ]);
  });
});

test(
  'preparation is drawn down in pieces, rings when it is used up, and ends when the speech ' +
    'starts',
  () => {
    const one = withPreparationToggled(format, newTimer(format), start, 'against').timer;
    const paused = withPreparationToggled(format, one, start + 20_000, 'against').timer;
    const again = withPreparationToggled(format, paused, start + 100_000, 'against').timer;
    expect(advance(format, again, start + 124_999).rings).toEqual([]);
    expect(advance(format, again, start + 125_000).rings).toMatchObject([
      { clock: 'against', at: 45, rings: 2 },
    ]);
    const spoken = withSpeechToggled(format, again, start + 130_000).timer;
    expect(spoken.running).toEqual({ clock: 'speech', since: start + 130_000 });
    expect(elapsedTime(spoken, 'against', start + 500_000)).toBe(50_000);
    expect(elapsedTime(spoken, 'for', start + 500_000)).toBe(0);
  },
);

test(
  'a timer that is opened again goes on as if the program had been there, without the ' +
    'bells of that time',
  () => {
    const { timer } = withSpeechToggled(format, newTimer(format), start);
    const again = toResumedTimer(format, timer, start + 100_000);
    expect(elapsedTime(again, 'speech', start + 100_000)).toBe(100_000);
    expect(advance(format, again, start + 119_999).rings).toEqual([]);
    expect(advance(format, again, start + 120_000).rings).toMatchObject([{ at: 120 }]);
    expect(toResumedTimer(format, timer, start + 86_400_000).running).toBeUndefined();
    expect(
      toResumedTimer(
        { ...format, speeches: format.speeches.slice(0, 1) },
        { ...timer, at: 2 },
        start,
      ).running,
    ).toBeUndefined();
  },
);

test('a format with a grace rings a last bell at its end, and the next speech waits for it', () => {
  const graced: DebateFormat = { ...format, grace: 30 };
  const { timer } = withSpeechToggled(graced, newTimer(graced), start);
  expect(advance(graced, timer, start + 149_999).rings.map(({ rings }) => rings)).toEqual([1, 2]);
  expect(advance(graced, timer, start + 150_000).rings.at(-1)).toMatchObject({ at: 150, rings: 3 });
  const on = withAutomaticToggled(graced, timer, start + 1000).timer;
  expect(advance(graced, on, start + 149_000).timer.at).toBe(0);
  expect(advance(graced, on, start + 150_001).timer.at).toBe(1);
});
