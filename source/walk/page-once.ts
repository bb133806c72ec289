/** A page of the walk for whoever asks for it once: nothing is kept, and no program is made. */
import type { StanceMap } from '../map/stance-map.js';
import { asItComes } from '../pages/arrangement.js';
import { KnownRows } from '../pages/known.js';
import { createEngine } from '../standing/standing.js';
import { bareOutline, pageOf } from './page-cache.js';
import { currentStop, type WalkState } from './state/state.js';
import type { Page } from './state/walk.js';

export function pageOnce(map: StanceMap, state: WalkState): Page {
  const { burden, assumptions, filter } = state;
  const engine = createEngine(map);
  const view = {
    map,
    engine,
    labelling: engine.label(burden, assumptions),
    label: engine.label.bind(engine),
    filter,
    arrangement: asItComes,
    known: new KnownRows(),
  };
  return pageOf(bareOutline(view, state, currentStop(state).place));
}
