/**
 * A key press to the last byte of its frame: many arguments beside few, few beside the same screen
 * without a framework.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeMap } from '../made-map.js';
import { bundled } from './children.js';
import type { Family } from './row.js';
import { median, percentile } from './statistics.js';
import { Screen, type Pressed } from './terminal.js';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
/** So many rows down and up again that the list does not scroll. */
const walked = 8;

/** @param folder where made maps are kept */
export function frames(folder: string): Family {
  return {
    name: 'frames',
    async measure({ quick }) {
      const made = (size: number): string => {
        const file = join(folder, `frames-${size}.json`);
        writeFileSync(file, JSON.stringify(madeMap(size)));
        return file;
      };
      const open = async (size: number): Promise<Screen> => {
        const screen = new Screen([cli, made(size), '--at', 'issue/i']);
        await screen.until('? more');
        return screen;
      };
      const [few, many] = [await open(50), await open(100_000)];
      const limit = new Screen([await bundled('raw-screen', folder), made(50), 'issue/i']);
      await limit.until('? more');
      const all: readonly { readonly screen: Screen; readonly pressed: Pressed[] }[] = [
        few,
        many,
        limit,
      ].map(screen => ({ screen, pressed: [] }));
      // Blocks of keys in turn, so that a slow moment of the machine falls on all alike; the first
      // are for the compiler.
      const block = 2 * walked;
      const blocks = quick ? 6 : 24;
      for (let at = -2; at < blocks; at++) {
        for (const { screen, pressed } of all) {
          for (let key = 0; key < block; key++) {
            const one = await screen.press(key < walked ? 'j' : 'k', 60);
            if (at >= 0) pressed.push(one);
          }
        }
      }
      const scrolled: Pressed[] = [];
      for (let key = 0; key < 60; key++) {
        const one = await many.press('j', 60);
        if (key >= 25) scrolled.push(one);
      }
      await Promise.all([few, many, limit].map(screen => screen.end()));
      const times = (at: number): readonly number[] =>
        all[at]?.pressed.map(({ time }) => time) ?? [];
      const bytes = (of: readonly Pressed[]): number => median(of.map(one => one.bytes));
      const ratio = (share: number, one: number, other: number): number =>
        percentile(times(one), share) / percentile(times(other), share);
      const figure = (share: number, at: number): number => percentile(times(at), share);
      return [
        {
          id: 'key-p50-many',
          figure: 'key to frame, median, 100,000 arguments',
          value: figure(0.5, 1),
          unit: 'ms',
          beside: { what: 'the same with 50', value: figure(0.5, 0) },
          ratio: ratio(0.5, 1, 0),
          target: 1.1,
          gate: 1.25,
        },
        {
          id: 'key-p99-many',
          figure: 'key to frame, 99th of 100, 100,000 arguments',
          value: figure(0.99, 1),
          unit: 'ms',
          beside: { what: 'the same with 50', value: figure(0.99, 0) },
          ratio: ratio(0.99, 1, 0),
          target: 1.2,
          gate: 1.6,
        },
        {
          id: 'key-raw',
          figure: 'key to frame, median, 50 arguments',
          value: figure(0.5, 0),
          unit: 'ms',
          beside: { what: 'the same screen in raw ANSI', value: figure(0.5, 2) },
          ratio: ratio(0.5, 0, 2),
          target: 10,
          gate: 14,
        },
        {
          id: 'bytes-moved',
          figure: 'bytes a key, cursor moved',
          value: bytes(all[0]?.pressed ?? []),
          unit: 'bytes',
          beside: undefined,
          ratio: bytes(all[0]?.pressed ?? []),
          target: 1700,
          gate: 2500,
        },
        {
          id: 'bytes-scrolled',
          figure: 'bytes a key, list scrolled',
          value: bytes(scrolled),
          unit: 'bytes',
          beside: undefined,
          ratio: bytes(scrolled),
          target: 5000,
          gate: 7000,
        },
      ];
    },
  };
}
