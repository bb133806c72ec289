/** A wing brings keys, pages, memory, text and a pulse; the walk goes on beside it. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { messengerTo } from '../../source/walk/messenger.js';
import type { WalkState } from '../../source/walk/state/state.js';
import { WingMemory } from '../../source/walk/state/wing-memory.js';
import { defineWing } from '../../source/walk/wing.js';
import { nightTrains } from '../night-trains.js';
import { HandClock } from './clock.js';
import { TestScreen } from './screen.js';

class Log {
  constructor(
    readonly text = '',
    readonly seconds = 0,
    readonly done = false,
  ) {}
}

const logKey = new WingMemory('log', Log);
const logOf = (state: WalkState): Log => logKey.in(state) ?? new Log();

const logMessages = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('tick') }),
  z.strictObject({ is: z.literal('write'), text: z.string(), ended: z.boolean() }),
]);
const toLog = messengerTo<z.infer<typeof logMessages>>('log');

/** Keeps a log of the journey, on a page of its own, with the seconds since it was opened. */
const logWing = defineWing({
  memory: logKey,
  start: new Log(),
  messages: logMessages,
  quiet: ['tick'],
  bindings: [
    {
      id: 'log',
      keys: ['L'],
      label: 'log',
      group: 'Pages',
      action: () => ({ do: 'go', to: 'log' }),
    },
    {
      id: 'log-write',
      keys: ['w'],
      label: 'write in the log',
      group: 'Pages',
      footer: 1,
      in: ({ place }) => place.screen === 'wing' && place.wing === 'log',
      action: () => toLog.write({ title: 'Log', lines: true, message: { is: 'write' } }),
    },
  ],
  pages: {
    has: place => place === 'log',
    crumb: () => 'Log',
    outline: ({ text, seconds, done }, place) => ({
      place,
      title: 'Log of the journey',
      blocks: [
        { kind: 'text', text: `${seconds} seconds` },
        { kind: 'text', text: `written: ${text}${done ? ' (done)' : ''}` },
      ],
    }),
  },
  under: ({ text }, place) =>
    place === 'argument/demand' && text ? [{ kind: 'text', text: `Log: ${text}` }] : [],
  update: (log, message) => ({
    memory:
      message.is === 'tick'
        ? new Log(log.text, log.seconds + 1, log.done)
        : new Log(message.text, log.seconds, message.ended),
  }),
  pulse: {
    due: (_log, state) => (state.trail[state.at]?.place === 'log' ? 1000 : undefined),
    action: () => toLog.send({ is: 'tick' }),
  },
});

describe('a wing', () => {
  test(
    'has a page of its own, keys that mean something there alone, and says so in footer ' +
      'and help',
    async () => {
      const screen = new TestScreen(nightTrains(), { wings: [logWing] });
      await screen.press('L');
      expect(screen.text()).toContain('Log of the journey');
      expect(screen.lines()[0]).toContain('Log');
      expect(screen.lines().at(-1)).toContain('w write in the log');
      await screen.press('?');
      expect(screen.text()).toContain('w: write in the log');
      await screen.press('\u001B');
      await screen.press('\u001B');
      await screen.send({ do: 'go', to: 'argument/demand' });
      await screen.press('w');
      expect(screen.state().trail.at(-1)?.place).toBe('why/demand');
      await screen.quit();
    },
  );

  test(
    'is told what is written at every key, with a caret that moves, pastes in whole and ' + 'lines',
    async () => {
      const screen = new TestScreen(nightTrains(), { wings: [logWing] });
      await screen.press('Lwqj');
      expect(logOf(screen.state()).text).toBe('qj');
      await screen.press('\u001B[D');
      await screen.press('u\r');
      expect(logOf(screen.state()).text).toBe('qu\nj');
      await screen.press('\u001B[A');
      await screen.press('\u001B[F');
      await screen.press('\u001B[200~ite\nso\u001B[201~');
      expect(logOf(screen.state())).toMatchObject({ text: 'quite\nso\nj', done: false });
      await screen.press('\u007F\u001B');
      expect(screen.text()).toContain('written: quite s j (done)');
      await screen.send({ do: 'go', to: 'argument/demand' });
      await screen.press('G');
      expect(screen.text()).toContain('Log: quite s j');
      await screen.quit();
    },
  );

  test('is told all of a text of any length, and what is typed shows where the caret is', async () => {
    const screen = new TestScreen(nightTrains(), { wings: [logWing] });
    await screen.press('Lw');
    const essay = 'Night trains, and what they cost. \u591C\u884C\u5217\u8ECA\u3002 '
      .repeat(2500)
      .trim();
    await screen.press(`\u001B[200~${essay}\u001B[201~`);
    await screen.press(' The end.');
    expect(logOf(screen.state()).text).toBe(`${essay} The end.`);
    expect(screen.text()).toContain(' The end._');
    await screen.press('\u001B[H');
    await screen.press('Start. ');
    expect(screen.text()).toContain('Start. _Night trains, and what they cost.');
    expect(screen.lines().filter(line => line.includes('what they cost')).length).toBeGreaterThan(
      10,
    );
    await screen.quit();
  });

  test('has a pulse while it wants one, which closes nothing that lies over the screen', async () => {
    const clock = new HandClock();
    const screen = new TestScreen(nightTrains(), { wings: [logWing], clock });
    clock.pass(5000);
    await screen.press('L');
    clock.pass(3500);
    expect(logOf(screen.state()).seconds).toBe(3);
    await screen.press('/strike');
    clock.pass(2000);
    expect(screen.state().overlay).toMatchObject({ kind: 'search', text: 'strike' });
    await screen.press('\u001B');
    expect(screen.text()).toContain('5 seconds');
    await screen.press('\u001B');
    clock.pass(60_000);
    expect(logOf(screen.state()).seconds).toBe(5);
    await screen.quit();
  });
});
