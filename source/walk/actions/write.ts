/** Opens the writing of a text for a wing. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { graphemes } from '../../text/layout.js';
import { messageSchema } from '../state/overlay.js';
import { reveal } from '../state/stops.js';
import { notInScript } from './words-script.js';

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
    // What it is about stays in sight over it.
    update: (walk, state, { wing, title, lines, text, message }) =>
      reveal(walk, {
        ...state,
        overlay: {
          kind: 'write',
          text,
          cursor: graphemes(text).length,
          writing: { wing, title, lines, message },
        },
      }),
    notInScript: notInScript.write,
    over: 'replaced',
  },
);
