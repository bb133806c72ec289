/** Where the program's own files are, whether it runs from its source or as a bundle. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder above this file that holds the bundled map. */
function folderWithData(from: string): string {
  if (existsSync(join(from, 'data', 'cecot.json')) || dirname(from) === from) return from;
  return folderWithData(dirname(from));
}

export const packageFolder = folderWithData(dirname(fileURLToPath(import.meta.url)));
export const dataFolder = join(packageFolder, 'data');
export const bundledMap = join(dataFolder, 'cecot.json');
/** The map that `stancemap new --example` begins with. */
export const exampleMap = join(dataFolder, 'example.json');
