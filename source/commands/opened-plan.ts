/** A session plan that is open: read from its file, or about to be begun. */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { usageFailure, UserFailure } from '../command-line/failure.js';
import type { Terminal } from '../command-line/terminal.js';
import { formatFaults } from '../map/fault.js';
import type { StanceMap } from '../map/stance-map.js';
import { planWing } from '../planner/plan-wing.js';
import type { Learner } from '../planner/task-pages.js';
import { defaultBurden } from '../standing/burden.js';
import { defined } from '../text/data.js';
import type { Start, WalkState } from '../walk/state/state.js';
import type { Wing } from '../walk/wing.js';
import { bundledInstead } from './bundled.js';
import { refuseOtherKind } from './file-kind.js';
import { readMap, readText } from './read-map.js';
import { bundledPlan, planIn, type ReadPlan } from './read-plan.js';
import { planWords } from './words/plan.js';
import { refuseNoFolder } from './write-file.js';

export interface OpenedPlan extends Pick<ReadPlan, 'plan' | 'written' | 'faults'> {
  readonly map: StanceMap;
  /** Where the plan is saved. */
  readonly file: string;
  /** What the file holds; undefined where there is none yet. */
  readonly text: string | undefined;
  /** The map as a new plan names it: by its path from the plan. */
  readonly newMap?: string;
}

interface Opening {
  /** Stands in for the map that the plan names. */
  readonly mapFile: string | undefined;
  /** Whether one is begun where there is no such file. */
  readonly begins: boolean;
}

/**
 * The plan of a file, or what one is begun with. A bundled plan is saved as a copy in this folder.
 */
export async function openedPlan(
  terminal: Terminal,
  name: string,
  { mapFile, begins }: Opening,
): Promise<OpenedPlan> {
  const bundled = bundledPlan(name);
  const file = bundled === undefined ? name : `${name}.json`;
  const source = existsSync(file) || name === '-' ? file : bundled;
  if (source === undefined) {
    if (!begins) throw new UserFailure(planWords.notThere(file, bundledInstead('plans', name)));
    return begun(terminal, file, mapFile);
  }
  if (name === '-' && begins) throw usageFailure(planWords.onlyPrinted);
  const text = await readText(terminal, source);
  const read = await planIn(
    terminal,
    { text, file: source === '-' ? 'standard input' : source },
    mapFile,
  );
  const { plan, map, faults, written, isPlan } = read;
  if (!isPlan) refuseOtherKind(text, source, 'stancemap-plan');
  if (!plan || !map || !isPlan)
    throw new UserFailure(formatFaults(faults) || planWords.noIssue(source));
  // A copy elsewhere is not beside the schema that the bundled file names.
  const { $schema: _bundled, ...copied } = written;
  return {
    plan,
    map,
    faults,
    file,
    ...(source === file ? { written, text } : { written: copied, text: undefined }),
  };
}

/** A plan that is to be begun. */
async function begun(
  terminal: Terminal,
  file: string,
  mapFile: string | undefined,
): Promise<OpenedPlan> {
  refuseNoFolder(file);
  return {
    map: await readMap(terminal, mapFile),
    file,
    text: undefined,
    written: {},
    faults: [],
    ...defined({
      newMap: mapFile && relative(dirname(resolve(file)), resolve(mapFile)),
    }),
  };
}

export function wingOf(
  { file, plan, faults, newMap }: OpenedPlan,
  learner?: (state: WalkState) => Learner,
): Wing {
  return planWing({
    file,
    plan: plan?.file,
    faults,
    ...defined({ map: newMap, learner }),
  });
}

export function startOf({ plan }: OpenedPlan): Start {
  return { place: plan ? 'plan' : 'plan/motions', burden: plan?.file.burden ?? defaultBurden };
}
