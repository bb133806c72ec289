/** What is kept for a map in a data folder has its name, and a mark of where the map is. */
import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';

export function dataFileName(map: string): string {
  const hash = createHash('sha256').update(resolve(map)).digest('hex').slice(0, 12);
  const name = basename(map)
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, 80);
  return `${name}-${hash}.json`;
}
