/** The burden changed, and what that did: how many arguments stand, and how many more or fewer. */
import type { Burden } from '../../standing/burden.js';
import type { WalkState } from '../state/state.js';
import type { Walk } from '../state/walk.js';
import { sameRow } from './same-row.js';
import { burdenIs } from './words.js';

export function withBurden(walk: Walk, state: WalkState, burden: Burden): WalkState {
  const standing = (under: Burden): number =>
    walk.labelling(under, state.assumptions).tally().stands;
  const before = standing(state.burden);
  const after = standing(burden);
  return {
    ...sameRow(walk, state, { ...state, burden }),
    message: burdenIs(burden, after, after - before),
  };
}
