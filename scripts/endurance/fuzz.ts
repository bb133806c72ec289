/**
 * Every kind of file fed with thousands of inputs. An input on which a subject hangs is told and
 * left out, and the rest goes on.
 */
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { FuzzTally } from '../../tests/endurance/fuzz.js';
import { subjects } from '../../tests/endurance/subjects/all.js';

/** Longer than any input may take, on a machine that has other things to do. */
const patience = 30_000;

const finding = z.object({ subject: z.string(), seed: z.int(), index: z.int(), what: z.string() });
const tallied = z.object({
  subject: z.string(),
  inputs: z.int(),
  read: z.int(),
  refused: z.int(),
  faultsTold: z.int(),
  slowest: z.object({ step: z.string(), milliseconds: z.number(), index: z.int() }),
  findings: z.array(finding),
});
const message = z.union([z.object({ index: z.int() }), z.object({ tally: tallied })]);

export interface FuzzReport {
  readonly inputs: number;
  readonly tallies: readonly Omit<FuzzTally, 'findings'>[];
  readonly findings: FuzzTally['findings'];
}

/** `inputs` in all, shared among the kinds of file: most for maps, which hold most. */
export async function fuzzAll(
  seed: number,
  inputs: number,
  say: (line: string) => void,
): Promise<FuzzReport> {
  const weights = subjects.map(({ name }) => (name === 'map' ? 4 : 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const tallies: FuzzTally[] = [];
  for (const [at, { name }] of subjects.entries()) {
    const parts = await fuzzed(name, seed, Math.ceil((inputs * (weights[at] ?? 1)) / all));
    for (const { findings, ...tally } of parts)
      say(`${name}: ${tally.inputs} inputs, ${tally.read} read, ${findings.length} findings`);
    tallies.push(...parts);
  }
  return {
    inputs: tallies.reduce((sum, tally) => sum + tally.inputs, 0),
    tallies: tallies.map(({ findings: _told, ...tally }) => tally),
    findings: tallies.flatMap(({ findings }) => findings),
  };
}

/** The tallies of a subject: one, and one more for each input that hung. */
async function fuzzed(name: string, seed: number, count: number): Promise<readonly FuzzTally[]> {
  const tallies: FuzzTally[] = [];
  for (let from = 0; from < count;) {
    const { tally, reached } = await worked(name, seed, from, count);
    tallies.push(tally);
    from = reached + 1;
  }
  return tallies;
}

function worked(
  name: string,
  seed: number,
  from: number,
  to: number,
): Promise<{ readonly tally: FuzzTally; readonly reached: number }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('fuzz-worker.ts', import.meta.url), {
      workerData: { name, seed, from, to },
    });
    let reached = from;
    const hung = (): void => {
      void worker.terminate();
      const what = `nothing came of it in ${patience / 1000} seconds`;
      resolve({
        reached,
        tally: {
          subject: name,
          inputs: reached - from + 1,
          read: 0,
          refused: 0,
          faultsTold: 0,
          slowest: { step: 'hang', milliseconds: patience, index: reached },
          findings: [{ subject: name, seed, index: reached, what }],
        },
      });
    };
    let timer = setTimeout(hung, 2 * patience);
    worker.on('message', (told: unknown) => {
      clearTimeout(timer);
      const parsed = message.parse(told);
      if ('tally' in parsed) {
        resolve({ tally: parsed.tally, reached: to });
        return;
      }
      reached = parsed.index;
      timer = setTimeout(hung, patience);
    });
    worker.on('error', error => {
      clearTimeout(timer);
      reject(error);
    });
  });
}
