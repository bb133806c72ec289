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

const commands: readonly (readonly string[])[] = [
  ['show', 'issue/conditions'],
  ['search', 'torture'],
  ['check', cecot],
  ['standing'],
];

/** @param folder where made maps are kept */
export function starting(folder: string): Family {
  return {
    name: 'starting',
    async measure({ quick }) {
      return [...(await screenRows(folder, quick)), ...(await commandRows(quick))];
    },
  };
}

interface Comparison {
  readonly ours: readonly number[];
  readonly what: string;
  readonly theirs: readonly number[];
}

function row(
  row: Pick<Row, 'id' | 'figure' | 'target' | 'gate'>,
  { ours, what, theirs }: Comparison,
): Row {
  return {
    ...row,
    value: median(ours),
    unit: 'ms',
    beside: { what, value: median(theirs) },
    ratio: pairedRatio(ours, theirs),
  };
}

async function screenRows(folder: string, quick: boolean): Promise<readonly Row[]> {
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
      ours: () => start([cli, '--at', 'overview'], wholeFrame),
      small: () => start([cli, small, '--at', 'overview'], wholeFrame),
      large: () => start([cli, large, '--at', 'overview'], wholeFrame),
    },
    quick ? 7 : 21,
    2,
  );
  const firsts = (name: string): readonly number[] => screens(name).map(({ first }) => first);
  const markers = (name: string): readonly number[] => screens(name).map(({ marker }) => marker);
  const ours = markers('ours');
  const frame = 'first full frame, the CECOT map';
  return [
    row(
      { id: 'first-bytes', figure: 'first bytes on the screen', target: 1.1, gate: 1.5 },
      { ours: firsts('ours'), what: 'bare Node', theirs: firsts('bare') },
    ),
    row(
      { id: 'first-frame', figure: frame, target: 3.5, gate: 8 },
      { ours, what: 'bare Node', theirs: markers('bare') },
    ),
    row(
      { id: 'first-frame-ink', figure: frame, target: 0.7, gate: 0.85 },
      { ours, what: 'plain Ink hello world', theirs: markers('plain') },
    ),
    row(
      {
        id: 'first-frame-large',
        figure: 'first full frame, 10,000 arguments',
        target: 1.5,
        gate: 2.6,
      },
      { ours: markers('large'), what: 'the same with 50', theirs: markers('small') },
    ),
  ];
}

async function commandRows(quick: boolean): Promise<readonly Row[]> {
  const works = commands.map(
    args => [args[0] ?? '', () => wholeRun(process.execPath, [cli, ...args])] as const,
  );
  const runs = await rotated(
    {
      bare: () => wholeRun(process.execPath, [beside('bare.cjs')]),
      ...Object.fromEntries(works),
    },
    quick ? 9 : 31,
    2,
  );
  return works.map(([name]) =>
    row(
      {
        id: name,
        figure: `\`${name}\` on the CECOT map, whole run`,
        target: 1.6,
        gate: 3.5,
      },
      { ours: runs(name), what: 'bare Node', theirs: runs('bare') },
    ),
  );
}
