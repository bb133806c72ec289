/**
 * Measurements in processes of their own: bundled as the program is, so that no loader is measured
 * with them.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { z } from 'zod';

const run = promisify(execFile);
const children = new URL('child/', import.meta.url);

/** Bundles a file of child/ into a folder; its path there. */
export async function bundled(name: string, folder: string): Promise<string> {
  const build = await rolldown({
    input: new URL(`${name}.ts`, children).pathname,
    platform: 'node',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    checks: { ineffectiveDynamicImport: false },
  });
  const file = join(folder, `${name}.mjs`);
  await build.write({ file, format: 'esm', codeSplitting: false });
  await build.close();
  return file;
}

/** Runs a child, which prints one line of JSON: figures by name. */
export async function figures(
  file: string,
  ...args: readonly string[]
): Promise<Readonly<Record<string, number>>> {
  const { stdout } = await run(process.execPath, [file, ...args], { maxBuffer: 1 << 26 });
  return z.record(z.string(), z.number()).parse(JSON.parse(stdout));
}

/** How long a program runs, from its start to its end, in ms. Its exit code is not looked at. */
export async function wholeRun(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const begun = performance.now();
  await run(program, [...args], { maxBuffer: 1 << 28, env: { ...process.env, ...env } }).catch(
    (error: unknown) => {
      // Answer set solvers end with codes that say what they found.
      if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'number')
        throw error;
    },
  );
  return performance.now() - begun;
}

/** Whether a program can be run here. */
export async function has(program: string): Promise<boolean> {
  return run('sh', ['-c', `command -v ${program}`]).then(
    () => true,
    () => false,
  );
}
