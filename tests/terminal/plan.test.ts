/** A coach with the built program: from nothing to a plan on the disk, through kills, and back. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer } from '../commands/answer.js';
import { open } from './built-program.js';

const folder = mkdtempSync(join(tmpdir(), 'stancemap-plan-'));
const path = (name: string): string => join(folder, name);
const planIn = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** A plan as the proposal makes it, on the disk. */
async function proposed(name: string): Promise<string> {
  const file = path(name);
  const { pty, exited, until } = open(['plan', file]);
  await until('Choose the motion');
  pty.write('\r\r');
  await until('A balanced plan');
  pty.write('q');
  expect(await exited).toBe(0);
  return file;
}

describe('a coach on a terminal', () => {
  test(
    'prepares a session from nothing: motion, format, the proposal, a note, and hand-outs ' +
      'from the file',
    async () => {
      const file = path('round.json');
      const { pty, exited, until } = open(['plan', file], { columns: 60, rows: 18 });
      await until('A plan from nothing');
      expect(existsSync(file)).toBe(false);
      pty.write('\r');
      await until('Choose the debate format');
      pty.write('jj\r');
      await until('A balanced plan');
      pty.write('jj\r');
      await until('Pro, for the motion');
      pty.write('IBring the source with the claim.');
      await until('Bring the source with the claim.');
      pty.write('\u001B');
      await until('Its arguments');
      pty.write('q');
      await until('The plan is in');
      expect(await exited).toBe(0);
      expect(planIn(file)).toMatchObject({
        format: 'stancemap-plan/1',
        motion: 'conditions',
        debate: 'public-forum',
        sides: [{ note: 'Bring the source with the claim.' }, {}],
      });
      expect(await answer(['check', '--strict', file])).toMatchObject({ code: 0 });
      const { code, stdout } = await answer(['brief', file, '--to', 'md']);
      expect(code).toBe(0);
      expect(stdout).toContain('Bring the source with the claim.');
    },
  );

  test('who leaves without choosing leaves nothing behind', async () => {
    const file = path('never.json');
    const { pty, exited, until } = open(['plan', file]);
    await until('Choose the motion');
    pty.write('q');
    await until('nothing was written');
    expect(await exited).toBe(0);
    expect(existsSync(file)).toBe(false);
  });

  test('whose program is killed finds the plan whole, with what was done last', async () => {
    const file = await proposed('killed.json');
    const before = readFileSync(file, 'utf8');
    const { pty, exited, until } = open(['plan', file]);
    await until('Government');
    pty.write('T - renamed');
    await until('renamed');
    pty.kill('SIGTERM');
    await exited;
    expect(planIn(file)).toMatchObject({ title: expect.stringMatching(/ - renamed$/) });
    const again = open(['plan', file]);
    await again.until('renamed');
    for (let times = 0; times < 40; times++) again.pty.write('jJkK');
    again.pty.kill('SIGKILL');
    await again.exited;
    expect(Object.keys(Object(planIn(file)))).toEqual(Object.keys(Object(JSON.parse(before))));
    expect(await answer(['check', file])).toMatchObject({ code: 0 });
  });

  test(
    'sees the faults of a plan, works on with the rest, and finds what was at fault still ' +
      'in the file',
    async () => {
      const file = await proposed('faulty.json');
      const text = readFileSync(file, 'utf8').replace(
        '"tasks": [',
        '"homework": "bring pens",\n  "tasks": [\n    { "id": "odd", "titel": "Misspelt" },',
      );
      writeFileSync(file, text);
      const { pty, exited, until } = open(['plan', file]);
      await until('2 faults in');
      pty.write('T again');
      await until('again');
      pty.write('\r');
      pty.write('q');
      expect(await exited).toBe(0);
      expect(planIn(file)).toMatchObject({
        homework: 'bring pens',
        title: expect.stringMatching(/ again$/),
      });
      expect(readFileSync(file, 'utf8')).toContain('Misspelt');
      expect(await answer(['check', file])).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('there is no key "homework" here'),
      });
    },
  );

  test('works on a plan that somebody else has open too, and the file holds what both did', async () => {
    const file = await proposed('shared.json');
    const one = open(['plan', file]);
    const other = open(['plan', file], { columns: 160 });
    await one.until('Government');
    await other.until('Government');
    one.pty.write('T, shared\r');
    await one.until(', shared');
    one.pty.write('q');
    expect(await one.exited).toBe(0);
    other.pty.write('INotes of the other.');
    await other.until('Notes of the other.');
    other.pty.write('\u001B');
    await other.until('Space take in');
    other.pty.write('q');
    await other.until('both changes are in it now');
    expect(await other.exited).toBe(0);
    expect(planIn(file)).toMatchObject({
      title: expect.stringMatching(/, shared$/),
      notes: 'Notes of the other.',
    });
    expect(readdirSync(folder).filter(name => name.startsWith('shared.json'))).toEqual([
      'shared.json',
    ]);
  });

  test('opens a bundled plan, and keeps what is changed as a copy in the folder at hand', async () => {
    const here = process.cwd();
    expect(readdirSync(here)).not.toContain('framing-ld.json');
    const { pty, exited, until } = open(['plan', 'framing-ld']);
    await until('Safety and rights');
    pty.write('q');
    await until('Nothing was changed');
    expect(await exited).toBe(0);
    expect(readdirSync(here)).not.toContain('framing-ld.json');
  });
});

describe('a learner', () => {
  test('reads what is set, and the coach sees it in the report', async () => {
    const data = mkdtempSync(join(tmpdir(), 'stancemap-data-'));
    const { pty, exited, until } = open([
      'plan',
      'framing-ld',
      '--profile',
      'ann',
      '--side',
      'negative',
      '--data-dir',
      data,
    ]);
    await until('0 of 5 tasks done');
    pty.write('\r');
    await until('Read these');
    pty.write('\r');
    await until('Best case');
    pty.write('q');
    expect(await exited).toBe(0);
    const { stdout } = await answer([
      'report',
      '--plan',
      'framing-ld',
      '--profile',
      'ann',
      '--side',
      'negative',
      '--data-dir',
      data,
      '--json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      done: 0,
      tasks: [{ task: 'question', read: { seen: ['issue/framing'] } }, {}, {}, {}, {}],
    });
  });
});
