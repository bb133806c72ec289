/** A change made in the program: from the key to the screen, and to the disk, beside a person's wait. */
import { copyFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { madeMap } from '../made-map.js';
import type { Family, Row } from './row.js';
import { median } from './statistics.js';
import { Screen } from './terminal.js';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;

/** What a person waits for, in milliseconds. */
const limits = {
  large: { seen: 500, saved: 2000 },
  small: { seen: 30, saved: 50 },
};

/** The grades in turn: the key that gives each, and what the page says of it. */
const grades = [
  { key: '1', words: 'established: u' },
  { key: '2', words: 'corroborated: s' },
];

interface Times {
  readonly seen: number;
  readonly saved: number;
}

/** @param folder where the maps are: on a disk, or syncing costs nothing */
export function writing(folder: string): Family {
  return {
    name: 'writing',
    async measure({ quick }) {
      const [large, small] = [join(folder, 'write-large.json'), join(folder, 'write-cecot.json')];
      writeFileSync(large, JSON.stringify(madeMap(100_000), null, 2));
      copyFileSync(new URL('../../data/cecot.json', import.meta.url), small);
      const rounds = quick ? 5 : 15;
      const ofLarge = await regraded(large, 'evidence/E50000', rounds);
      const ofSmall = await regraded(small, 'evidence/E134', rounds);
      return [
        ...rows('a grade changed in the program, 100,000 arguments', 'large', ofLarge),
        ...rows('the same, in the bundled map', 'small', ofSmall),
      ];
    },
  };
}

/** The first change is made in cold code, and is not counted. */
async function regraded(file: string, item: string, rounds: number): Promise<readonly Times[]> {
  const screen = new Screen([cli, file, '--at', item]);
  await screen.until('? more');
  const times: Times[] = [];
  for (let round = 0; round <= rounds; round++) {
    const { key = '', words = '' } = grades[round % grades.length] ?? {};
    await screen.seen('r', 'Grade of this evidence');
    const saved = untilSaved(file);
    const seen = await screen.seen(key, words);
    const one = { seen, saved: await saved };
    if (round > 0) times.push(one);
    await screen.until('Kept');
    await sleep(100);
  }
  await screen.end();
  return times;
}

/** Milliseconds until another file has the name. */
async function untilSaved(file: string): Promise<number> {
  const state = (): bigint => statSync(file, { bigint: true }).ino;
  const [before, begun] = [state(), performance.now()];
  while (state() === before) await sleep(1);
  return performance.now() - begun;
}

function rows(figure: string, size: keyof typeof limits, times: readonly Times[]): readonly Row[] {
  return [
    row(
      `write-${size}-seen`,
      `${figure}: on the screen`,
      times.map(({ seen }) => seen),
      limits[size].seen,
    ),
    row(
      `write-${size}-saved`,
      `${figure}: on the disk`,
      times.map(({ saved }) => saved),
      limits[size].saved,
    ),
  ];
}

function row(id: string, figure: string, times: readonly number[], limit: number): Row {
  const value = median(times);
  return {
    id,
    figure,
    value,
    unit: 'ms',
    beside: { what: 'the limit', value: limit },
    ratio: value / limit,
    target: 1,
    gate: 2.5,
  };
}
