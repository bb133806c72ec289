/**
 * The program is stopped and goes on, and late answers of the terminal arrive, as on a real one.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { open } from './built-program.js';

type Opened = ReturnType<typeof open>;

/** Resolves when the process is stopped by a signal. */
async function stopped(pid: number): Promise<void> {
  const state = (): string =>
    / ([A-Z]) /.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? '';
  while (state() !== 'T') await new Promise(resolve => setTimeout(resolve, 5));
}

/** Goes on, and walks as if nothing had been. */
async function goesOn({ pty, until, alternate, exited }: Opened): Promise<void> {
  process.kill(pty.pid, 'SIGCONT');
  await until('? more');
  await expect.poll(alternate).toBe(true);
  pty.write('a');
  await until('About this map');
  pty.write('q');
  expect(await exited).toBe(0);
  await expect.poll(() => alternate()).toBe(false);
}

describe.skipIf(process.platform !== 'linux')('a program that is stopped', () => {
  test('by a signal leaves the terminal whole, and comes back whole', async () => {
    const opened = open([]);
    await opened.until('? more');
    process.kill(opened.pty.pid, 'SIGTSTP');
    await stopped(opened.pty.pid);
    await expect.poll(() => opened.alternate()).toBe(false);
    await goesOn(opened);
  });

  test('by Ctrl+Z does the same', async () => {
    const opened = open([]);
    await opened.until('? more');
    opened.pty.write('\u001A');
    await stopped(opened.pty.pid);
    await expect.poll(() => opened.alternate()).toBe(false);
    await goesOn(opened);
  });

  test('with no time to say goodbye comes back whole all the same', async () => {
    const opened = open([]);
    await opened.until('? more');
    process.kill(opened.pty.pid, 'SIGSTOP');
    await stopped(opened.pty.pid);
    await expect.poll(() => opened.alternate()).toBe(true);
    await goesOn(opened);
  });
});

test.each([
  ['a colour', '\u001B]11;rgb:0000/0000/0000\u001B\\'],
  ['a name', '\u001BP>|xterm(390)\u001B\\'],
  ['a picture', '\u001B_Gi=31;OK\u001B\\'],
  ['the release of a key', '\u001B[97;1:3u'],
])('a late answer of the terminal about %s moves nothing', async (_what, answer) => {
  const { pty, until, text, exited } = open([]);
  await until('? more');
  const before = text();
  pty.write(answer);
  pty.write('?');
  await until('Esc close');
  pty.write('?');
  await until('? more');
  expect(text()).toBe(before);
  pty.write('q');
  expect(await exited).toBe(0);
});
