/** Drops all assumptions. */
import { defineAction } from './define-action.js';
import { noAssumptions } from '../../standing/assumptions.js';
import { reveal } from '../state/stops.js';
import { noAssumptionsLeft } from './words.js';
import { stepWords } from './words-script.js';

export const releaseAll = defineAction(
  'release-all',
  {},
  {
    update: (walk, state) =>
      reveal(walk, { ...state, assumptions: noAssumptions, message: noAssumptionsLeft }),
    words: () => stepWords.releasedAll,
    speaks: true,
  },
);
