/** `label FRAMEWORK.af ROUNDS`: the grounded labelling of a framework, warm, in ms; with what it found, to be held against others. */
import { readFileSync } from 'node:fs';
import { frameworkMap } from '../../../source/interchange/framework.js';
import { readAf } from '../../../source/interchange/af.js';
import { StanceMap } from '../../../source/map/stance-map.js';
import { createEngine } from '../../../source/standing/standing.js';

const [file = '', rounds = '1'] = process.argv.slice(2);
const read = readAf(readFileSync(file, 'utf8'));
if (!read.ok) throw new Error('The framework has faults.');
const engine = createEngine(new StanceMap(frameworkMap(read.framework, 'Framework', '2026', 'af', []).file));
const times: number[] = [];
let tally = engine.label('word').tally();
for (let round = 0; round < Number(rounds); round++) {
  const before = performance.now();
  const labelling = engine.label('word');
  times.push(performance.now() - before);
  tally = labelling.tally();
}
const [ms = 0] = times.toSorted((one, other) => one - other).slice(Math.floor(times.length / 2));
process.stdout.write(JSON.stringify({ ms, in: tally.stands, out: tally.defeated, undecided: tally.contested }));
