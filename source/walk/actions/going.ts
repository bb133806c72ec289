/** What it means to go somewhere: a further stop of the walk, or a sentence why not. */
import type { Place } from '../../outline/place.js';
import { currentStop, type WalkState } from '../state/state.js';
import { fromTop, reveal, toPlace } from '../state/stops.js';
import type { Walk } from '../state/walk.js';
import { noSuchPlace, walkBegins } from './words.js';

export function goTo(
  walk: Pick<Walk, 'knows' | 'page'>,
  state: WalkState,
  place: Place,
): WalkState {
  if (!walk.knows(place)) return { ...state, message: noSuchPlace(place) };
  if (currentStop(state).place === place) return state;
  return reveal(walk, fromTop(walk, toPlace(state, place)));
}

/** To the stop before. */
export function goBack(walk: Pick<Walk, 'page'>, state: WalkState): WalkState {
  return state.at > 0
    ? reveal(walk, { ...state, at: state.at - 1 })
    : { ...state, message: walkBegins };
}
