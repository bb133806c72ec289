/** To why an argument stands or not. */
import { defineAction } from './define-action.js';
import { argumentHere } from '../state/moment.js';
import { goTo } from './going.js';
import { onlyArguments } from './words.js';
import { stepWords } from './words-script.js';

export const why = defineAction(
  'why',
  {},
  {
    update: (walk, state) => {
      const reference = argumentHere(walk.moment(state));
      return reference === undefined
        ? { ...state, message: onlyArguments }
        : goTo(walk, state, `why/${reference.slice('argument/'.length)}`);
    },
    words: () => stepWords.why,
  },
);
