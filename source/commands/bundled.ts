/**
 * The walkthroughs and session plans that come with the program, named without folder or ending.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../map/nearest.js';
import { dataFolder } from './package-folder.js';
import { bundledWords } from './words/bundled.js';

export type BundledKind = 'walkthroughs' | 'plans';

/** The file of a bundled one, where a bare name is that of one and no such file is here. */
export function bundledFile(kind: BundledKind, name: string): string | undefined {
  const file = join(dataFolder, kind, `${name}.json`);
  return /^[a-z0-9-]+$/.test(name) && !existsSync(name) && existsSync(file) ? file : undefined;
}

export function bundledNames(kind: BundledKind): readonly string[] {
  return readdirSync(join(dataFolder, kind))
    .filter(name => name.endsWith('.json'))
    .map(name => name.slice(0, -'.json'.length))
    .toSorted();
}

/** What to try where a file is not there: the bundled one that was meant, and all there are. */
export function bundledInstead(kind: BundledKind, name: string): string {
  const names = bundledNames(kind);
  const [near] = nearest(name, names, 1);
  return bundledWords.instead(kind, near, names);
}
