/** Ends the program. */
import { defineAction } from './define-action.js';

export const quit = defineAction(
  'quit',
  {},
  {
    update: (_walk, state) => ({ ...state, ended: true }),
    notInScript: 'it ends after its last step',
    over: 'stays',
  },
);
