/** What a plan keeps of the map that it was begun with, in a line, to know it again by. */
import { isKnownAs, knownMap } from '../map/known-map.js';
import type { StanceMap } from '../map/stance-map.js';
import type { PlanFile } from './schema.js';

type MadeFor = NonNullable<PlanFile['madeFor']>;

/** Few enough for a file that people read, of as much as any map has. */
const markCounts = { items: 12, issues: 4 };

export function madeFor(map: StanceMap): MadeFor {
  const { title, marks } = knownMap(map, markCounts);
  return { title, marks: marks.join(' ') };
}

export function isMadeFor({ title, marks }: MadeFor, map: StanceMap): boolean {
  return isKnownAs({ title, marks: marks.split(' ') }, map);
}
