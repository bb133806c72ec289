/** Opens a list of items, of which one is picked for a wing. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { messageSchema } from '../state/overlay.js';

export const pick = defineAction(
  'pick',
  { wing: z.string(), title: z.string(), among: z.array(z.string()), message: messageSchema },
  {
    update: (_walk, state, { wing, title, among, message }) => ({
      ...state,
      overlay: { kind: 'pick', text: '', cursor: 0, picking: { wing, title, among, message } },
    }),
    notInScript: "what is picked is a person's own",
    over: 'replaced',
  },
);
