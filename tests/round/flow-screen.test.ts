/** A round, flowed and timed by keys alone on a real screen, with a clock that the test moves. */
import { describe, expect, test } from 'vitest';
import { mostKeyLines } from '../../source/outline/key-lines.js';
import { droppedIn } from '../../source/round/flow-dropped.js';
import { flowMemoryIn } from '../../source/round/flow-memory.js';
import { loadFlow } from '../../source/round/flow-file.js';
import { flowWing } from '../../source/round/flow-wing.js';
import type { FlowSheet } from '../../source/round/flow.js';
import { ringsBetween, timerIn } from '../../source/round/timer-memory.js';
import { timerWing } from '../../source/round/timer-wing.js';
import { nightTrains } from '../night-trains.js';
import { HandClock } from '../tui/clock.js';
import { TestScreen } from '../tui/screen.js';
import { emptySheet, shortRound } from './rounds.js';

const escape = '\u001B';
/** The line of a sentence, over the keys of the sheet. */
const saidLine = -1 - mostKeyLines(24);
const alt = (key: string): string => escape + key;

function opened({
  sheet = emptySheet,
  ...size
}: {
  readonly sheet?: FlowSheet;
  readonly columns?: number;
  readonly rows?: number;
  readonly screenReader?: boolean;
  readonly ascii?: boolean;
} = {}) {
  const clock = new HandClock();
  let rings = 0;
  const wings = [
    timerWing({ format: shortRound, now: clock.now, spoken: size.screenReader ?? false }),
    flowWing({ format: shortRound, sheet, motion: 'funding', spoken: size.screenReader ?? false }),
  ];
  const screen = new TestScreen(nightTrains(), {
    ...size,
    wings,
    clock,
    start: { place: 'flow' },
    onState: (state, before) => (rings += ringsBetween(before, state)),
  });
  return {
    screen,
    rings: () => rings,
    wait: async (milliseconds: number) => {
      clock.pass(milliseconds);
      await screen.settle();
    },
    press: async (...keys: readonly string[]) => {
      for (const key of keys) {
        await screen.press(key);
        clock.pass(0);
      }
      await screen.settle();
    },
    said: () =>
      (flowMemoryIn(screen.state())?.sheet.entries ?? []).map(
        ({ speech, row, text, argument, answers }) =>
          `${speech} ${row}: ` +
          `${argument ?? ''}${text ?? ''}${answers ? ` > ${answers.join()}` : ''}`,
      ),
  };
}

describe('a round', () => {
  test('is flowed and timed by keys alone, from the first speech to what was dropped', async () => {
    const { screen, press, wait, rings, said } = opened();
    await wait(0);
    expect(screen.lines()[1]).toContain('0:30 left (paused), First pro (Pro)');
    // The first speaker makes two arguments: one that the map has, one that it has not.
    await press(alt('s'), alt('m'));
    expect(screen.text()).toContain('Bookings for night trains doubled.');
    await press('bookings', '\r', '\r', 'Stations stand empty');
    expect(screen.text()).toContain('2     Stations stand empty');
    await wait(8000);
    expect(screen.lines()[1]).toContain('0:22 left, First pro (Pro)');
    await press('\r');
    await wait(30_000);
    expect(screen.lines()[1]).toContain('+0:08, First pro');
    // The first against answers one from the map, and brings one of its own.
    await press(alt('.'), alt('s'));
    expect(screen.text()).toContain('NOW C1');
    await press(alt('m'), '\r', escape + '[F', alt('m'), 'seat', '\r');
    await wait(30_000);
    // Questions, then the second speakers.
    await press(alt('.'), alt('s'));
    await wait(20_000);
    await press(alt('.'), alt('t'));
    await wait(6000);
    await press(alt('s'), 'The rise lasted a year', '\r');
    await wait(30_000);
    await press(alt('.'), alt('s'));
    await wait(30_000);
    await press(alt('.'));
    expect(said()).toEqual([
      'first-pro 1: demand',
      'first-pro 2: Stations stand empty',
      'first-con 1: strike-week > e1',
      'first-con 3: cost',
      'second-pro 1: The rise lasted a year > e3',
    ]);
    expect(screen.lines()[1]).toContain('The round is over');
    expect(rings()).toBe(4 * 4 + 1);
    expect(timerIn(screen.state())?.timer).toMatchObject({
      at: 5,
      for: { spent: 6000 },
      against: { spent: 0 },
    });
    // Three were dropped; the map answers one of them.
    await press(alt('u'));
    expect(screen.lines().at(saidLine)).toContain('Dropped 1 of 3, by C1.');
    await press(alt('u'));
    expect(screen.lines().at(saidLine)).toContain(
      'Dropped 2 of 3, by P2. The map answers it (stands): Bookings for night trains',
    );
    await press(alt('l'));
    expect(screen.text()).toContain('Let go by Second con (Con)');
    expect(screen.text()).toMatch(/C1, row 3 +A night train seat costs more than a bus seat/);
    await press('\r');
    expect(screen.lines()[0]).toContain('Flow');
    await screen.quit();
  });

  test('what one takes back is back at once, letter by letter or entry by entry', async () => {
    const { screen, press, said } = opened();
    await press('Empty stations', '\r', alt('m'), '\r');
    expect(said()).toHaveLength(2);
    await press(alt('z'));
    expect(said()).toEqual(['first-pro 1: Empty stations']);
    await press(alt('z'), alt('z'));
    expect(said()).toEqual([]);
    expect(screen.lines().at(saidLine)).toContain('There is nothing to undo.');
    await press(alt('y'), alt('y'));
    expect(said()).toHaveLength(2);
    await press(escape + '[H', alt('d'));
    expect(said()).toEqual(['first-pro 2: demand']);
    await press(alt('z'), escape + '[H', '!', escape);
    expect(said()[0]).toBe('first-pro 1: Empty stations!');
    await screen.quit();
  });

  test('arrows are drawn and taken away: to what the other side said, or to extend the own', async () => {
    const { screen, press, said } = opened({
      sheet: {
        entries: [
          { id: 'a', speech: 'first-pro', row: 1, text: 'Fast' },
          { id: 'b', speech: 'first-con', row: 2, text: 'Dear' },
          { id: 'c', speech: 'second-pro', row: 1, text: 'Fast still' },
        ],
      },
    });
    const [right, left, up, down] = ['[C', '[D', '[A', '[B'].map(key => escape + key);
    const [toRight, toLeft, toUp, toDown] = [right ?? '', left ?? '', up ?? '', down ?? ''];
    await press(alt('.'), toDown, alt('v'));
    expect(screen.lines().at(saidLine)).toContain('An arrow from C1, row 2');
    await press(toUp, toLeft, alt('v'));
    expect(said()[1]).toBe('first-con 2: Dear > a');
    expect(screen.text()).toContain('◂1 Dear');
    await press(alt('v'), toRight, toRight, toRight, alt('v'));
    expect(screen.lines().at(saidLine)).toContain(
      'A speech can only answer what was said before it.',
    );
    await press(alt('v'), toLeft, toLeft, toLeft, alt('v'));
    expect(screen.lines().at(saidLine)).toContain('It extends P1, row 1.');
    await press(toRight, toRight, toRight);
    expect(screen.text()).toContain('» Fast still');
    await press(
      alt('v'),
      toLeft,
      toLeft,
      toLeft,
      alt('v'),
      toDown,
      toRight,
      alt('v'),
      toUp,
      toLeft,
    );
    await press(alt('v'));
    expect(said()[1]).toBe('first-con 2: Dear');
    await screen.quit();
  });

  test(
    'an entry of the map leads to its argument, and Esc back to the flow with the clock ' +
      'running',
    async () => {
      const { screen, press, wait } = opened();
      await press(alt('s'), alt('m'), '\r', alt('e'));
      expect(screen.lines()[0]).toMatch(/Bookings.*0:30 P1 +proof/);
      await wait(5000);
      expect(screen.lines()[0]).toMatch(/0:25 P1 +proof/);
      await press(alt('s'));
      await wait(5000);
      expect(screen.lines()[0]).toMatch(/0:25 P1 \(paused\) +proof/);
      await press(alt('s'));
      await wait(5000);
      await press(escape);
      expect(screen.lines()[1]).toContain('0:20 left, First pro');
      await screen.quit();
    },
  );
});

describe('the sheet', () => {
  const long =
    'A sentence that is much too long for a column of any width, so that it has to be ' +
    'cut after some lines, whatever the window is';
  const sheet: FlowSheet = {
    entries: shortRound.speeches.flatMap((speech, at) =>
      [1, 2, 3, 4, 5, 6].map(row => ({
        id: `e${row}-${at}`,
        speech: speech.id,
        row,
        text: `${speech.short ?? ''}${row} ${long}`,
      })),
    ),
  };

  test.each([
    [60, 18, 2],
    [80, 24, 2],
    [140, 45, 5],
  ])(
    'shows at %ix%i as many speeches as fit, with the one that is answered',
    async (columns, rows, count) => {
      const { screen, press } = opened({ sheet, columns, rows });
      await press(alt('.'), alt('.'), alt('.'));
      const head = screen.lines()[2] ?? '';
      expect(
        ['P1', 'C1', 'Questions', 'P2', 'C2'].filter(name => head.includes(name)),
      ).toHaveLength(count);
      // The second speaker for answers the first against, not the questions in between.
      expect(head).toContain('C1 First con');
      expect(head).toContain('NOW P2');
      for (const [at, line] of screen.lines().entries())
        expect({ at, width: line.length }).toEqual({ at, width: Math.min(line.length, columns) });
      await press(escape + '[F', escape + '[A');
      expect(screen.text()).toContain('P26 A sentence');
      expect(screen.lines()[2]).toContain('NOW P2');
      await screen.quit();
    },
  );

  test('is drawn with ASCII alone', async () => {
    const { screen, press } = opened({
      sheet: {
        entries: [
          { id: 'a', speech: 'first-pro', row: 1, text: 'Fast' },
          { id: 'b', speech: 'first-con', row: 1, text: 'Dear', answers: ['a'] },
        ],
      },
      ascii: true,
    });
    await press(alt('.'), alt('.'), alt('.'), alt('.'));
    expect(screen.text()).toMatch(/^[\u0020-\u007E\n]*$/);
    await press(escape + '[H', escape + '[D', escape + '[D', escape + '[D');
    expect(screen.text()).toContain('< Dear');
    expect(
      droppedIn(shortRound, flowMemoryIn(screen.state())?.sheet ?? emptySheet, 4).map(
        ({ entry }) => entry.id,
      ),
    ).toEqual(['b']);
    expect(screen.text()).toContain('! < Dear');
    await screen.quit();
  });

  test(
    'is said in words to a screen reader, each entry with its place, and silent while a ' +
      'speech runs',
    async () => {
      const { screen, press, wait } = opened({
        sheet: {
          entries: [
            { id: 'a', speech: 'first-pro', row: 1, text: 'Fast' },
            { id: 'b', speech: 'first-con', row: 1, text: 'Dear', answers: ['a'] },
          ],
        },
        screenReader: true,
      });
      await press(alt('.'), alt('.'), alt('s'), escape + '[D');
      expect(screen.text()).toContain('C1, row 1, answers P1, row 1: Dear');
      expect(screen.text()).toContain('20 seconds left, Questions');
      // The names of all columns are not read out again with every key.
      expect(screen.text()).not.toContain('Second con');
      const { written } = screen;
      await wait(19_000);
      expect(screen.written).toBe(written);
      await wait(1000);
      expect(screen.text()).toContain('0 seconds left, Questions');
      await screen.quit();
    },
  );
});

test('what a file or a paste holds can not touch the terminal', async () => {
  const hostile = loadFlow(
    JSON.stringify({
      format: 'stancemap-flow/1',
      debate: shortRound,
      entries: [
        {
          id: 'a',
          speech: 'first-pro',
          row: 1,
          text: '\u001B]0;owned\u0007\u001B[2JStill\u202E here',
        },
      ],
    }),
    'round.json',
    nightTrains(),
  );
  const { screen, press, said } = opened({ sheet: { entries: hostile.flow?.file.entries ?? [] } });
  await screen.settle();
  expect(screen.text()).toContain('Still here');
  await press(escape + '[F', '\u001B[200~pasted\u001B[31m red\ntwo\u001B[201~', '\r');
  expect(said()).toEqual(['first-pro 1: Still here', 'first-pro 2: pasted red two']);
  await screen.quit();
});
