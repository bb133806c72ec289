/** So many rows down, or up. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { currentStop } from '../state/state.js';
import { withCursor } from '../state/stops.js';

export const move = defineAction(
  'move',
  { by: z.int() },
  {
    update: (walk, state, { by }) => withCursor(walk, state, currentStop(state).cursor + by),
  },
);
