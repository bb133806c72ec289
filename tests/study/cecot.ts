/** The bundled map, for stories that need a whole dispute. */
import { readFileSync } from 'node:fs';
import { loadMap } from '../../source/map/load.js';
import type { StanceMap } from '../../source/map/stance-map.js';

export function cecot(): StanceMap {
  const loaded = loadMap(readFileSync(new URL('../../data/cecot.json', import.meta.url), 'utf8'), 'cecot.json');
  if (!loaded.ok) throw new Error('the bundled map has faults');
  return loaded.map;
}
