/** To the first or the last row. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { fromTop, withCursor } from '../state/stops.js';

export const edge = defineAction(
  'edge',
  { to: z.enum(['first', 'last']) },
  {
    update: (walk, state, { to }) =>
      to === 'first' ? fromTop(walk, state) : withCursor(walk, state, Number.MAX_SAFE_INTEGER),
  },
);
