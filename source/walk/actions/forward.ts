/** To the stop ahead, where one went back. */
import { defineAction } from './define-action.js';
import { reveal } from '../state/stops.js';
import { walkEnds } from './words.js';

export const forward = defineAction(
  'forward',
  {},
  {
    update: (walk, state) =>
      state.at < state.trail.length - 1
        ? reveal(walk, { ...state, at: state.at + 1 })
        : { ...state, message: walkEnds },
  },
);
