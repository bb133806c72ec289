/**
 * `relabel MAP ROUNDS`: labelling a map afresh, and labelling it again after one more assumption,
 * warm, in ms.
 */
import { readFileSync } from 'node:fs';
import { loadMap } from '../../../source/map/load.js';
import { createEngine } from '../../../source/standing/standing.js';

const [file = '', rounds = '1'] = process.argv.slice(2);
const loaded = loadMap(readFileSync(file, 'utf8'), file);
if (!loaded.ok) throw new Error('The map has faults.');
const engine = createEngine(loaded.map);
const [label, again]: [number[], number[]] = [[], []];
for (let round = -3; round < Number(rounds); round++) {
  const start = performance.now();
  const labelling = engine.label('report');
  const middle = performance.now();
  const changed = engine.label('report', { granted: [`E${round + 10}`], rejected: [] });
  const end = performance.now();
  if (labelling.tally().stands === 0 || changed.tally().stands === 0)
    throw new Error('Nothing stands.');
  if (round >= 0) {
    label.push(middle - start);
    again.push(end - middle);
  }
}
const middleOf = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
process.stdout.write(JSON.stringify({ label: middleOf(label), again: middleOf(again) }));
