/** `stancemap --version`: the version of the package. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exitCodes } from '../command-line/failure.js';
import { print } from '../command-line/output.js';
import type { CommandRun } from '../command-line/read-line.js';
import { packageFolder } from './package-folder.js';

export const run: CommandRun = async (_args, terminal) => {
  const manifest: unknown = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest))
    throw new Error('package.json says no version');
  print(terminal, String(manifest.version));
  return exitCodes.done;
};
