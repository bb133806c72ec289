/** A change made in the program: from the key to the screen, and to the disk, beside a person's wait. */
import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { madeMap } from '../made-map.js';
import type { Family, Missing, Row } from './row.js';
import { median, percentile } from './statistics.js';
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

const [controlE, controlS, down] = ['\u0005', '\u0013', '\u001B[B'];
/** Keys of each kind in a round, and the milliseconds between two. */
const [keysEach, gap] = [40, 60];

const mapSchema = z.object({
  evidence: z.array(
    z.object({ id: z.string(), status: z.string(), contentStatus: z.string().optional() }),
  ),
});

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
      const ofSmall = await regraded(small, reportedIn(small), rounds);
      const { claims, inForm, elsewhere } = await reworded(large, quick ? 2 : 5);
      return [
        seenRow('write-claim-seen', 'a claim reworded in a form, 100,000 arguments', claims),
        {
          id: 'write-key',
          figure: 'a letter typed in a form, 100,000 arguments (99th percentile)',
          value: percentile(inForm, 0.99),
          unit: 'ms',
          beside: { what: 'a key that moves the cursor there', value: percentile(elsewhere, 0.99) },
          ratio: percentile(inForm, 0.99) / percentile(elsewhere, 0.99),
          target: 1,
          // Of so few keys the slowest of each kind: a collection of garbage falls on either.
          gate: 5,
        },
        ...rows('a grade changed in the program, 100,000 arguments', 'large', ofLarge),
        ...rows('the same, in the bundled map', 'small', ofSmall),
        await memoryRow(small, reportedIn(small), quick ? 150 : 500),
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

/** V8 lets its heap grow as long as nobody minds: in a small one it is seen what is held. */
const smallHeap = ['--max-old-space-size=64', '--max-semi-space-size=2'];

/** Resident memory after so many changes, beside that after the first fifty. */
async function memoryRow(file: string, item: string, changes: number): Promise<Row | Missing> {
  const what = `memory held after ${changes} changes of the bundled map, in a heap of 64 MiB`;
  const screen = new Screen([...smallHeap, cli, file, '--at', item]);
  await screen.until('? more');
  let early: number | undefined;
  for (let change = 1; change <= changes; change++) {
    const { key = '' } = grades[change % grades.length] ?? {};
    await screen.seen('r', 'Grade of this evidence');
    await screen.seen(key, 'Kept');
    if (change === 50) early = screen.memory();
  }
  const late = screen.memory();
  await screen.end();
  if (early === undefined || late === undefined)
    return { id: 'write-memory', missing: 'only Linux tells how much memory a program has' };
  return {
    id: 'write-memory',
    figure: what,
    value: late,
    unit: 'MiB',
    beside: { what: 'after 50', value: early },
    ratio: late / early,
    target: 1.2,
    gate: 1.5,
  };
}

/** An item that is graded once, and otherwise than it is to be. */
function reportedIn(file: string): string {
  const { evidence } = mapSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const item = evidence.find(one => one.status === 'reported' && one.contentStatus === undefined);
  if (!item) throw new Error(`${file} has no evidence that is reported.`);
  return `evidence/${item.id}`;
}

interface Reworded {
  /** From keeping the form to the page with the other claim. */
  readonly claims: readonly number[];
  /** Letters typed in the form, and keys that move the cursor of the page. */
  readonly inForm: readonly number[];
  readonly elsewhere: readonly number[];
}

async function reworded(file: string, rounds: number): Promise<Reworded> {
  const screen = new Screen([cli, file, '--at', 'argument/a50000']);
  await screen.until('? more');
  const [claims, inForm, elsewhere] = [
    new Array<number>(),
    new Array<number>(),
    new Array<number>(),
  ];
  for (let round = 0; round <= rounds; round++) {
    const isCounted = round > 0;
    for (let key = 0; key < keysEach; key++) {
      const { time } = await screen.press(key % 2 === 0 ? 'j' : 'k', gap);
      if (isCounted) elsewhere.push(time);
    }
    await screen.seen(controlE, 'Drop it');
    for (const _row of ['By whom', 'The side', 'The claim']) await screen.press(down, gap);
    await screen.seen('\r', 'Claim, in one sentence');
    for (let key = 0; key < keysEach; key++) {
      const { time } = await screen.press('x', gap);
      if (isCounted) inForm.push(time);
    }
    await screen.press('\r', gap);
    const seen = await screen.seen(controlS, 'More about it');
    if (isCounted) claims.push(seen);
    await screen.until('Kept');
    await sleep(gap);
  }
  await screen.end();
  return { claims, inForm, elsewhere };
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
    limited(
      `write-${size}-seen`,
      `${figure}: on the screen`,
      times.map(({ seen }) => seen),
      limits[size].seen,
    ),
    limited(
      `write-${size}-saved`,
      `${figure}: on the disk`,
      times.map(({ saved }) => saved),
      limits[size].saved,
    ),
  ];
}

function seenRow(id: string, figure: string, times: readonly number[]): Row {
  return limited(id, `${figure}: on the screen`, times, limits.large.seen);
}

function limited(id: string, figure: string, times: readonly number[], limit: number): Row {
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
