/** To the stop before. */
import { defineAction } from './define-action.js';
import { goBack } from './going.js';

export const back = defineAction('back', {}, { update: goBack });
