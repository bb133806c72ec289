/** Reading a session plan with its map: the edge where a file becomes a plan or faults. */
import { usageFailure, UserFailure } from '../command-line/failure.js';
import type { Terminal } from '../command-line/terminal.js';
import { loadPlan, type LoadedPlan } from '../plan/plan.js';
import type { SessionPlan, SessionSide } from '../plan/session-plan.js';
import { formatFaults } from '../map/fault.js';
import { nearest } from '../map/nearest.js';
import type { StanceMap } from '../map/stance-map.js';
import { bundledFile, bundledInstead } from './bundled.js';
import { companionMap, type Source } from './companion-map.js';
import { refuseOtherKind } from './file-kind.js';
import { readText } from './read-map.js';

export interface ReadPlan extends LoadedPlan {
  readonly map?: StanceMap;
}

/** The file of a bundled plan, where a bare name is that of one. */
export function bundledPlan(name: string): string | undefined {
  return bundledFile('plans', name);
}

/**
 * The file that is meant: a path, or the bare name of a bundled plan where no such file is there.
 */
export function planFile(name: string): string {
  return bundledPlan(name) ?? name;
}

/**
 * A plan from its text, with all faults of plan and map. `mapFile` stands in for the map that the
 * plan names.
 */
export async function planIn(
  terminal: Terminal,
  source: Source,
  mapFile?: string,
): Promise<ReadPlan> {
  const { map, faults } = await companionMap(terminal, source, mapFile);
  const loaded = loadPlan(source.text, source.file, map);
  return { ...loaded, ...(map ? { map } : {}), faults: [...faults, ...loaded.faults] };
}

/** A sound plan from a file. Throws a UserFailure with all faults; warnings are none. */
export async function readPlan(
  terminal: Terminal,
  name: string,
  mapFile?: string,
): Promise<SessionPlan> {
  const file = planFile(name);
  const text = await readText(terminal, file, bundledInstead('plans', name));
  const named = file === '-' ? 'standard input' : file;
  const { plan, faults } = await planIn(terminal, { text, file: named }, mapFile);
  if (plan && !faults.some(({ severity }) => severity === 'error')) return plan;
  refuseOtherKind(text, named, 'stancemap-plan');
  throw new UserFailure(formatFaults(faults) || `${file}: its map has no issue to debate.`);
}

/**
 * The side that the command line names, by its id or by how it stands, or one of `others`. Throws a
 * UserFailure that offers the nearest.
 */
export function sideNamed<T extends string = never>(
  { sides }: SessionPlan,
  named: string,
  others: readonly T[] = [],
): SessionSide | T {
  const found =
    sides.find(({ id, stands }) => id === named || stands === named) ??
    others.find(other => other === named);
  if (found !== undefined) return found;
  const ids = [...sides.map(({ id }) => id), ...others];
  throw usageFailure(
    `The plan has no side "${named}". It has: ${ids.join(', ')}.${nearest(named, ids, 1)
      .map(near => ` Did you mean "${near}"?`)
      .join('')}`,
  );
}
