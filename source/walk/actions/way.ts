/** Along a clash: to what is answered, to the best answer, to the neighbours on the issue. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { goBack, goTo } from './going.js';
import { currentStop, type WalkState } from '../state/state.js';
import type { Place } from '../../outline/place.js';
import type { Walk } from '../state/walk.js';
import { comesRound, noWay } from './words.js';
import { stepWords } from './words-script.js';

const ways = ['left', 'right', 'previous', 'next'] as const;

export const way = defineAction(
  'way',
  { to: z.enum(ways) },
  {
    update: (walk, state, { to }) => {
      if (to === 'left' && cameByRight(walk, state)) return goBack(walk, state);
      const place = walk.page(state).outline.ways?.[to];
      if (to === 'left' && place !== undefined && hasComeRound(walk, state, place))
        return { ...state, message: comesRound };
      return place === undefined ? { ...state, message: noWay[to] } : goTo(walk, state, place);
    },
    words: ({ to }) => stepWords.way(to),
  },
);

/** Whether the stop before is what this answers best: of all that it answers, Left leads there. */
function cameByRight(walk: Pick<Walk, 'page'>, state: WalkState): boolean {
  const before = state.trail[state.at - 1];
  if (before === undefined) return false;
  return walk.page(state, before.place).outline.ways?.right === currentStop(state).place;
}

/** Whether Left alone has led from a place to here: those on the way answer one another. */
function hasComeRound(walk: Pick<Walk, 'page'>, state: WalkState, place: Place): boolean {
  for (let at = state.at; at > 0; at--) {
    const [here, before] = [state.trail[at], state.trail[at - 1]];
    if (!before || walk.page(state, before.place).outline.ways?.left !== here?.place) return false;
    if (before.place === place) return true;
  }
  return false;
}
