/** So many cells along a line of a grid, or back. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { cellsOf } from '../../outline/outline.js';
import { currentStop } from '../state/state.js';
import { clamp, reveal, withStop } from '../state/stops.js';

export const across = defineAction(
  'across',
  { by: z.int() },
  {
    update: (walk, state, { by }) => {
      const most = cellsOf(walk.block(state)).length;
      const column = clamp(currentStop(state).column + by, 0, most);
      return reveal(walk, withStop(state, { column }));
    },
  },
);
