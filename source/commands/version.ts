import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { exitCodes } from './failure.js';
import { print } from './flags.js';

export async function run(_args: readonly string[]): Promise<number> {
  const manifest: unknown = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  print(z.object({ version: z.string() }).parse(manifest).version);
  return exitCodes.done;
}
