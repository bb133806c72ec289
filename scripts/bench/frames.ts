/**
 * A key press to the last byte of its frame: many arguments beside few, few beside the same screen
 * without a framework.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeMap, threadMap } from '../made-map.js';
import { bundled } from './children.js';
import type { Family, Row } from './row.js';
import { median, percentile } from './statistics.js';
import { Screen, type Pressed } from './terminal.js';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
/** So many rows down and up again that the list does not scroll. */
const walked = 8;
/** Milliseconds between two keys. */
const gap = 60;

/** What was measured in each of the three screens, and while the large one scrolled. */
interface Presses {
  readonly few: readonly Pressed[];
  readonly many: readonly Pressed[];
  readonly raw: readonly Pressed[];
  readonly scrolled: readonly Pressed[];
  /** A thread of 5,000 answers, unfolded again and again. */
  readonly unfolded: readonly Pressed[];
}

/** @param folder where made maps are kept */
export function frames(folder: string): Family {
  return {
    name: 'frames',
    async measure({ quick }) {
      const presses = await pressed(folder, quick ? 6 : 24);
      return [...timeRows(presses), ...byteRows(presses)];
    },
  };
}

async function pressed(folder: string, blocks: number): Promise<Presses> {
  const made = (size: number): string => {
    const file = join(folder, `frames-${size}.json`);
    writeFileSync(file, JSON.stringify(madeMap(size)));
    return file;
  };
  const open = async (...args: readonly string[]): Promise<Screen> => {
    const screen = new Screen(args);
    await screen.until('? more');
    return screen;
  };
  const few = await open(cli, made(50), '--at', 'issue/i');
  const many = await open(cli, made(100_000), '--at', 'issue/i');
  const raw = await open(await bundled('raw-screen', folder), made(50), 'issue/i');
  const presses = await pressedInTurn([few, many, raw], blocks);
  const scrolled: Pressed[] = [];
  for (let key = 0; key < 60; key++) {
    const one = await many.press('j', gap);
    if (key >= 25) scrolled.push(one);
  }
  const unfolded = await unfoldedThread(folder, open);
  await Promise.all([few, many, raw].map(screen => screen.end()));
  const [ofFew = [], ofMany = [], ofRaw = []] = presses;
  return { few: ofFew, many: ofMany, raw: ofRaw, scrolled, unfolded };
}

async function unfoldedThread(
  folder: string,
  open: (...args: readonly string[]) => Promise<Screen>,
): Promise<readonly Pressed[]> {
  const file = join(folder, 'frames-thread.json');
  writeFileSync(file, JSON.stringify(threadMap(5000)));
  const thread = await open(cli, file, '--at', 'issue/i');
  await thread.press('\t', gap);
  const unfolded: Pressed[] = [];
  for (let key = 0; key < 40; key++) {
    const one = await thread.press(key % 2 === 0 ? 'l' : 'h', gap);
    if (key % 2 === 0 && key >= 10) unfolded.push(one);
  }
  await thread.end();
  return unfolded;
}

/**
 * Blocks of keys in turn, so that a slow moment of the machine falls on all alike; the first are
 * for the compiler.
 */
async function pressedInTurn(
  screens: readonly Screen[],
  blocks: number,
): Promise<readonly (readonly Pressed[])[]> {
  const all = screens.map(screen => ({ screen, presses: new Array<Pressed>() }));
  for (let at = -2; at < blocks; at++) {
    for (const { screen, presses } of all) {
      for (let key = 0; key < 2 * walked; key++) {
        const one = await screen.press(key < walked ? 'j' : 'k', gap);
        if (at >= 0) presses.push(one);
      }
    }
  }
  return all.map(({ presses }) => presses);
}

function timeRows({ few, many, raw, unfolded }: Presses): readonly Row[] {
  const figure = (presses: readonly Pressed[], share: number): number =>
    percentile(
      presses.map(({ time }) => time),
      share,
    );
  const row = (
    row: Pick<Row, 'id' | 'figure' | 'target' | 'gate'>,
    share: number,
    presses: readonly Pressed[],
    beside: { readonly what: string; readonly presses: readonly Pressed[] },
  ): Row => ({
    ...row,
    value: figure(presses, share),
    unit: 'ms',
    beside: { what: beside.what, value: figure(beside.presses, share) },
    ratio: figure(presses, share) / figure(beside.presses, share),
  });
  const [p50, p99] = ['key to frame, median', 'key to frame, 99th of 100'];
  const withFew = { what: 'the same with 50', presses: few };
  const inAnsi = { what: 'the same screen in raw ANSI', presses: raw };
  return [
    row(
      { id: 'key-p50-many', figure: `${p50}, 100,000 arguments`, target: 1.1, gate: 1.25 },
      0.5,
      many,
      withFew,
    ),
    row(
      { id: 'key-p99-many', figure: `${p99}, 100,000 arguments`, target: 1.2, gate: 1.6 },
      0.99,
      many,
      withFew,
    ),
    row(
      {
        id: 'unfold-many',
        figure: 'key to frame, median, 5,000 answers unfolded',
        target: 1,
        gate: 1.6,
      },
      0.5,
      unfolded,
      {
        what: 'a key, 99th of 100, 100,000 arguments',
        presses: [{ time: figure(many, 0.99), bytes: 0 }],
      },
    ),
    row({ id: 'key-raw', figure: `${p50}, 50 arguments`, target: 10, gate: 14 }, 0.5, few, inAnsi),
  ];
}

function byteRows({ few, scrolled }: Presses): readonly Row[] {
  const row = (
    row: Pick<Row, 'id' | 'figure' | 'target' | 'gate'>,
    presses: readonly Pressed[],
  ): Row => {
    const value = median(presses.map(({ bytes }) => bytes));
    return { ...row, value, unit: 'bytes', beside: undefined, ratio: value };
  };
  return [
    row({ id: 'bytes-moved', figure: 'bytes a key, cursor moved', target: 1700, gate: 2500 }, few),
    row(
      { id: 'bytes-scrolled', figure: 'bytes a key, list scrolled', target: 5000, gate: 7000 },
      scrolled,
    ),
  ];
}
