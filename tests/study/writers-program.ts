/**
 * The writing process as one file: what starts many of them does not compile the source each time.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** Writes the program into a folder; its path. */
export async function writersProgram(folder: string): Promise<string> {
  const file = join(folder, 'writer.mjs');
  const build = await rolldown({
    input: fileURLToPath(new URL('writer.ts', import.meta.url)),
    platform: 'node',
  });
  await build.write({ file, format: 'esm', codeSplitting: false });
  await build.close();
  return file;
}
