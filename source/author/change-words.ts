/** A change of a map in a few words, and what is said of taking it back. */
import { referenceTitle } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import type { MapChange } from './author-messages.js';
import type { Turn } from './map-change.js';
import { authorWords } from './words.js';

/** What a change does, over the map that it was asked of. */
export function changeWords(change: Exclude<MapChange, Turn>, map: StanceMap): string {
  if (change.is === 'keep') return change.what;
  if (change.is === 'add') return authorWords.add(change.kind);
  const title = referenceTitle(map, change.item);
  return change.is === 'grade'
    ? authorWords.grade(title, change.to)
    : authorWords[change.is](title);
}

export function turnWords(is: Turn['is'], what: string): string {
  return is === 'undo' ? authorWords.undone(what) : authorWords.redone(what);
}
