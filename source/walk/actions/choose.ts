/** Opens a list of a few things, of which one is chosen for a wing. */
import { choosingSchema } from '../state/overlay.js';
import { defineAction } from './define-action.js';
import { notInScript } from './words-script.js';

export const choose = defineAction('choose', choosingSchema.shape, {
  update: (_walk, state, { wing, title, among, at = 0 }) => ({
    ...state,
    overlay: { kind: 'choose', text: '', cursor: at, choosing: { wing, title, among } },
  }),
  notInScript: notInScript.choose,
  over: 'replaced',
});
