/** Out of what lies over the screen, else to the stop before. */
import { defineAction } from './define-action.js';
import { goBack } from './going.js';

export const out = defineAction('out', {}, { update: goBack });
