/** Walkthroughs with the built program: played, checked, written down and recorded. */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { promisify } from 'node:util';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { drawTour, pictureOf } from '../../scripts/tour-files.js';
import { nightTrainsFile } from '../night-trains.js';
import { scriptText, tour } from '../walkthrough/scripts.js';
import { answer, type Ran } from '../commands/answer.js';
import { answer as answerBuilt, cli, open } from './built-program.js';

const folder = mkdtempSync(join(tmpdir(), 'stancemap-play-'));
const data = new URL('../../data/', import.meta.url).pathname;
const bundled = ['three-minute-tour', 'conditions', 'legality', 'framing', 'burden-of-proof'];
const trains = join(folder, 'trains.json');
writeFileSync(trains, JSON.stringify(nightTrainsFile()));
const minute = join(folder, 'minute.json');
writeFileSync(minute, scriptText(tour, { map: 'trains.json', size: { columns: 80, rows: 28 } }));

/** The built program in a process that is far from this one. */
const far = {
  TZ: 'America/Lima',
  LC_ALL: 'de_DE.UTF-8',
  LANG: 'es_ES.UTF-8',
  NO_COLOR: '1',
  CI: 'true',
  TERM: 'dumb',
};
const places: readonly ((args: readonly string[]) => Promise<Ran>)[] = [
  args => answer(args),
  args => answerBuilt(args, far),
];
const event = z.tuple([z.number(), z.string(), z.string()]);
const outputOf = (cast: string): string =>
  cast
    .trim()
    .split('\n')
    .slice(1)
    .map(line => event.parse(JSON.parse(line)))
    .flatMap(([, code, words]) => (code === 'o' ? [words] : []))
    .join('');

async function screenOf(output: string, columns: number, rows: number): Promise<readonly string[]> {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  await new Promise<void>(resolve => terminal.write(output, resolve));
  return Array.from(
    { length: rows },
    (_row, at) => terminal.buffer.active.getLine(at)?.translateToString(true) ?? '',
  );
}

describe('every bundled walkthrough', () => {
  test.each(bundled)(
    '%s agrees with its map, and is the same bytes here and in another time zone and locale: ' +
      'transcript, recording, captions, pictures',
    async name => {
      const [here, there] = await Promise.all(
        places.map(async (play, at) => {
          const out = join(folder, `${name}-${at}`);
          const [text, made] = [
            await play(['play', name, '--text']),
            await play(['play', name, '--cast', `${out}.cast`, '--svg', out]),
          ];
          expect([text.code, made.code]).toEqual([0, 0]);
          return {
            text: text.stdout,
            files: ['.cast', '.vtt'].map(ending => readFileSync(`${out}${ending}`, 'utf8')),
            pictures: readdirSync(out)
              .toSorted()
              .map(file => readFileSync(join(out, file), 'utf8')),
          };
        }),
      );
      expect(there).toEqual(here);
      expect(await answer(['play', name, '--check'])).toMatchObject({ code: 0, stderr: '' });
      expect(here?.pictures.length).toBeGreaterThan(10);
      expect(here?.text.length).toBeGreaterThan(5000);
    },
  );

  test('is the same output in either version of the recording, wherever it is made', async () => {
    const [first = ''] = bundled;
    const made = await Promise.all(
      places.flatMap((play, at) =>
        ['2', '3'].map(async version => {
          const out = join(folder, `version-${version}-${at}.cast`);
          const line = ['play', first, '--cast', out, '--cast-version', version];
          expect(await play(line)).toMatchObject({ code: 0 });
          return readFileSync(out, 'utf8');
        }),
      ),
    );
    expect(made.slice(2)).toEqual(made.slice(0, 2));
    expect(new Set(made.map(outputOf)).size).toBe(1);
  });

  test(
    'fails its check where the map has given an argument another id, with the step, the ' +
      'line and the nearest',
    async () => {
      const map = join(folder, 'renamed.json');
      writeFileSync(
        map,
        readFileSync(join(data, 'cecot.json'), 'utf8').replaceAll(
          '"release-offer"',
          '"offer-of-release"',
        ),
      );
      const { code, stderr } = await answer(['play', 'conditions', '--check', '--map', map]);
      expect(code).toBe(1);
      const script = readFileSync(join(data, 'walkthroughs/conditions.json'), 'utf8').split('\n');
      const told = [
        ...stderr.matchAll(
          /conditions\.json:(\d+):\d+: steps\[(\d+)\].*step (\d+): this map has nothing called "((?:argument|why)\/release-offer)"/g,
        ),
      ];
      expect(told.length).toBeGreaterThanOrEqual(2);
      for (const [, line, index, step, reference] of told) {
        expect(script[Number(line) - 1]).toContain(reference);
        expect(Number(step)).toBe(Number(index) + 1);
      }
      for (const name of bundled)
        expect((await answer(['check', join(data, 'walkthroughs', `${name}.json`)])).code).toBe(0);
    },
  );
});

test(
  'the picture and the recording of the README are what the program draws today; "npm run ' +
    'picture" draws them again',
  async () => {
    const [cast, pictures] = [join(folder, 'readme.cast'), join(folder, 'readme')];
    await promisify(execFile)(process.execPath, drawTour(cast, pictures));
    const docs = new URL('../../docs/', import.meta.url).pathname;
    expect(readFileSync(join(docs, 'overview.svg'), 'utf8')).toBe(
      readFileSync(pictureOf(pictures), 'utf8'),
    );
    expect(readFileSync(join(docs, 'tour.cast'), 'utf8')).toBe(readFileSync(cast, 'utf8'));
    expect(readFileSync(join(docs, 'tour.vtt'), 'utf8')).toBe(
      readFileSync(join(folder, 'readme.vtt'), 'utf8'),
    );
  },
);

describe('a recording', () => {
  test('ends on the very screen that the program has at its last step, in either version', async () => {
    for (const version of ['2', '3']) {
      const out = join(folder, `minute-${version}.cast`);
      expect((await answer(['play', minute, '--cast', out, '--cast-version', version])).code).toBe(
        0,
      );
      const { pty, exited, until, lines } = open(['play', minute], { columns: 80, rows: 28 });
      await until('1/6');
      pty.write('6G');
      await until('6/6');
      await until('strike_');
      const last = await screenOf(outputOf(readFileSync(out, 'utf8')), 80, 28);
      await expect.poll(lines).toEqual(last);
      pty.write('q');
      expect(await exited).toBe(0);
    }
  });

  // Debian's asciinema 2.2 plays version 2 alone, and says so of version 3.
  test.skipIf(!existsSync('/usr/bin/asciinema'))(
    'plays to the same screen in another player',
    async () => {
      const out = join(folder, 'tour.cast');
      await answer(['play', minute, '--cast', out, '--cast-version', '2']);
      const terminal = new xterm.Terminal({ cols: 80, rows: 28, allowProposedApi: true });
      const pty = spawn('/usr/bin/asciinema', ['play', '-s', '500', out], {
        cols: 80,
        rows: 28,
        name: 'xterm-256color',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      });
      const written: Promise<void>[] = [];
      pty.onData(
        words => void written.push(new Promise(resolve => terminal.write(words, resolve))),
      );
      await new Promise<void>(resolve => pty.onExit(() => resolve()));
      await Promise.all(written);
      const played = Array.from(
        { length: 28 },
        (_row, at) => terminal.buffer.active.getLine(at)?.translateToString(true) ?? '',
      );
      expect(played).toEqual(await screenOf(outputOf(readFileSync(out, 'utf8')), 80, 28));
    },
  );
});

describe('on a terminal', () => {
  test('it plays, leaves the terminal whole with q, and ends at once with Ctrl+C', async () => {
    const { pty, exited, until, alternate, text } = open(['play', minute]);
    await until('The overview.');
    await expect.poll(() => alternate()).toBe(true);
    pty.write('  ');
    await until('At record it is unproven.');
    pty.write('q');
    expect(await exited).toBe(0);
    await expect.poll(() => alternate()).toBe(false);
    expect(text()).not.toContain('unproven');
    const other = open(['play', minute, '--auto', '--speed', '10']);
    await other.until('by itself');
    // Ten times as fast, two seconds are a fifth of one; the fifth step waits.
    await other.until('waits for Space');
    other.pty.write('\u0003');
    expect(await other.exited).toBe(130);
  });

  test('notes in a second terminal follow the first, also when it is killed', async () => {
    const where = ['--data-dir', join(folder, 'notes')];
    const notes = open(['play', minute, '--notes', ...where]);
    await notes.until('No player is playing');
    const player = open(['play', minute, ...where]);
    await notes.until('1/6');
    await player.until('The overview.');
    player.pty.write('5G');
    await notes.until('Stop here.');
    expect(notes.text()).toContain('a search for "strike"');
    expect(notes.text()).toContain('since the start');
    player.pty.write('u');
    await notes.until('The script was left to look around.');
    player.pty.kill('SIGKILL');
    await notes.until('No player is playing');
    const again = open(['play', minute, ...where]);
    await notes.until('1/6');
    await again.until('The overview.');
    again.pty.write('q');
    expect(await again.exited).toBe(0);
    await notes.until('No player is playing');
    expect(readdirSync(join(folder, 'notes/playing'))).toEqual([]);
    notes.pty.write('q');
    expect(await notes.exited).toBe(0);
  });

  test('a script of 1,000 steps is there at once, and its last step in a moment', async () => {
    const long = join(folder, 'long.json');
    writeFileSync(
      long,
      scriptText(
        Array.from({ length: 1000 }, (_one, at) => ({
          say: `Step ${at + 1} of a long walk.`,
          do: { do: 'go', to: at % 2 ? 'argument/cost' : 'argument/demand' },
        })),
        { map: 'trains.json' },
      ),
    );
    const { pty, exited, until } = open(['play', long]);
    await until('Step 1 of a long walk.');
    pty.write('1000G');
    await until('Step 1000 of a long walk.');
    pty.write('q');
    expect(await exited).toBe(0);
  });
});

describe('without a terminal', () => {
  test('it prints the transcript, from standard input as well', async () => {
    const { stdout, code } = await answer(['play', minute]);
    expect(code).toBe(0);
    expect(stdout).toContain('2. An argument.');
    const piped = await promisify(execFile)('bash', [
      '-c',
      `cd "${folder}" && "${process.execPath}" "${cli}" play - < minute.json`,
    ]);
    expect(piped.stdout).toBe(stdout);
  });

  test('a name that is none offers the nearest of the bundled ones, and tells them all', async () => {
    const { code, stderr } = await answer(['play', 'conditoins']);
    expect(code).toBe(1);
    expect(stderr).toContain('conditoins: there is no such file. Did you mean conditions?');
    for (const name of bundled) expect(stderr).toContain(name);
  });

  test('a walk is recorded at a terminal alone', async () => {
    expect(await answer(['record', join(folder, 'r.json'), trains])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('needs a terminal'),
    });
  });
});

describe('record', () => {
  const stepsOf = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

  test('writes the walk by reference, and what it wrote plays and checks', async () => {
    const out = join(folder, 'walk.json');
    const { pty, exited, until } = open([
      'record',
      out,
      trains,
      '--pauses',
      'even',
      '--title',
      'My walk',
    ]);
    await until('Recording, step 1');
    pty.write('nWhere it begins.\r');
    await until('said: Where it begins.');
    pty.write('/strike\r');
    await until('step 3');
    pty.write('\u007Fc\r\r');
    await until('step 5');
    pty.write('bG\r');
    await until('▰▰▰▰ record');
    pty.write('q');
    expect(await exited).toBe(0);
    await until('Recorded 6 steps in');
    expect(stepsOf(out)).toMatchObject({
      title: 'My walk',
      map: 'trains.json',
      size: { columns: 80, rows: 27 },
      steps: [
        { say: 'Where it begins.' },
        { do: { do: 'search', text: 'strike' } },
        { do: { do: 'go', to: 'argument/strike-week' } },
        { do: { do: 'back' } },
        { do: { do: 'compare', parties: ['greens', 'treasury'] } },
        { do: { do: 'burden', set: 'record' } },
      ],
    });
    expect(await answer(['play', out, '--check'])).toMatchObject({ code: 0 });
    const played = open(['play', out], { rows: 27 });
    await played.until('Where it begins.');
    played.pty.write('6G');
    await played.until('▰▰▰▰ record');
    played.pty.write('q');
    await played.exited;
    const before = readFileSync(out, 'utf8');
    expect(await answer(['record', out, trains])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('there is such a file already'),
    });
    expect(readFileSync(out, 'utf8')).toBe(before);
  });

  test(
    'refuses a folder that is not there before anything is walked, and prints what it can ' +
      'no longer save',
    async () => {
      const gone = join(folder, 'gone');
      const out = join(gone, 'walk.json');
      expect(await answer(['record', out, trains])).toMatchObject({
        code: 1,
        stderr: `${out}: its folder is not there. Make it, or name another.\n`,
      });
      mkdirSync(gone);
      const { pty, exited, until, text } = open(['record', out, trains], { rows: 60 });
      await until('Recording, step 1');
      rmSync(gone, { recursive: true });
      pty.write('nSaid in vain');
      await until('said: Said in vain');
      pty.write('\u001B');
      await until('n narrate');
      pty.write('q');
      expect(await exited).toBe(1);
      await until('stancemap-walkthrough/1');
      await until('"say": "Said in vain"');
      await expect
        .poll(() => text().replaceAll('\n', ''))
        .toContain('it follows here, so that nothing is lost');
    },
  );

  test.each(['SIGKILL', 'SIGTERM', 'SIGHUP'])(
    'loses nothing that was written when the program is ended by %s in the middle of a word',
    async signal => {
      const out = join(folder, `ended-by-${signal}.json`);
      const { pty, exited, until } = open(['record', out, trains]);
      await until('Recording, step 1');
      pty.write('u');
      await until('Recording, step 2');
      pty.write('nHalf a sent');
      await until('said: Half a sent');
      // What is on the screen is on its way to the disk; once the file has it the program can be
      // killed.
      if (signal === 'SIGKILL')
        for await (const _look of setInterval(20))
          if (existsSync(out) && readFileSync(out, 'utf8').includes('Half a sent')) break;
      pty.kill(signal);
      await exited;
      expect(stepsOf(out)).toMatchObject({
        steps: [{}, { say: 'Half a sent', do: { do: 'go', to: 'unanswered' } }],
      });
      expect((await answer(['play', out, '--check'])).code).toBe(0);
    },
  );
});
