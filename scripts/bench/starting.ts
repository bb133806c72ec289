/**
 * Starting: the first bytes, the first frame, and commands without a screen, beside bare Node and a
 * plain Ink hello world.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeMap } from '../made-map.js';
import { wholeRun } from './children.js';
import type { Family, Row } from './row.js';
import { median, pairedRatio, rotated } from './statistics.js';
import { start } from './terminal.js';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
const beside = (name: string): string => new URL(`beside/${name}`, import.meta.url).pathname;
const cecot = new URL('../../data/cecot.json', import.meta.url).pathname;
/** The last key that the footer names: the frame is whole. */
const wholeFrame = '? more';

/** @param folder where made maps are kept */
export function starting(folder: string): Family {
  return {
    name: 'starting',
    async measure({ quick }) {
      const made = (size: number): string => {
        const file = join(folder, `start-${size}.json`);
        writeFileSync(file, JSON.stringify(madeMap(size)));
        return file;
      };
      const [small, large] = [made(50), made(10_000)];
      const screens = await rotated(
        {
          bare: () => start([beside('bare.cjs')], 'hello'),
          plain: () => start([beside('plain-ink.mjs')], 'hello', { NODE_ENV: 'production' }),
          ours: () => start([cli], wholeFrame),
          small: () => start([cli, small], wholeFrame),
          large: () => start([cli, large], wholeFrame),
        },
        quick ? 7 : 21,
        2,
      );
      const firsts = (name: string): readonly number[] => screens(name).map(({ first }) => first);
      const markers = (name: string): readonly number[] =>
        screens(name).map(({ marker }) => marker);
      const row = (
        id: string,
        figure: string,
        values: readonly number[],
        what: string,
        others: readonly number[],
        target: number,
        gate: number,
      ): Row => ({
        id,
        figure,
        value: median(values),
        unit: 'ms',
        beside: { what, value: median(others) },
        ratio: pairedRatio(values, others),
        target,
        gate,
      });
      const commands: readonly (readonly string[])[] = [
        ['show', 'issue/conditions'],
        ['search', 'torture'],
        ['check', cecot],
        ['standing'],
      ];
      const runs = await rotated(
        {
          bare: () => wholeRun(process.execPath, [beside('bare.cjs')]),
          ...Object.fromEntries(
            commands.map(args => [args[0] ?? '', () => wholeRun(process.execPath, [cli, ...args])]),
          ),
        },
        quick ? 9 : 31,
        2,
      );
      return [
        row(
          'first-bytes',
          'first bytes on the screen',
          firsts('ours'),
          'bare Node',
          firsts('bare'),
          1.1,
          1.5,
        ),
        row(
          'first-frame',
          'first full frame, the CECOT map',
          markers('ours'),
          'bare Node',
          markers('bare'),
          3.5,
          8,
        ),
        row(
          'first-frame-ink',
          'first full frame, the CECOT map',
          markers('ours'),
          'plain Ink hello world',
          markers('plain'),
          0.7,
          0.85,
        ),
        ...commands.map(([name = '']) =>
          row(
            name,
            `\`${name}\` on the CECOT map, whole run`,
            runs(name),
            'bare Node',
            runs('bare'),
            1.6,
            3.5,
          ),
        ),
        row(
          'first-frame-large',
          'first full frame, 10,000 arguments',
          markers('large'),
          'the same with 50',
          markers('small'),
          1.5,
          2.6,
        ),
      ];
    },
  };
}
