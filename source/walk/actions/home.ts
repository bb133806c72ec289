/** To the overview. */
import { defineAction } from './define-action.js';
import { goTo } from './going.js';
import { stepWords } from './words-script.js';

export const home = defineAction(
  'home',
  {},
  {
    update: (walk, state) => goTo(walk, state, 'overview'),
    words: () => stepWords.home,
  },
);
