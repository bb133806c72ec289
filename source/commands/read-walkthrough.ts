/** Reading a walkthrough with its map and what it includes, or why it can't be played. */
import { walkthroughIn, type ReadWalkthrough } from '../files/load-walkthrough.js';
import { walkthroughDocument } from '../walkthrough/format.js';
import { bundledFile, bundledInstead } from './bundled.js';
import type { CommandFiles } from './command-files.js';
import { refusal } from './refusal.js';

/**
 * The file that is meant: a path, or the bare name of a bundled walkthrough where no such file is
 * there.
 */
export function walkthroughFile(name: string): string {
  return bundledFile('walkthroughs', name) ?? name;
}

/** A walkthrough from a file. Throws a UserFailure with all faults. */
export async function readWalkthrough(
  files: CommandFiles,
  name: string,
  mapFile?: string,
): Promise<ReadWalkthrough> {
  const file = walkthroughFile(name);
  const text = await files.requiredText(file, bundledInstead('walkthroughs', name));
  const found = await walkthroughIn(text, file, { files, mapFile });
  if ('faults' in found)
    throw await refusal({ text, file, wanted: walkthroughDocument }, found.faults);
  return found;
}
