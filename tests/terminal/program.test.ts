/** The built program in a real pseudo-terminal, and piped. */
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { nightTrainsFile } from '../night-trains.js';
import { answer, cli, open, type Ran } from './built-program.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'stancemap-'));
const trains = join(folder, 'trains.json');
writeFileSync(trains, JSON.stringify(nightTrainsFile()));

const stancemap = (...args: readonly string[]): Promise<Ran> => answer(args);

describe('on a terminal', () => {
  test(
    'it opens the bundled map, walks, and leaves the terminal whole with a line about ' +
      'where one was',
    async () => {
      const { pty, exited, until, text, alternate } = open([]);
      await until('Overview');
      expect(alternate()).toBe(true);
      pty.write('\r');
      await until('Positions');
      pty.write('q');
      expect(await exited).toBe(0);
      await until('To return: stancemap --at party/');
      expect(alternate()).toBe(false);
      expect(text()).not.toContain('Positions');
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
    expect(alternate()).toBe(false);
    expect(text()).not.toContain('no assumptions');
  });

  test(
    'keys pressed before the first frame are kept, and nothing of the first lines stays ' +
      'behind',
    async () => {
      const { pty, exited, until, text } = open([trains]);
      await until('no assumptions');
      // The first lines are there; whatever of these arrives before Ink does waits for it.
      pty.write('jjj\r');
      await until('Overview › ');
      expect(text().match(/no assumptions/g)).toHaveLength(1);
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
    const { pty, exited, until, text, alternate } = open([trains], {
      nodeFlags: ['--import', fault],
    });
    await until('Night trains');
    pty.write('t');
    expect(await exited).toBe(70);
    await until('no timeline today');
    expect(alternate()).toBe(false);
    expect(text()).toContain('Please report it');
    // The places of the source, though what runs is a bundle.
    expect(text()).toContain('source/pages/lists.ts:');
  });

  test('Ctrl+C ends it at once with 130', async () => {
    const { pty, exited, until } = open([trains]);
    await until('Night trains');
    pty.write('\u0003');
    expect(await exited).toBe(130);
  });
});

describe('without a terminal', () => {
  test('it prints the overview and exits 0', async () => {
    const { code, stdout, stderr } = await stancemap(trains);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Night trains');
    expect(stdout).toMatch(
      /Funding: affirms; 1 of 1 arguments stand; weakest evidence corroborated\s+\(position\/greens\/funding\)/,
    );
  });

  test('a closed pipe ends quietly', async () => {
    const { stdout, stderr } = await run('bash', [
      '-c',
      `set -o pipefail; "${process.execPath}" "${cli}" | head -1`,
    ]);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });

  test('a wrong command line exits 2 and offers the nearest', async () => {
    expect(await stancemap('serach', 'x')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean "search"?'),
    });
    expect(await stancemap('show', 'argument/demand', '--jsno')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--json'),
    });
    expect(await stancemap('standing', '--burden', 'proof')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('word, report, corroboration, record'),
    });
  });

  test('a missing file and a missing reference exit 1 and say what to try', async () => {
    expect(await stancemap('nowhere.json')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('there is no such file'),
    });
    expect(await stancemap('show', 'argument/demnad', '--map', trains)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('argument/demand'),
    });
    expect(await stancemap('standing', '--map', trains, '--grant', 'E9')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('No evidence has the id E9; did you mean E'),
    });
  });

  test('show, search and standing answer in their stable JSON', async () => {
    const shown: unknown = JSON.parse(
      (await stancemap('show', 'demand', '--map', trains, '--json')).stdout,
    );
    expect(shown).toMatchObject({
      reference: 'argument/demand',
      kind: 'argument',
      answeredBy: [{ reference: 'argument/strike-week', kind: 'undercuts' }],
      answers: [{ reference: 'argument/cost', kind: 'rebuts' }],
    });
    const evidence: unknown = JSON.parse(
      (await stancemap('show', 'E1', '--map', trains, '--json')).stdout,
    );
    expect(evidence).toMatchObject({
      citedBy: [
        'argument/demand',
        'argument/editor-note',
        'position/greens/funding',
        'event/2019-closure',
      ],
    });
    const found: unknown = JSON.parse(
      (await stancemap('search', 'bookings', '--map', trains, '--json')).stdout,
    );
    expect(found).toMatchObject({
      query: 'bookings',
      hits: expect.arrayContaining([expect.objectContaining({ reference: 'argument/demand' })]),
    });
    const standing: unknown = JSON.parse(
      (
        await stancemap(
          'standing',
          '--map',
          trains,
          '--burden',
          'record',
          '--grant',
          'E1',
          '--json',
        )
      ).stdout,
    );
    expect(standing).toMatchObject({
      map: 'night-trains',
      burden: 'record',
      granted: ['E1'],
      rejected: [],
      standing: {
        demand: 'stands',
        'strike-week': 'unproven',
        cost: 'defeated',
        'editor-note': 'stands',
      },
      tally: { stands: 2, contested: 0, defeated: 1, unproven: 1 },
    });
  });

  test('check tells every fault with its place and exits 1', async () => {
    const bad = join(folder, 'bad.json');
    const file = nightTrainsFile();
    writeFileSync(
      bad,
      JSON.stringify(
        {
          ...file,
          relations: [
            { from: 'demnad', to: 'cost', kind: 'rebuts' },
            { from: 'cost', to: 'cost', kind: 'suports' },
          ],
        },
        null,
        2,
      ),
    );
    const { code, stdout } = await stancemap('check', bad, '--format', 'json');
    expect(code).toBe(1);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      problems: [
        expect.objectContaining({ path: 'relations[0].from', severity: 'error' }),
        expect.objectContaining({ path: 'relations[1].kind' }),
      ],
    });
  });

  test('a framework comes in, is labelled, and its attacks go out again', async () => {
    const apx = join(folder, 'floating.apx');
    writeFileSync(apx, 'arg(a). arg(b).\narg(c).\natt(a,b). att(b,a).\natt(b,c).\n');
    const out = join(folder, 'floating.json');
    expect((await stancemap('import', apx, '--out', out)).code).toBe(0);
    const standing: unknown = JSON.parse(
      (await stancemap('standing', '--map', out, '--json')).stdout,
    );
    expect(standing).toMatchObject({
      standing: { a: 'contested', b: 'contested', c: 'contested' },
    });
    expect((await stancemap('export', '--to', 'tgf', '--map', out)).stdout).toBe(
      'a\nb\nc\n#\na b\nb a\nb c\n',
    );
    expect((await stancemap('import', apx, '--out', out)).stderr).toContain(
      'there is such a file already',
    );
  });
});
