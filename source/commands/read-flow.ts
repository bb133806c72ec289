/**
 * Reading a flow with its map, and beginning one: the edge where a file becomes a flow or faults.
 */
import { dirname, relative, resolve } from 'node:path';
import { usageFailure } from '../command-line/failure.js';
import { debateFormats } from '../debate/debate-formats.js';
import { flowIn } from '../files/load-flow.js';
import type { Flow } from '../round/flow-file.js';
import { flowDocument } from '../round/flow-format.js';
import type { DebateFormat } from '../debate/format-schema.js';
import { chosenOver, withChoices } from '../debate/round-choices.js';
import { defined } from '../text/data.js';
import type { SessionPlan } from '../plan/session-plan.js';
import { flowOfPlan } from '../round/flow-of-plan.js';
import type { Fault } from '../map/fault.js';
import type { StanceMap } from '../map/stance-map.js';
import type { CommandFiles } from './command-files.js';
import { readMap } from './read-map.js';
import { planFile, readPlan } from './read-plan.js';
import { refusal } from './refusal.js';
import { roundChoicesFor, type RoundValues } from './round-choices.js';
import { roundWords } from './words/round.js';
import { refuseNoFolder } from './write-file.js';

export interface OpenedFlow extends Flow {
  readonly map: StanceMap;
  readonly plan?: SessionPlan | undefined;
  /** What the file holds; undefined where there is none yet. */
  readonly text: string | undefined;
  readonly warnings: readonly Fault[];
}

export interface FlowValues extends RoundValues {
  readonly map?: string | undefined;
  readonly plan?: string | undefined;
  readonly debate?: DebateFormat | undefined;
}

/**
 * The flow of a file, or one that is begun by a plan or a debate format. Throws a UserFailure with
 * all faults.
 */
export async function openedFlow(
  files: CommandFiles,
  file: string,
  values: FlowValues,
): Promise<OpenedFlow> {
  const { plan: planName, map: mapFile } = values;
  const plan = planName === undefined ? undefined : await readPlan(files, planName, mapFile);
  if (file !== '-' && !(await files.isThere(file)))
    return { ...(await newFlow(files, file, values, plan)), plan, text: undefined, warnings: [] };
  const text = await files.requiredText(file);
  const { flow, map, faults } = await flowIn(text, file, { files, mapFile });
  if (!flow || !map) throw await refusal({ text, file, wanted: flowDocument }, faults);
  if (values.debate !== undefined)
    throw usageFailure(roundWords.hasFormat(file, flow.debate.title));
  if (roundChoicesFor(values, flow.debate)) throw usageFailure(roundWords.hasChoices(file));
  return { ...flow, map, plan, text, warnings: faults };
}

async function newFlow(
  files: CommandFiles,
  file: string,
  values: FlowValues,
  plan: SessionPlan | undefined,
): Promise<Flow & { readonly map: StanceMap }> {
  const { map: mapFile, plan: planName, debate } = values;
  const folder = dirname(resolve(file));
  refuseNoFolder(file);
  if (plan && planName !== undefined && debate === undefined) {
    const named =
      mapFile ??
      (plan.file.map === undefined ? undefined : files.beside(planFile(planName), plan.file.map));
    const { map: _named, ...begins } = flowOfPlan(plan.file);
    const choices = roundChoicesFor(values, plan.debate);
    return {
      map: plan.standingMap,
      debate: withChoices(plan.debate, choices),
      file: {
        ...begins,
        ...(named === undefined ? {} : { map: relative(folder, resolve(named)) }),
        ...defined({ round: chosenOver(plan.file.round, choices) }),
      },
    };
  }
  if (debate === undefined)
    throw usageFailure(
      roundWords.beginsBy(
        file,
        debateFormats.map(({ id }) => id),
      ),
    );
  const round = roundChoicesFor(values, debate);
  return {
    map: plan?.map ?? (await readMap(files, mapFile)),
    debate: withChoices(debate, round),
    file: {
      format: flowDocument.format,
      ...(mapFile === undefined ? {} : { map: relative(folder, resolve(mapFile)) }),
      ...(plan ? { motion: plan.issue.id } : {}),
      debate: debate.id,
      ...defined({ round }),
      entries: [],
    },
  };
}
