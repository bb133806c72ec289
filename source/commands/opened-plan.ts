/** A session plan that is open: read from its file, or about to be begun. */
import { dirname, relative, resolve } from 'node:path';
import { usageFailure, UserFailure } from '../command-line/failure.js';
import type { Terminal } from '../command-line/terminal.js';
import type { RoundChoices } from '../debate/round-choices.js';
import { planIn, type ReadPlan } from '../files/load-plan.js';
import type { StanceMap } from '../map/stance-map.js';
import { planWing } from '../planner/plan-wing.js';
import type { OpenLearner } from '../planner/task-pages.js';
import { defaultBurden } from '../standing/burden.js';
import { defined } from '../text/data.js';
import type { Start, WalkState } from '../walk/state/state.js';
import type { Wing } from '../walk/wing.js';
import { bundledInstead } from './bundled.js';
import { CommandFiles } from './command-files.js';
import { readMap } from './read-map.js';
import { bundledPlan, planRefusal } from './read-plan.js';
import { planWords } from './words/plan.js';
import { refuseNoFolder } from './write-file.js';

export interface OpenedPlan extends Pick<ReadPlan, 'plan' | 'written' | 'faults'> {
  readonly map: StanceMap;
  readonly files: CommandFiles;
  /** Where the plan is saved. */
  readonly file: string;
  /** What the file holds; undefined where there is none yet. */
  readonly text: string | undefined;
  /** The map as a new plan names it: by its path from the plan. */
  readonly newMap?: string;
  /** What the command line chose for a round that is yet to get its format. */
  readonly round?: RoundChoices;
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
  const files = new CommandFiles(terminal);
  const bundled = bundledPlan(name);
  const file = bundled === undefined ? name : `${name}.json`;
  const source = name === '-' || (await files.isThere(file)) ? file : bundled;
  if (source === undefined) {
    if (!begins) throw new UserFailure(planWords.notThere(file, bundledInstead('plans', name)));
    return newPlan(files, file, mapFile);
  }
  if (name === '-' && begins) throw usageFailure(planWords.onlyPrinted);
  const text = await files.requiredText(source);
  const { plan, map, faults, written, isPlan } = await planIn(text, source, { files, mapFile });
  if (!plan || !map || !isPlan) throw await planRefusal(text, source, faults);
  // A copy elsewhere is not beside the schema that the bundled file names.
  const { $schema: _bundled, ...copied } = written;
  return {
    plan,
    map,
    files,
    faults,
    file,
    ...(source === file ? { written, text } : { written: copied, text: undefined }),
  };
}

/** A plan that is to be begun. */
async function newPlan(
  files: CommandFiles,
  file: string,
  mapFile: string | undefined,
): Promise<OpenedPlan> {
  refuseNoFolder(file);
  return {
    map: await readMap(files, mapFile),
    files,
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
  { file, map, plan, faults, newMap, round }: OpenedPlan,
  learner?: (state: WalkState) => OpenLearner,
): Wing {
  return planWing({
    file,
    plan: plan?.file,
    faults,
    base: map,
    ...defined({ map: newMap, learner, round }),
  });
}

/**
 * The map that one walks through: with what the coach had added when the plan was opened, which
 * contests nothing in it.
 */
export function walkedMap({ plan, map }: OpenedPlan): StanceMap {
  return plan?.standingMap ?? map;
}

export function startOf({ plan }: OpenedPlan): Start {
  return { place: plan ? 'plan' : 'plan/motions', burden: plan?.file.burden ?? defaultBurden };
}
