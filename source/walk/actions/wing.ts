/** Sends a wing a message: what is in it, the wing alone knows. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { messageSchema } from '../state/overlay.js';
import { notInScript } from './words-script.js';

export const wing = defineAction(
  'wing',
  { wing: z.string(), message: messageSchema },
  {
    update: (walk, state, { wing: id, message }) => walk.send(state, id, message),
    notInScript: notInScript.wing,
    over: 'stays',
  },
);
