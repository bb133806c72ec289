/** The bundled map, for stories that need a whole dispute. */
import { readFileSync } from 'node:fs';
import { formatFaults } from '../source/map/fault.js';
import { loadMap } from '../source/map/load.js';
import type { StanceMap } from '../source/map/stance-map.js';

export function bundledMap(): StanceMap {
  const loaded = loadMap(
    readFileSync(new URL('../data/cecot.json', import.meta.url), 'utf8'),
    'cecot.json',
  );
  if (!loaded.ok) throw new Error(formatFaults(loaded.faults));
  return loaded.map;
}
