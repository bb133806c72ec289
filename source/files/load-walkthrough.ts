/** A walkthrough with its map and what it includes. */
import type { Fault } from '../map/fault.js';
import type { StanceMap } from '../map/stance-map.js';
import { loadWalkthrough, type Walkthrough } from '../walkthrough/walkthrough.js';
import { companionMap, type WithFiles } from './companion-map.js';
import { unreadable } from './kind.js';

export interface ReadWalkthrough {
  readonly script: Walkthrough;
  readonly map: StanceMap;
}

/** A walkthrough from its text, or all faults of script and map. */
export async function walkthroughIn(
  text: string,
  file: string,
  options: WithFiles,
): Promise<ReadWalkthrough | { readonly faults: readonly Fault[] }> {
  const { map, faults } = await companionMap(text, file, options);
  const { files } = options;
  const loaded = await loadWalkthrough(text, file, {
    map,
    async read(include, from) {
      const included = files.beside(from, include);
      const read = await files.text(included);
      if (read.ok) return { file: included, text: read.text };
      const { fault } = read;
      return fault.rule === unreadable ? { problem: fault.message } : { fault };
    },
  });
  if (map && loaded.ok) return { script: loaded.walkthrough, map };
  return { faults: [...faults, ...(loaded.ok ? [] : loaded.faults)] };
}
