/** Ends the program. */
import { defineAction } from './define-action.js';
import { notInScript } from './words-script.js';

export const quit = defineAction(
  'quit',
  {},
  {
    update: (_walk, state) => ({ ...state, ended: true }),
    notInScript: notInScript.quit,
    over: 'stays',
  },
);
