/** A flow with its map. */
import type { StanceMap } from '../map/stance-map.js';
import { loadFlow, type LoadedFlow } from '../round/flow-file.js';
import { companionMap, type WithFiles } from './companion-map.js';

/** A flow from its text, with all faults of flow and map. */
export async function flowIn(
  text: string,
  file: string,
  options: WithFiles,
): Promise<LoadedFlow & { readonly map?: StanceMap }> {
  const { map, faults } = await companionMap(text, file, options);
  const loaded = loadFlow(text, file, map);
  return { ...loaded, ...(map ? { map } : {}), faults: [...faults, ...loaded.faults] };
}
