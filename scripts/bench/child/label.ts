/**
 * `label MAP ROUNDS`: labelling a map, warm, in ms; with how many have each label, to be held
 * against others.
 */
import { readFileSync } from 'node:fs';
import { loadMap } from '../../../source/map/load.js';
import { noAssumptions } from '../../../source/standing/assumptions.js';
import { admittedCounts } from '../../../source/standing/admitted.js';
import { Propagation } from '../../../source/standing/propagation.js';
import { createEngine } from '../../../source/standing/standing.js';

const [file = '', rounds = '1'] = process.argv.slice(2);
const loaded = loadMap(readFileSync(file, 'utf8'), file);
if (!loaded.ok) throw new Error('The map has faults.');
const layout = createEngine(loaded.map).layout(noAssumptions);
// What counts as admitted is handed to both alike; what is measured is the labelling.
const admitted = admittedCounts(layout, 'report', noAssumptions);
const times: number[] = [];
const counts: [number, number, number] = [0, 0, 0];
for (let round = 0; round < Number(rounds); round++) {
  const before = performance.now();
  const { label } = new Propagation(layout, admitted);
  times.push(performance.now() - before);
  counts.fill(0);
  for (const one of label) counts[one] = (counts[one] ?? 0) + 1;
}
const ms = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
process.stdout.write(JSON.stringify({ ms, undecided: counts[0], in: counts[1], out: counts[2] }));
