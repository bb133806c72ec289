/** What the reader has assumed and narrowed the lists to, in words. */
import type { StanceMap } from '../map/stance-map.js';
import { filterWords } from '../pages/filter.js';
import { assumptionSigns, assumptionsWords } from '../standing/words.js';
import type { WalkState } from './state/state.js';

/** Nothing where nothing is assumed and everything is shown. */
export function conditionsWords(
  map: StanceMap,
  { assumptions, filter }: Pick<WalkState, 'assumptions' | 'filter'>,
): string {
  const narrowed = filterWords(map, filter);
  return [
    assumptionSigns(assumptions).length > 0 ? `Under ${assumptionsWords(assumptions)}` : '',
    narrowed === '' ? '' : `Only ${narrowed}`,
  ]
    .filter(Boolean)
    .join('; ');
}
