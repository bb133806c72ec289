import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exitCodes } from './failure.js';
import { print } from './output.js';
import { packageFolder } from './package-folder.js';

export async function run(_args: readonly string[]): Promise<number> {
  const manifest: unknown = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest))
    throw new Error('package.json says no version');
  print(String(manifest.version));
  return exitCodes.done;
}
