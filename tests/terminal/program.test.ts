/** The built program in a real pseudo-terminal, and piped. */
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { nightTrainsFile } from '../night-trains.js';
import { answer, cli, open } from './built-program.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'stancemap-'));
const trains = join(folder, 'trains.json');
writeFileSync(trains, JSON.stringify(nightTrainsFile()));

describe('on a terminal', () => {
  test(
    'it opens the bundled map, walks, and leaves the terminal whole with a line about ' +
      'where one was',
    async () => {
      const { pty, exited, until, text, alternate } = open([]);
      await until('Overview');
      await expect.poll(() => alternate()).toBe(true);
      pty.write('\r');
      await until('Best case');
      pty.write('q');
      expect(await exited).toBe(0);
      await until('To return: stancemap --at issue/');
      await expect.poll(() => alternate()).toBe(false);
      expect(text()).not.toContain('Best case');
    },
  );

  test('a map with faults leaves the screen as it was and tells them there', async () => {
    const bad = join(folder, 'unlinked.json');
    writeFileSync(
      bad,
      JSON.stringify({
        ...nightTrainsFile(),
        relations: [{ from: 'demnad', to: 'cost', kind: 'rebuts' }],
      }),
    );
    const { pty, exited, until, alternate, text } = open([bad]);
    pty.write('j');
    expect(await exited).toBe(1);
    await until('demand');
    await expect.poll(() => alternate()).toBe(false);
    expect(text()).not.toContain('proof ');
  });

  test(
    'keys pressed before the first frame are kept, and nothing of the first lines stays ' +
      'behind',
    async () => {
      const { pty, exited, until, text } = open([trains], { welcome: true });
      await until('proof ');
      // The first lines are there; whatever of these arrives before Ink does waits for it.
      pty.write('\r\r');
      await until('Overview › ');
      // A frame may come in two pieces; the welcome below tells of the dial as well.
      await expect.poll(() => text().match(/proof asked ▰/g)).toHaveLength(1);
      pty.write('q');
      expect(await exited).toBe(0);
    },
  );

  test('with CI set it still draws', async () => {
    const { pty, exited, until } = open([trains], { env: { CI: 'true' } });
    await until('Night trains');
    pty.write('q');
    expect(await exited).toBe(0);
  });

  test('a crash inside a screen restores the terminal, says what happened and exits 70', async () => {
    // Sorting the events, which only the timeline does, fails: a fault of ours in the middle of a
    // walk.
    const fault = join(folder, 'fault.mjs');
    writeFileSync(
      fault,
      'const sort = Array.prototype.toSorted; Array.prototype.toSorted = function ' +
        "(...how) { if (this[0]?.evidence && this[0]?.title) throw new Error('no timeline " +
        "today'); return sort.apply(this, how); };",
    );
    const { pty, exited, until, alternate } = open([trains], {
      nodeFlags: ['--import', fault],
    });
    await until('Night trains');
    pty.write('t');
    expect(await exited).toBe(70);
    await until('no timeline today');
    await until('Please report it');
    // The places of the source, though what runs is a bundle.
    await until('source/pages/timeline.ts:');
    await expect.poll(() => alternate()).toBe(false);
  });

  test('Ctrl+C ends it at once with 130', async () => {
    const { pty, exited, until } = open([trains]);
    await until('Night trains');
    pty.write('\u0003');
    expect(await exited).toBe(130);
  });
});

describe('without a terminal', () => {
  test('a closed pipe ends quietly', async () => {
    const { stdout, stderr } = await run('bash', [
      '-c',
      `set -o pipefail; "${process.execPath}" "${cli}" | head -1`,
    ]);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });

  test('results are on standard output, messages on standard error, and the exit code is told', async () => {
    expect(await answer([trains])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Night trains'),
      stderr: '',
    });
    expect(await answer(['serach'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Did you mean "search"?'),
    });
    expect((await answer(['nowhere.json'])).code).toBe(1);
  });
});
