/**
 * `npm run bench`: what labelling, relabelling after one change and turning points cost, as ratios to reading the same
 * map's JSON in the same run. Absolute times are this machine's; hold to the ratios. `--json` prints data.
 */
import { StanceMap } from '../source/map/stance-map.js';
import { noAssumptions } from '../source/standing/burden.js';
import { createEngine } from '../source/standing/standing.js';
import { searchTurningPoints } from '../source/standing/turning-points.js';
import { madeMap } from './made-map.js';

interface Row {
  readonly figure: string;
  readonly size: number;
  readonly ms: number;
  /** How long JSON.parse of the same map takes, in ms. */
  readonly parse: number;
  readonly ratio: number;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function measure(size: number, rounds: number): readonly Row[] {
  const file = madeMap(size);
  const text = JSON.stringify(file);
  const engine = createEngine(new StanceMap(file));
  const asked = Array.from({ length: 12 }, (_one, index) => `a${Math.floor((index * size) / 12)}`);
  const works: readonly (readonly [string, () => unknown])[] = [
    ['lay out', () => createEngine(engine.map)],
    ['label', () => engine.label('report', noAssumptions)],
    ['relabel after one change', () => engine.label('report', { granted: ['E3'], rejected: [] })],
    ['turning points of one argument', () => asked.map(id => searchTurningPoints(engine, 'report', noAssumptions, id))],
  ];
  const parses: number[] = [];
  const times = works.map((): number[] => []);
  // Interleaved, so that a slow moment of the machine falls on all alike.
  for (let round = 0; round < rounds; round++) {
    parses.push(timed(() => JSON.parse(text)));
    works.forEach(([, work], at) => times[at]?.push(timed(work)));
  }
  const parse = median(parses);
  return works.map(([figure], at) => {
    const ms = median(times[at] ?? []) / (figure.startsWith('turning') ? asked.length : 1);
    return { figure, size, ms, parse, ratio: ms / parse };
  });
}

const rows = [measure(1000, 15), measure(10_000, 15), measure(100_000, 5)].flat();
if (process.argv.includes('--json')) console.log(JSON.stringify({ node: process.version, rows }, null, 2));
else {
  console.log('| figure | arguments | ms | JSON.parse of the map, ms | ratio |\n| --- | --: | --: | --: | --: |');
  for (const { figure, size, ms, parse, ratio } of rows) console.log(`| ${figure} | ${size} | ${ms.toFixed(2)} | ${parse.toFixed(1)} | ${ratio.toFixed(3)} |`);
}
