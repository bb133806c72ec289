/** Opens a list of items, of which one is picked for a wing. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { messageSchema, pickMoreSchema } from '../state/overlay.js';
import { notInScript } from './words-script.js';

export const pick = defineAction(
  'pick',
  {
    wing: z.string(),
    title: z.string(),
    among: z.array(z.string()),
    message: messageSchema,
    more: pickMoreSchema.optional(),
  },
  {
    update: (_walk, state, { wing, title, among, message, more }) => ({
      ...state,
      overlay: {
        kind: 'pick',
        text: '',
        cursor: 0,
        picking: { wing, title, among, message, more },
      },
    }),
    notInScript: notInScript.pick,
    over: 'replaced',
  },
);
