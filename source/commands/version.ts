import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { exitCodes } from './failure.js';
import { print } from './flags.js';
import { packageFolder } from './package-folder.js';

export async function run(_args: readonly string[]): Promise<number> {
  const manifest: unknown = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  print(z.object({ version: z.string() }).parse(manifest).version);
  return exitCodes.done;
}
