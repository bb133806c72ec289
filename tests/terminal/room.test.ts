/** A whole round with the built program in a pseudo-terminal: flowed, timed, saved, on paper. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { DebateFormat } from '../../source/debate/format-schema.js';
import { flowSchema, type FlowFile } from '../../source/round/flow-schema.js';
import { planSchema } from '../../source/plan/schema.js';
import { nightTrainsFile } from '../night-trains.js';
import { answer } from '../commands/answer.js';
import { open } from './built-program.js';

const folder = mkdtempSync(join(tmpdir(), 'stancemap-room-'));
const speech = (id: string, stands: 'for' | 'against'): DebateFormat['speeches'][number] => ({
  id,
  title: `${id[0]?.toUpperCase() ?? ''}${id.slice(1)}`,
  short: id.slice(0, 6),
  stands,
  kind: 'speech',
  seconds: 2,
  bells: [
    { at: 1, rings: 1 },
    { at: 2, rings: 2 },
  ],
});
/** A debate of seconds, so that a round takes no longer than a test may. */
const debate: DebateFormat = {
  id: 'seconds',
  title: 'Debate of seconds',
  sides: { for: 'Pro', against: 'Con' },
  speeches: [speech('opening', 'for'), speech('reply', 'against'), speech('closing', 'for')],
  preparation: { before: 0, each: 5 },
};
writeFileSync(join(folder, 'trains.json'), JSON.stringify(nightTrainsFile()));
const plan = join(folder, 'plan.json');
writeFileSync(
  plan,
  JSON.stringify({
    format: 'stancemap-plan/1',
    title: 'Trains in class',
    map: 'trains.json',
    motion: 'funding',
    debate,
    burden: 'report',
    tasks: [],
    sides: [
      { id: 'pro', stands: 'for', parties: ['greens'], arguments: [{ argument: 'demand' }] },
      {
        id: 'con',
        stands: 'against',
        parties: ['treasury'],
        arguments: [{ argument: 'cost' }, { argument: 'strike-week' }],
      },
    ],
  }),
);
const saved = (file: string): FlowFile => flowSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

describe('a round in a pseudo-terminal', () => {
  test(
    'is flowed and timed by keys alone, rings, is saved at every key, survives a kill, and ' +
      'goes on paper',
    async () => {
      const file = join(folder, 'round.json');
      let bells = 0;
      const first = open(['flow', file, '--plan', plan]);
      first.pty.onData(data => (bells += data.split('\u0007').length - 1));
      await first.until('NOW openin');
      first.pty.write('\u001Bs');
      await first.gone('paused');
      // The plan's argument is offered first.
      first.pty.write('\u001Bm');
      await first.until('Opening, from the map');
      first.pty.write('\r');
      await first.until('Bookings for night trains');
      first.pty.write('\rEmpty seats\r');
      await first.until('Empty seats');
      await first.until('+0:');
      await expect.poll(() => bells).toBe(3);
      first.pty.write('\u001B.');
      await first.until('NOW reply');
      first.pty.write('\u001Bs');
      first.pty.write('\u001Bm');
      await first.until('Reply answers Bookings');
      first.pty.write('\r');
      await first.until('The rise in bookings');
      await first.until('+0:');
      await expect.poll(() => bells).toBe(6);
      // Killed in the middle: whatever was on the screen is in the file.
      first.pty.kill('SIGKILL');
      await first.exited;
      expect(bells).toBe(6);
      expect(saved(file).entries).toMatchObject([
        { argument: 'demand' },
        { text: 'Empty seats' },
        { argument: 'strike-week', answers: ['e1'] },
      ]);

      const again = open(['flow', file]);
      await again.until('Reply (Con)');
      // The clock of the killed program goes on.
      await again.until('+0:');
      again.pty.write('\u001B.');
      await again.until('NOW closin');
      again.pty.write('\u001B.');
      again.pty.write('\u001Bu');
      await again.until('Dropped 1 of 2, by reply.');
      again.pty.write('\u001Bq');
      expect(await again.exited).toBe(0);
      await again.until('The flow is in');
      expect(saved(file)).toMatchObject({
        title: 'Trains in class',
        map: 'trains.json',
        motion: 'funding',
        timer: { at: 3 },
      });

      const { stdout } = await answer(['flow', file, '--to', 'md']);
      expect(stdout).toContain('! Empty seats');
      expect(stdout).toContain('**openin, row 2**: Empty seats. Let go by Reply (Con).');
      const html = join(folder, 'round.html');
      expect(await answer(['flow', file, '--out', html])).toMatchObject({ code: 0 });
      expect(readFileSync(html, 'utf8')).toContain('<th');
      expect(await answer(['check', file])).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('no faults'),
      });
    },
  );

  test(
    'the timer of a plan alone: bells on the screen and in the terminal, and none with ' +
      '--silent',
    async () => {
      const count = async (...flags: readonly string[]): Promise<number> => {
        let bells = 0;
        const timer = open(['time', plan, ...flags]);
        timer.pty.onData(data => (bells += data.split('\u0007').length - 1));
        await timer.until('Paused: Space starts it.');
        timer.pty.write(' ');
        await timer.until('2 bells: the time is up.');
        await timer.gone('2 bells: the time is up.');
        timer.pty.write('q');
        expect(await timer.exited).toBe(0);
        return bells;
      };
      expect(await Promise.all([count(), count('--silent')])).toEqual([3, 0]);
    },
  );
});

test.each([
  ['--no-color', {}],
  ['NO_COLOR', { NO_COLOR: '1' }],
])('with %s there is no colour, and what is selected still stands out', async (how, env) => {
  const sheet = join(folder, `plain-${how}.json`);
  writeFileSync(
    sheet,
    JSON.stringify({
      format: 'stancemap-flow/1',
      debate,
      entries: [{ id: 'a', speech: 'opening', row: 1, text: 'Said' }],
    }),
  );
  let written = '';
  const flow = open(['flow', sheet, ...(how.startsWith('--') ? [how] : [])], { env });
  flow.pty.onData(data => (written += data));
  await flow.until('Said');
  flow.pty.write('\u001Bq');
  expect(await flow.exited).toBe(0);
  // Inverse for the cell of the cursor, bold for titles; no foreground and no background.
  expect(written).toContain('\u001B[7m');
  expect(written).toContain('\u001B[1m');
  // oxlint-disable-next-line no-control-regex
  expect(written).not.toMatch(/\u001B\[(?:3[0-8]|4[0-8]|9\d|10\d)[;m]/);
});

describe('from the planner', () => {
  test(
    'a coach who plans from nothing walks on into the round, in the format and with the ' +
      'arguments just chosen, and finds it beside the plan',
    async () => {
      const file = join(folder, 'lesson.json');
      const first = open(['plan', file]);
      await first.until('Choose the motion');
      first.pty.write('\r');
      await first.until('Choose the debate format');
      first.pty.write('jj\r');
      await first.until('A balanced plan');
      first.pty.write('L');
      await first.until('NOW P con Pro constructive');
      first.pty.write('\u001Bm');
      await first.until('Pro constructive, from the map');
      first.pty.write('\r');
      await first.until('P con, row 1');
      // Out of the sheet, where letters are text, to the timer.
      first.pty.write('\u001Bo');
      await first.gone('P con, row 1');
      first.pty.write('C');
      await first.until('Pro constructive (Pro), 1 of 11');
      first.pty.write('q');
      expect(await first.exited).toBe(0);
      await first.until('The flow is in');
      const flow = saved(join(folder, 'lesson.flow.json'));
      expect(flow).toMatchObject({ debate: 'public-forum', motion: 'conditions' });
      const { sides } = planSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      expect(flow.entries[0]?.argument).toBe(sides[0]?.arguments[0]?.argument);

      const again = open(['plan', file]);
      await again.until('Public Forum');
      again.pty.write('L');
      await again.until('P con, row 1');
      again.pty.write('\u001Bq');
      expect(await again.exited).toBe(0);
    },
  );
});

describe('a letter that waits for another program to be saved', () => {
  test.each([
    ['SIGINT', 'while it is typed', ''],
    ['SIGHUP', 'just after the last key', '\u001Bq'],
  ])('is not lost to a %s %s', async (signal, _when, keys) => {
    const file = join(folder, `${signal}.json`);
    const { pty, exited, until, gone } = open(['flow', file, '--plan', plan]);
    await until('NOW openin');
    pty.write('Empty');
    await until('Empty');
    for await (const _look of setInterval(20))
      if (existsSync(file) && saved(file).entries[0]?.text === 'Empty') break;
    // Its own lock is let go first.
    for await (const _look of setInterval(20)) if (!existsSync(`${file}.lock`)) break;
    mkdirSync(`${file}.lock`);
    pty.write(' seats');
    await until('Empty seats');
    pty.write(keys);
    if (keys !== '') await gone('Empty seats');
    pty.kill(signal);
    rmdirSync(`${file}.lock`);
    await exited;
    expect(saved(file).entries).toMatchObject([{ text: 'Empty seats' }]);
  });
});

test('a flow beside a plan that can not be saved is printed, and the exit code says so', async () => {
  const lesson = join(folder, 'unsaved.json');
  copyFileSync(plan, lesson);
  mkdirSync(join(folder, 'unsaved.flow.json.tmp'));
  const { pty, exited, until, gone } = open(['plan', lesson], { rows: 100 });
  await until('Trains in class');
  pty.write('L');
  await until('NOW openin');
  pty.write('Kept in sight');
  // The sentence comes in its own time: what is waited for is the caret, not the line beneath it.
  await until("can't be saved now");
  pty.write('\u001B');
  await gone('Kept in sight_');
  pty.write('\u001Bq');
  expect(await exited).toBe(1);
  await until('"text": "Kept in sight"');
});

describe('without a terminal', () => {
  test(
    'a flow is printed, a timer tells the order of the round, and a wrong command line is ' +
      'told with what to try',
    async () => {
      expect(await answer(['time', '--debate', 'public-forum'])).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(
          '3. Crossfire, first speakers: 3:00; bells at 3:00 (twice)',
        ),
      });
      expect(await answer(['time'])).toMatchObject({ code: 2 });
      expect(
        await answer([
          'time',
          '--debate',
          'public-forum',
          '--first',
          'against',
          '--prep',
          '2',
          '--grace',
          '15',
          '--lengths',
          'con-summary=2:00',
        ]),
      ).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(
          /1\. Con constructive .*7\. Con summary \(Con\): 2:00; bells at 1:00, 2:00 \(twice\), 2:15 \(three times\).*2:00 for each side/s,
        ),
      });
      expect(await answer(['time', '--debate', 'policy', '--first', 'against'])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('In Policy the Affirmative speaks first.'),
      });
      expect(await answer(['time', '--debate', 'polcy'])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('Did you mean "policy"?'),
      });
      expect(await answer(['flow', join(folder, 'new.json')])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(
          '--plan PLAN, or --debate with one of british-parliamentary',
        ),
      });
      expect(
        await answer(['flow', join(folder, 'nowhere', 'new.json'), '--debate', 'policy']),
      ).toMatchObject({ code: 1, stderr: expect.stringContaining('its folder is not there') });
      const bad = join(folder, 'bad.json');
      writeFileSync(
        bad,
        JSON.stringify({
          format: 'stancemap-flow/1',
          debate: 'policy',
          entries: [{ id: 'a', speech: 'nobody', row: 1, text: 'x' }],
        }),
      );
      const { code, stderr } = await answer(['flow', bad]);
      expect(code).toBe(1);
      expect(stderr).toContain('entries[0].speech');
    },
  );

  test('the JSON Schema of a flow is the one in the repository', async () => {
    const stored: unknown = JSON.parse(
      readFileSync(new URL('../../data/schema/flow.schema.json', import.meta.url), 'utf8'),
    );
    expect(z.looseObject({}).parse(JSON.parse((await answer(['schema', 'flow'])).stdout))).toEqual(
      stored,
    );
  });
});
