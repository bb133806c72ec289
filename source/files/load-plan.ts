/** A session plan with its map. */
import type { StanceMap } from '../map/stance-map.js';
import { loadPlan, type LoadedPlan } from '../plan/plan.js';
import { companionMap, type WithFiles } from './companion-map.js';

export interface ReadPlan extends LoadedPlan {
  readonly map?: StanceMap;
}

/** A plan from its text, with all faults of plan and map. */
export async function planIn(text: string, file: string, options: WithFiles): Promise<ReadPlan> {
  const { map, faults } = await companionMap(text, file, options);
  const loaded = loadPlan(text, file, map);
  return { ...loaded, ...(map ? { map } : {}), faults: [...faults, ...loaded.faults] };
}
