/** Opens the writing of a text for a wing. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { graphemes } from '../../text/layout.js';
import { messageSchema } from '../state/overlay.js';

export const write = defineAction(
  'write',
  {
    wing: z.string(),
    title: z.string(),
    lines: z.boolean(),
    text: z.string(),
    message: messageSchema,
  },
  {
    update: (_walk, state, { wing, title, lines, text, message }) => ({
      ...state,
      overlay: {
        kind: 'write',
        text,
        cursor: graphemes(text).length,
        writing: { wing, title, lines, message },
      },
    }),
    notInScript: "what is written is a person's own",
    over: 'replaced',
  },
);
