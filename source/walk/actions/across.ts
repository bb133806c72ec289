/** So many cells along a line of a grid, or back. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { currentStop } from '../state/state.js';
import { clamp, reveal, withStop } from '../state/stops.js';

export const across = defineAction(
  'across',
  { by: z.int() },
  {
    update: (walk, state, { by }) => {
      const block = walk.block(state);
      const most = block?.kind === 'grid' ? block.cells.length : 0;
      const column = clamp(currentStop(state).column + by, 0, most);
      return reveal(walk, withStop(state, { column }));
    },
  },
);
