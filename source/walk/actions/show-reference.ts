/** Says by what name the page is found on a command line, in a script and in a note. */
import { defineAction } from './define-action.js';
import { currentStop } from '../state/state.js';
import { referenceOf } from './words.js';

export const showReference = defineAction(
  'show-reference',
  {},
  {
    update: (walk, state) => {
      const { place } = currentStop(state);
      return { ...state, message: referenceOf(walk.target(state) ?? place) };
    },
    speaks: true,
    recorded: 'as-it-is',
  },
);
