/**
 * Reading a flow with its map, and beginning one: the edge where a file becomes a flow or faults.
 */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { usageFailure, UserFailure } from '../command-line/failure.js';
import type { Terminal } from '../command-line/terminal.js';
import { debateFormats } from '../debate/debate-formats.js';
import { loadFlow, type Flow, type LoadedFlow } from '../round/flow-file.js';
import { flowFormat } from '../round/flow-schema.js';
import type { DebateFormat } from '../debate/format-schema.js';
import type { SessionPlan } from '../plan/session-plan.js';
import { flowOfPlan } from '../round/flow-of-plan.js';
import { formatFaults, type Fault } from '../map/fault.js';
import type { StanceMap } from '../map/stance-map.js';
import { beside, companionMap, type Source } from './companion-map.js';
import { refuseOtherKind } from './file-kind.js';
import { readMap, readText } from './read-map.js';
import { planFile, readPlan } from './read-plan.js';
import { refuseNoFolder } from './write-file.js';

export interface OpenedFlow extends Flow {
  readonly map: StanceMap;
  readonly plan?: SessionPlan | undefined;
  /** What the file holds; undefined where there is none yet. */
  readonly text: string | undefined;
  readonly warnings: readonly Fault[];
}

export interface FlowValues {
  readonly map?: string | undefined;
  readonly plan?: string | undefined;
  readonly debate?: DebateFormat | undefined;
}

/** A flow from its text, with all faults of flow and map. */
export async function flowIn(
  terminal: Terminal,
  source: Source,
  mapFile?: string,
): Promise<LoadedFlow & { readonly map?: StanceMap }> {
  const { map, faults } = await companionMap(terminal, source, mapFile);
  const loaded = loadFlow(source.text, source.file, map);
  return { ...loaded, ...(map ? { map } : {}), faults: [...faults, ...loaded.faults] };
}

/**
 * The flow of a file, or one that is begun by a plan or a debate format. Throws a UserFailure with
 * all faults.
 */
export async function openedFlow(
  terminal: Terminal,
  file: string,
  values: FlowValues,
): Promise<OpenedFlow> {
  const plan =
    values.plan === undefined ? undefined : await readPlan(terminal, values.plan, values.map);
  if (file !== '-' && !existsSync(file))
    return { ...(await begun(terminal, file, values, plan)), plan, text: undefined, warnings: [] };
  const text = await readText(terminal, file);
  const { flow, map, faults } = await flowIn(
    terminal,
    { text, file: file === '-' ? 'standard input' : file },
    values.map,
  );
  if (!flow || !map) refuseOtherKind(text, file, 'stancemap-flow');
  if (!flow || !map) throw new UserFailure(formatFaults(faults));
  if (values.debate !== undefined)
    throw usageFailure(`${file} has its debate format already: ${flow.debate.title}.`);
  return { ...flow, map, plan, text, warnings: faults };
}

async function begun(
  terminal: Terminal,
  file: string,
  { map: mapFile, plan: planName, debate }: FlowValues,
  plan: SessionPlan | undefined,
): Promise<Flow & { readonly map: StanceMap }> {
  const folder = dirname(resolve(file));
  refuseNoFolder(file);
  if (plan && planName !== undefined && debate === undefined) {
    const named =
      mapFile ??
      (plan.file.map === undefined ? undefined : beside(planFile(planName), plan.file.map));
    const { map: _named, ...file } = flowOfPlan(plan.file, plan.debate);
    return {
      map: plan.map,
      debate: plan.debate,
      file: { ...file, ...(named === undefined ? {} : { map: relative(folder, resolve(named)) }) },
    };
  }
  if (debate === undefined)
    throw usageFailure(
      `${file}: there is no such file. To begin a flow say how it is debated: --plan ` +
        `PLAN, or --debate with one of ${debateFormats.map(({ id }) => id).join(', ')}.`,
    );
  return {
    map: plan?.map ?? (await readMap(terminal, mapFile)),
    debate,
    file: {
      format: flowFormat,
      ...(mapFile === undefined ? {} : { map: relative(folder, resolve(mapFile)) }),
      ...(plan ? { motion: plan.issue.id } : {}),
      debate: debate.id,
      entries: [],
    },
  };
}
