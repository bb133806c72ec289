/** The issue and the party that a place is about: where study begins. */
import { itemAt, type Item } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Place } from '../outline/place.js';
import { pageAt } from '../pages/pages.js';

/** The issue that a place is about; undefined where it is about several, or none. */
export function issueHere(map: StanceMap, place: Place): string | undefined {
  const at = itemHere(map, place);
  switch (at?.kind) {
    case 'issue':
      return at.item.id;
    case 'position':
    case 'argument':
      return at.item.issue;
    case 'evidence':
    case 'question':
      return at.item.issues.length === 1 ? at.item.issues[0] : undefined;
    case 'party':
    case 'source':
    case 'event':
    case 'term':
    case 'relation':
    case undefined:
      return undefined;
  }
}

/** The party that a place is about. */
export function partyHere(map: StanceMap, place: Place): string | undefined {
  const at = itemHere(map, place);
  if (at?.kind === 'party') return at.item.id;
  return at?.kind === 'position' || at?.kind === 'argument' ? at.item.party : undefined;
}

function itemHere(map: StanceMap, place: Place): Item | undefined {
  const item = pageAt(map, place)?.item;
  return item === undefined ? undefined : itemAt(map, item);
}
