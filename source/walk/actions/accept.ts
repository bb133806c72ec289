/** Takes what is offered by what lies over the screen. Nothing where nothing does. */
import { defineAction } from './define-action.js';

export const accept = defineAction('accept', {}, { update: (_walk, state) => state });
