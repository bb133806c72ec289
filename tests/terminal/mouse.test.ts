/** The mouse in a pseudo-terminal: heard while the program draws, and left as it was after it. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nightTrainsFile } from '../night-trains.js';
import { open } from './built-program.js';

const folder = mkdtempSync(join(tmpdir(), 'stancemap-mouse-'));
const trains = join(folder, 'trains.json');
writeFileSync(trains, JSON.stringify(nightTrainsFile()));

type Opened = ReturnType<typeof open>;

const click = (column: number, row: number): string =>
  `\u001B[<0;${column + 1};${row + 1}M\u001B[<0;${column + 1};${row + 1}m`;

async function drawn(args: readonly string[] = [trains], fault?: string): Promise<Opened> {
  const opened = open(args, fault === undefined ? {} : { nodeFlags: ['--import', fault] });
  await opened.until('? more');
  return opened;
}

describe('reports of the mouse, and lines that are cut at the edge,', () => {
  test.each<[how: string, leave: (opened: Opened) => void, code: number]>([
    ['q', ({ pty }) => pty.write('q'), 0],
    ['Ctrl+C', ({ pty }) => pty.write('\u0003'), 130],
    ['SIGTERM', ({ pty }) => pty.kill('SIGTERM'), 0],
    ['SIGHUP', ({ pty }) => pty.kill('SIGHUP'), 0],
  ])('are on while it draws, and off after %s', async (_how, leave, code) => {
    const opened = await drawn();
    expect([opened.mouse(), opened.wraps()]).toEqual(['vt200', false]);
    leave(opened);
    expect(await opened.exited).toBe(code);
    await expect.poll(() => [opened.mouse(), opened.wraps()]).toEqual(['none', true]);
    await expect.poll(() => opened.alternate()).toBe(false);
  });

  test('are off after a crash inside a screen', async () => {
    const fault = join(folder, 'fault.mjs');
    writeFileSync(
      fault,
      'const sort = Array.prototype.toSorted; Array.prototype.toSorted = function ' +
        "(...how) { if (this[0]?.evidence && this[0]?.title) throw new Error('none today'); " +
        'return sort.apply(this, how); };',
    );
    const opened = await drawn([trains], fault);
    expect(opened.mouse()).toBe('vt200');
    opened.pty.write('t');
    expect(await opened.exited).toBe(70);
    await expect.poll(() => opened.mouse()).toBe('none');
  });

  test.skipIf(process.platform !== 'linux')(
    'are off while it is stopped, and on when it goes on',
    async () => {
      const opened = await drawn();
      opened.pty.write('\u001A');
      const stat = `/proc/${opened.pty.pid}/stat`;
      await expect.poll(() => readFileSync(stat, 'utf8')).toMatch(/ T /);
      await expect.poll(() => [opened.mouse(), opened.wraps()]).toEqual(['none', true]);
      process.kill(opened.pty.pid, 'SIGCONT');
      await opened.until('? more');
      await expect.poll(() => opened.mouse()).toBe('vt200');
      opened.pty.write('q');
      expect(await opened.exited).toBe(0);
      await expect.poll(() => opened.mouse()).toBe('none');
    },
  );

  test.each([['--no-mouse'], ['--screen-reader']])('are never on with %s', async flag => {
    const opened = await drawn([trains, flag]);
    expect(opened.mouse()).toBe('none');
    opened.pty.write('q');
    expect(await opened.exited).toBe(0);
  });

  test('stay off for a profile that was told so, until it is told otherwise', async () => {
    const data = ['--data-dir', join(folder, 'profiles')];
    const runs: readonly (readonly [flags: readonly string[], mode: string])[] = [
      [['--no-mouse'], 'none'],
      [[], 'none'],
      [['--mouse'], 'vt200'],
      [[], 'vt200'],
    ];
    for (const [flags, mode] of runs) {
      const opened = await drawn([trains, '--at', 'overview', ...data, ...flags]);
      expect(opened.mouse()).toBe(mode);
      opened.pty.write('q');
      expect(await opened.exited).toBe(0);
    }
  });
});

test('a walk by mouse alone: a row, what it opens, and back by the path', async () => {
  const { pty, exited, until, lines } = await drawn([trains, '--at', 'evidence']);
  const row = lines().findIndex(line => line.includes('E2'));
  pty.write(click(8, row).repeat(2));
  await until('The treasurer said that a strike explains the rise.');
  await until('Overview › Evidence › E2');
  pty.write(click(12, 0));
  await until('E3');
  pty.write('\u001B[<65;5;5M');
  pty.write('?G');
  await until('Shift with the mouse: selects text');
  pty.write('?q');
  expect(await exited).toBe(0);
});
