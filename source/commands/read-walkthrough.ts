/**
 * Reading a walkthrough with its map and what it includes: the edge where files become a script or
 * faults.
 */
import { readFile } from 'node:fs/promises';
import { UserFailure } from '../command-line/failure.js';
import type { Terminal } from '../command-line/terminal.js';
import { formatFaults, type Fault } from '../map/fault.js';
import type { StanceMap } from '../map/stance-map.js';
import { codeOf } from '../store/error-code.js';
import { loadWalkthrough, type Walkthrough } from '../walkthrough/walkthrough.js';
import { bundledFile, bundledInstead } from './bundled.js';
import { beside, companionMap, type Source } from './companion-map.js';
import { refuseOtherKind } from './file-kind.js';
import { readText } from './read-map.js';

export interface ReadWalkthrough {
  readonly script: Walkthrough;
  readonly map: StanceMap;
}

/**
 * The file that is meant: a path, or the bare name of a bundled walkthrough where no such file is
 * there.
 */
export function walkthroughFile(name: string): string {
  return bundledFile('walkthroughs', name) ?? name;
}

/**
 * A walkthrough from its text. `mapFile` stands in for the map that the script names. All faults of
 * script and map are told.
 */
export async function walkthroughIn(
  terminal: Terminal,
  source: Source,
  mapFile?: string,
): Promise<ReadWalkthrough | { readonly faults: readonly Fault[] }> {
  const { map, faults } = await companionMap(terminal, source, mapFile);
  const loaded = await loadWalkthrough(source.text, source.file, { map, read });
  if (map && loaded.ok) return { script: loaded.walkthrough, map };
  return { faults: [...faults, ...(loaded.ok ? [] : loaded.faults)] };
}

/** A walkthrough from a file. Throws a UserFailure with all faults. */
export async function readWalkthrough(
  terminal: Terminal,
  name: string,
  mapFile?: string,
): Promise<ReadWalkthrough> {
  const file = walkthroughFile(name);
  const text = await readText(terminal, file, bundledInstead('walkthroughs', name));
  const named = file === '-' ? 'standard input' : file;
  const found = await walkthroughIn(terminal, { text, file: named }, mapFile);
  if ('faults' in found) refuseOtherKind(text, named, 'stancemap-walkthrough');
  if ('faults' in found) throw new UserFailure(formatFaults(found.faults));
  return found;
}

async function read(
  include: string,
  from: string,
): Promise<{ readonly file: string; readonly text: string } | { readonly problem: string }> {
  const file = beside(from, include);
  try {
    return { file, text: await readFile(file, 'utf8') };
  } catch (error) {
    const code = codeOf(error);
    return { problem: code === 'ENOENT' ? 'there is no such file' : `it can't be read (${code})` };
  }
}
