/**
 * Takes back the character before the caret of what lies over the screen. Nothing where nothing
 * does.
 */
import { defineAction } from './define-action.js';

export const erase = defineAction('erase', {}, { update: (_walk, state) => state });
