/**
 * Labelling a hundred thousand arguments beside C++ of the same algorithm and beside an answer set
 * solver; and after one change.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { mapFramework } from '../../source/interchange/framework.js';
import { writeAf } from '../../source/interchange/af.js';
import { writeApx } from '../../source/interchange/apx.js';
import { relationKinds, type RelationKind } from '../../source/map/schema.js';
import { StanceMap } from '../../source/map/stance-map.js';
import { admittedCounts } from '../../source/standing/admitted.js';
import { noAssumptions } from '../../source/standing/assumptions.js';
import { createEngine } from '../../source/standing/standing.js';
import { madeMap } from '../made-map.js';
import { bundled, figures, has, wholeRun } from './children.js';
import type { Family, Missing, Row } from './row.js';
import { median, pairedRatio, rotated } from './statistics.js';

const beside = (name: string): string => new URL(`beside/${name}`, import.meta.url).pathname;

/** @param folder where made maps are kept */
export function labelling(folder: string): Family {
  return {
    name: 'labelling',
    async measure({ quick }) {
      const file = madeMap(100_000);
      const stanceMap = new StanceMap(file);
      const { framework } = mapFramework(stanceMap, 'af');
      const [af, apx, map, layout] = [
        join(folder, 'label.af'),
        join(folder, 'label.apx'),
        join(folder, 'label.json'),
        join(folder, 'label.layout'),
      ];
      writeFileSync(af, writeAf(framework));
      writeFileSync(apx, writeApx(framework));
      writeFileSync(map, JSON.stringify(file));
      writeFileSync(layout, layoutText(stanceMap));
      const relabel = await bundled('relabel', folder);
      const again = await rotated(
        { relabel: () => figures(relabel, map, quick ? '15' : '41') },
        quick ? 1 : 5,
        0,
      );
      return [
        ...(await besideCompiled(folder, { map, layout }, quick ? 3 : 9)),
        ...(await besideSolver(await bundled('framework', folder), af, apx, quick ? 3 : 7)),
        {
          id: 'relabel',
          figure: 'labelling 100,000 arguments again after one assumption',
          value: median(again('relabel').map(one => one['again'] ?? Number.NaN)),
          unit: 'ms',
          beside: {
            what: 'labelling them',
            value: median(again('relabel').map(one => one['label'] ?? Number.NaN)),
          },
          ratio: median(
            again('relabel').map(
              one => (one['again'] ?? Number.NaN) / (one['label'] ?? Number.NaN),
            ),
          ),
          target: 1,
          gate: 1.5,
        },
      ];
    },
  };
}

/** A map's layout for the C++ beside: see there. */
function layoutText(map: StanceMap): string {
  const pairs = (wanted: RelationKind, from: Uint32Array, to: Uint32Array): readonly string[] =>
    [...map.relationKind].flatMap((kind, at) =>
      relationKinds[kind] === wanted ? [`${from[at]} ${to[at]}`] : [],
    );
  const { relationFrom: from, relationTo: to } = map;
  const supports = pairs('supports', from, to);
  const attacks = [
    ...pairs('undercuts', from, to),
    ...pairs('rebuts', from, to),
    ...pairs('rebuts', to, from),
  ];
  const admitted = admittedCounts(createEngine(map).layout(noAssumptions), 'report', noAssumptions);
  const sizes = `${map.arguments.length} ${attacks.length} ${supports.length}`;
  return `${[sizes, admitted.join(' '), ...attacks, ...supports].join('\n')}\n`;
}

async function besideCompiled(
  folder: string,
  { map, layout }: { readonly map: string; readonly layout: string },
  rounds: number,
): Promise<readonly (Row | Missing)[]> {
  if (!(await has('g++'))) return [{ id: 'label-compiled', missing: 'g++ is not installed' }];
  const label = await bundled('label', folder);
  const program = join(folder, 'labelling');
  execFileSync('g++', ['-O2', '-o', program, beside('labelling.cpp')]);
  const counts = z.record(z.string(), z.number());
  const compiled = async (): Promise<Readonly<Record<string, number>>> =>
    counts.parse(
      JSON.parse(execFileSync('sh', ['-c', `"${program}" 21 < "${layout}"`], { encoding: 'utf8' })),
    );
  const runs = await rotated({ ours: () => figures(label, map, '21'), compiled }, rounds, 0);
  const [ours, theirs] = [runs('ours')[0], runs('compiled')[0]];
  for (const count of ['in', 'out', 'undecided'])
    if (ours?.[count] !== theirs?.[count])
      throw new Error(
        `Ours and C++ disagree on how many are ${count}: ${ours?.[count]}, ${theirs?.[count]}.`,
      );
  const ms = (name: string): readonly number[] => runs(name).map(one => one['ms'] ?? Number.NaN);
  return [
    {
      id: 'label-compiled',
      figure: 'labelling 100,000 arguments, warm',
      value: median(ms('ours')),
      unit: 'ms',
      beside: { what: 'C++ -O2 of the same algorithm', value: median(ms('compiled')) },
      ratio: pairedRatio(ms('ours'), ms('compiled')),
      target: 2.5,
      gate: 4,
    },
  ];
}

async function besideSolver(
  ours: string,
  af: string,
  apx: string,
  rounds: number,
): Promise<readonly (Row | Missing)[]> {
  if (!(await has('gringo')) || !(await has('clasp')))
    return [{ id: 'label-solver', missing: 'gringo and clasp are not installed' }];
  const runs = await rotated(
    {
      ours: () => wholeRun(process.execPath, [ours, af]),
      solver: () =>
        wholeRun('sh', ['-c', `gringo "${beside('grounded.lp')}" "${apx}" | clasp --quiet`]),
    },
    rounds,
    0,
  );
  return [
    {
      id: 'label-solver',
      figure: 'labelling 100,000 arguments, whole process',
      value: median(runs('ours')),
      unit: 'ms',
      beside: { what: 'gringo and clasp', value: median(runs('solver')) },
      ratio: pairedRatio(runs('ours'), runs('solver')),
      target: 0.2,
      gate: 0.5,
    },
  ];
}
