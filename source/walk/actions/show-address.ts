/** Says where a source can be read. */
import { defineAction } from './define-action.js';
import { itemAt } from '../../map/reference.js';
import { currentStop, type WalkState } from '../state/state.js';
import type { Walk } from '../state/walk.js';
import { noAddress, onlySourcesHaveAddresses } from './words.js';

export const showAddress = defineAction(
  'show-address',
  {},
  {
    update: (walk, state) => ({ ...state, message: addressWords(walk, state) }),
    speaks: true,
    recorded: 'as-it-is',
  },
);

function addressWords(walk: Walk, state: WalkState): string {
  const { place } = currentStop(state);
  for (const reference of [walk.target(state) ?? place, place]) {
    const found = itemAt(walk.map, reference);
    if (found?.kind === 'source') return found.item.url ?? noAddress;
    if (found?.kind === 'evidence') {
      const urls = found.item.sources.flatMap(id => walk.map.sourceById.get(id)?.url ?? []);
      if (urls.length > 0) return urls.join(' ');
    }
  }
  return onlySourcesHaveAddresses;
}
