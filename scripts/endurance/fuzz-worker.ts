/**
 * Fuzzes one subject in a thread of its own, and says before each input which it is, so that a hang
 * is known and ended.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { fuzz } from '../../tests/endurance/fuzz.js';
import { subjects } from '../../tests/endurance/subjects/all.js';

const { name, seed, from, to } = z
  .object({ name: z.string(), seed: z.int(), from: z.int(), to: z.int() })
  .parse(workerData);
const subject = subjects.find(one => one.name === name);
if (!subject) throw new Error(`there is no subject called ${name}`);
parentPort?.postMessage({
  tally: await fuzz(subject, seed, { from, to }, index => parentPort?.postMessage({ index })),
});
