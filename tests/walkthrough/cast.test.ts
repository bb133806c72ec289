import { readFileSync } from 'node:fs';
import xterm from '@xterm/headless';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { drawFrames } from '../../source/tui/drawing.js';
import { themeFor } from '../../source/tui/theme.js';
import { asciicast, captions } from '../../source/walkthrough/cast.js';
import { picture } from '../../source/walkthrough/picture.js';
import { loadWalkthrough } from '../../source/walkthrough/walkthrough.js';
import { bundledMap } from '../bundled-map.js';
import { scriptOf, tour, trains } from './scripts.js';

const theme = themeFor({ ascii: false, colour: true });
const script = await scriptOf(tour, { size: { columns: 80, rows: 28 } });
const frames = drawFrames(trains.map, script, theme);
const event = z.tuple([z.number(), z.string(), z.string()]);

const eventsOf = (cast: string) =>
  cast
    .trim()
    .split('\n')
    .slice(1)
    .map(line => event.parse(JSON.parse(line)));
const outputOf = (cast: string): string =>
  eventsOf(cast)
    .flatMap(([, code, data]) => (code === 'o' ? [data] : []))
    .join('');

/** The rows of a terminal that has been sent some output. */
async function screenOf(output: string, columns: number, rows: number): Promise<readonly string[]> {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  await new Promise<void>(resolve => terminal.write(output, resolve));
  return Array.from(
    { length: rows },
    (_row, at) => terminal.buffer.active.getLine(at)?.translateToString(true) ?? '',
  );
}

describe('a recording', () => {
  test('shows at its end the last screen as the program draws it', async () => {
    const played = await screenOf(outputOf(asciicast(script, frames, 3)), 80, 28);
    expect(played).toEqual(await screenOf((frames.at(-1) ?? []).join('\r\n'), 80, 28));
    expect(played.join('\n')).toContain('A search.');
    expect(played.join('\n')).toContain('strike_');
  });

  test('shows at each step the screen of that step, though only changed lines are sent', async () => {
    const parts = eventsOf(asciicast(script, frames, 3)).flatMap(([, code, data]) =>
      code === 'o' ? [data] : [],
    );
    for (const [at, frame] of frames.entries())
      expect(await screenOf(parts.slice(0, at + 1).join(''), 80, 28)).toEqual(
        await screenOf(frame.join('\r\n'), 80, 28),
      );
  });

  test('in v2 and in v3 carries the same output, the same chapters and the same times', () => {
    const [two, three] = [asciicast(script, frames, 2), asciicast(script, frames, 3)];
    expect(outputOf(two)).toBe(outputOf(three));
    let now = 0;
    const absolute = eventsOf(three).map(([wait, code, data]) => [
      Math.round((now += wait) * 1000) / 1000,
      code,
      data,
    ]);
    expect(absolute.slice(0, -1)).toEqual(eventsOf(two));
    expect(absolute.at(-1)?.slice(1)).toEqual(['x', '0']);
    expect(
      eventsOf(two)
        .filter(([, code]) => code === 'm')
        .map(([, , name]) => name),
    ).toEqual(['Start', 'Search']);
    expect(JSON.parse(two.split('\n')[0] ?? '')).toEqual({
      version: 2,
      width: 80,
      height: 28,
      title: 'Night trains in a minute',
    });
    expect(JSON.parse(three.split('\n')[0] ?? '')).toEqual({
      version: 3,
      term: { cols: 80, rows: 28, type: 'xterm-256color' },
      title: 'Night trains in a minute',
    });
  });

  test('takes its times from the script', () => {
    const times = eventsOf(asciicast(script, frames, 2)).flatMap(([time, code]) =>
      code === 'o' ? [time] : [],
    );
    expect((times[4] ?? 0) - (times[3] ?? 0)).toBeCloseTo(4, 6);
  });

  test('is drawn from harmless text alone, whatever the script says', async () => {
    const hostile = await scriptOf([
      { say: '\u001B[31mred\u001B]52;c;aGFjaw==\u0007 --> \u202E<b>&', mark: '\u001B[2Jchapter' },
    ]);
    const cast = asciicast(hostile, drawFrames(trains.map, hostile, theme), 3);
    expect(cast).not.toMatch(/52;c|\[31m|\u202E/);
    expect(captions(hostile)).toContain('red --&gt; &lt;b&gt;&amp;');
    expect(cast).toContain('"m","chapter"');
  });
});

test('the captions follow one another from the start to the end of the recording', () => {
  const times = [...captions(script).matchAll(/(\S+) --> (\S+)/g)].map(([, from, to]) => [
    from,
    to,
  ]);
  expect(times[0]?.[0]).toBe('00:00:00.000');
  expect(times.slice(1).map(([from]) => from)).toEqual(times.slice(0, -1).map(([, to]) => to));
});

test('a picture holds every word of its screen, at the column where the terminal has it', () => {
  const svg = picture(frames[1] ?? [], 80, 'Step 2 <of> a walk');
  expect(svg).toContain('aria-label="Step 2 &lt;of&gt; a walk"');
  expect(svg).toContain('Bookings for night trains doubled.');
  expect(svg).not.toContain('\u001B');
});

test('a walkthrough is drawn to the same bytes twice', () => {
  expect(asciicast(script, drawFrames(trains.map, script, theme), 3)).toBe(
    asciicast(script, frames, 3),
  );
});

test('of every bundled walkthrough each screen is as tall as its script says, and no line too wide', async () => {
  const folder = new URL('../../data/walkthroughs/', import.meta.url);
  const map = bundledMap();
  for (const name of [
    'three-minute-tour',
    'conditions',
    'legality',
    'framing',
    'burden-of-proof',
  ]) {
    const loaded = await loadWalkthrough(
      readFileSync(new URL(`${name}.json`, folder), 'utf8'),
      name,
    );
    if (!loaded.ok) throw new Error(name);
    const { columns, rows } = loaded.walkthrough.size;
    for (const frame of drawFrames(map, loaded.walkthrough, theme)) {
      expect(frame).toHaveLength(rows);
      const shown = await screenOf(frame.join('\r\n'), columns + 20, rows);
      expect(shown.filter(line => line.length > columns)).toEqual([]);
      expect(shown.at(-4)).toMatch(/^─ \d+\/\d+ /);
    }
  }
});
