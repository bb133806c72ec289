/** What Enter does on the row or cell under the cursor. */
import { defineAction } from './define-action.js';
import { goTo } from './going.js';
import { nothingOpens } from './words.js';

export const open = defineAction(
  'open',
  {},
  {
    update: (walk, state) => {
      const { to, run } = walk.entered(state) ?? {};
      if (run !== undefined) return walk.perform(state, run);
      return to === undefined ? { ...state, message: nothingOpens } : goTo(walk, state, to);
    },
  },
);
