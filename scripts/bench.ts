/**
 * `npm run bench`: what the program costs, each figure beside the limit or the neighbour that did
 * the same work in the same run. Only the ratios count: absolute times are the machine's. `--quick`
 * takes fewer rounds and fails where a ratio is past its gate twice running; `--only FAMILY,...`
 * measures some; `--write` puts the figures into docs/bench.json and docs/speed.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { editing } from './bench/editing.js';
import { frames } from './bench/frames.js';
import { labelling } from './bench/labelling.js';
import { loading } from './bench/loading.js';
import { machine, machineWords } from './bench/machine.js';
import { table } from './bench/report.js';
import { isMissing, passes, type Missing, type Row } from './bench/row.js';
import { saving } from './bench/saving.js';
import { searching } from './bench/searching.js';
import { starting } from './bench/starting.js';
import { writing } from './bench/writing.js';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, write: { type: 'boolean' } },
});
const folder = mkdtempSync(join(tmpdir(), 'stancemap-bench-'));
const only = values.only?.split(',');
const rows: (Row | Missing)[] = [];
try {
  for (const family of [
    starting,
    frames,
    loading,
    labelling,
    searching,
    saving,
    editing,
    writing,
  ].map(made => made(folder))) {
    if (only && !only.includes(family.name)) continue;
    process.stderr.write(`${family.name}...\n`);
    const measure = (): Promise<readonly (Row | Missing)[]> =>
      family.measure({ quick: values.quick ?? false });
    const first = await measure();
    // A moment in which something else ran is no slower program: what is past its gate is measured
    // once more.
    const again =
      values.quick && first.some(row => !isMissing(row) && !passes(row)) ? await measure() : [];
    rows.push(
      ...first.map(row =>
        isMissing(row) || passes(row) ? row : (again.find(({ id }) => id === row.id) ?? row),
      ),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const today = new Date().toISOString().slice(0, 10);
const words = `Measured on ${today}: ${machineWords(machine())}.`;
process.stdout.write(`${table(rows)}\n\n${words}\n`);
if (values.write) {
  writeFileSync(
    new URL('../docs/bench.json', import.meta.url),
    `${JSON.stringify({ date: today, machine: machine(), rows }, null, 2)}\n`,
  );
  const page = new URL('../docs/speed.md', import.meta.url);
  const text = readFileSync(page, 'utf8');
  const [before, after] = [
    '<!-- bench: written by "npm run bench -- --write" -->\n',
    '\n<!-- /bench -->',
  ];
  const start = text.indexOf(before) + before.length;
  if (start < before.length) throw new Error('docs/speed.md has no place for the figures.');
  writeFileSync(
    page,
    `${text.slice(0, start)}${table(rows)}\n\n${words}${text.slice(text.indexOf(after, start))}`,
  );
}
if (values.quick) {
  const past = rows.flatMap(row => (isMissing(row) || passes(row) ? [] : [row]));
  for (const { figure, ratio, gate } of past)
    process.stderr.write(
      `past its gate: ${figure}, ${ratio.toFixed(2)} where ${gate} is allowed\n`,
    );
  // Ratios of programs with helper threads to those without say nothing when others' work keeps
  // every core busy.
  const { busy, cores } = machine();
  if (past.length > 0 && busy > cores + 2)
    process.stderr.write(
      `The machine was too busy for gates (${busy} processes on ${cores} cores).\n`,
    );
  else process.exitCode = past.length > 0 ? 1 : 0;
}
