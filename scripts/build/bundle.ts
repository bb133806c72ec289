/**
 * The bundle. It is cut where the source loads a file only when it is needed: one file for
 * everything was measured too, and reading a megabyte of Ink costs a command without a screen more
 * than opening a few small files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { z } from 'zod';
import { compiledShapePlugin } from './compiled-shape.js';
import { lateName, latePlugin } from './late.js';
import { patching } from './patches.js';

const sourceMap = z.looseObject({ sources: z.array(z.string()), sourcesContent: z.unknown() });

/**
 * Writes the program to `folder` as CommonJS, which Node starts faster than modules. The paths of
 * every file in it.
 */
export async function bundle(root: string, folder: string): Promise<readonly string[]> {
  const { plugin, finish } = patching();
  const late = [join(root, 'source/map/map-faults.ts')];
  const build = await rolldown({
    input: {
      main: join(root, 'source/cli.ts'),
      ...Object.fromEntries(late.map(file => [lateName(file), file])),
    },
    platform: 'node',
    plugins: [plugin, compiledShapePlugin(), latePlugin(late)],
    // No file of the source does anything by being loaded, but the door.
    treeshake: { moduleSideEffects: [{ test: /[\\/]source[\\/](?!cli\.ts)/, sideEffects: false }] },
    // React's production build is chosen here, so that no environment variable has to.
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    checks: { ineffectiveDynamicImport: false, pluginTimings: false },
    onLog(level, log) {
      if (level === 'warn') throw new Error(log.message);
    },
  });
  const { output } = await build.write({
    dir: folder,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    sourcemap: true,
    // Names stay, for the sake of reports; the rest of what is not needed to run goes.
    minify: { mangle: false, compress: true, codegen: true },
  });
  await build.close();
  finish();
  for (const file of output) {
    if (file.type !== 'asset' || !file.fileName.endsWith('.map')) continue;
    const path = join(folder, file.fileName);
    const { sourcesContent: _text, ...rest } = sourceMap.parse(
      JSON.parse(readFileSync(path, 'utf8')),
    );
    // Where a line came from is enough for a report; the text itself is in the repository.
    writeFileSync(
      path,
      JSON.stringify({
        ...rest,
        sources: rest.sources.map(source => source.replace(/^(?:\.\.\/)+/, '')),
        names: [],
      }),
    );
  }
  return output.flatMap(file => (file.type === 'chunk' ? Object.keys(file.modules) : []));
}
