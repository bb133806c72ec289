/** To a place. */
import { z } from 'zod';
import { goTo } from './going.js';
import { defineAction } from './define-action.js';

export const go = defineAction(
  'go',
  { to: z.string() },
  {
    update: (walk, state, { to }) => goTo(walk, state, to),
    words: ({ to }) => to,
    names: [{ kind: 'place', at: ['to'] }],
  },
);
