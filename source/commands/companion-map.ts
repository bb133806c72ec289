/**
 * The map of a walkthrough or a session plan: the one it is opened with, else the one it names,
 * else the bundled one.
 */
import { dirname, isAbsolute, join } from 'node:path';
import { UserFailure } from '../command-line/failure.js';
import type { Terminal } from '../command-line/terminal.js';
import { mapNamedIn } from '../map/companion.js';
import type { Fault } from '../map/fault.js';
import { loadMap } from '../map/load.js';
import { faultsOf, Problems } from '../map/problem.js';
import type { StanceMap } from '../map/stance-map.js';
import { bundledMap, readText } from './read-map.js';

/** What was read, and where from. */
export interface Source {
  readonly text: string;
  readonly file: string;
}

export interface CompanionMap {
  readonly map?: StanceMap;
  readonly faults: readonly Fault[];
}

/**
 * Reads the map of a companion. Throws a UserFailure where `mapFile`, named on the command line,
 * can't be read.
 */
export async function companionMap(
  terminal: Terminal,
  { text, file }: Source,
  mapFile?: string,
): Promise<CompanionMap> {
  const named = mapNamedIn(text);
  const chosen = mapFile ?? (named === undefined ? bundledMap : beside(file, named));
  let mapText = '';
  try {
    mapText = await readText(terminal, chosen);
  } catch (error) {
    if (mapFile !== undefined || named === undefined || !(error instanceof UserFailure))
      throw error;
    const problems = new Problems();
    problems.error(['map'], 'broken-map', () => error.message);
    return { faults: faultsOf(problems, file, text) };
  }
  const loaded = loadMap(mapText, chosen);
  return loaded.ok ? { map: loaded.map, faults: [] } : { faults: loaded.faults };
}

/** A path as it is meant in a file: from the folder of that file. */
export function beside(file: string, path: string): string {
  return isAbsolute(path) ? path : join(file === 'standard input' ? '.' : dirname(file), path);
}
