/**
 * The map of a walkthrough, a session plan or a flow: the one it is opened with, else the one it
 * names, else the bundled one.
 */
import { mapNamedIn } from '../map/document-name.js';
import type { Fault } from '../map/fault.js';
import { loadMap } from '../map/load.js';
import { faultsOf, Problems } from '../map/problem.js';
import { withoutMark } from '../map/read-json.js';
import type { StanceMap } from '../map/stance-map.js';
import { unreadable, type FileReader } from './kind.js';

export interface CompanionMap {
  readonly map?: StanceMap;
  readonly faults: readonly Fault[];
}

export interface WithFiles {
  readonly files: FileReader;
  /** Stands in for the map that the file names. */
  readonly mapFile?: string | undefined;
}

/** The map of a file's text. One that can't be read is a fault where the file names it. */
export async function companionMap(
  text: string,
  file: string,
  { files, mapFile }: WithFiles,
): Promise<CompanionMap> {
  const named = mapFile === undefined ? mapNamedIn(text) : undefined;
  const chosen = mapFile ?? (named === undefined ? files.bundledMap : files.beside(file, named));
  const read = await files.text(chosen);
  if (read.ok) {
    const loaded = loadMap(read.text, chosen);
    return loaded.ok ? { map: loaded.map, faults: [] } : { faults: loaded.faults };
  }
  const { fault } = read;
  if (named === undefined || fault.rule !== unreadable) return { faults: [fault] };
  const problems = new Problems();
  problems.error(['map'], 'broken-map', () => `${chosen}: ${fault.message}`);
  return { faults: faultsOf(problems, file, withoutMark(text)) };
}
