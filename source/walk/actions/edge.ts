/** To the first or the last row. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { withCursor } from '../state/stops.js';

export const edge = defineAction(
  'edge',
  { to: z.enum(['first', 'last']) },
  {
    update: (walk, state, { to }) =>
      withCursor(walk, state, to === 'first' ? 0 : Number.MAX_SAFE_INTEGER),
  },
);
