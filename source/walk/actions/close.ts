/** Closes what lies over the screen. Nothing where nothing does. */
import { defineAction } from './define-action.js';

export const close = defineAction('close', {}, { update: (_walk, state) => state });
