/** Types into what lies over the screen. Nothing where nothing does. */
import { z } from 'zod';
import { defineAction } from './define-action.js';

export const type = defineAction('type', { text: z.string() }, { update: (_walk, state) => state });
