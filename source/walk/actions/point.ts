/** The cursor to a row, and a cell of it, that is pointed at. */
import { z } from 'zod';
import { reveal, withStop } from '../state/stops.js';
import { defineAction } from './define-action.js';
import { notInScript } from './words-script.js';

const count = z.int().min(0);

export const point = defineAction(
  'point',
  { stop: count, cell: count },
  {
    update: (walk, state, { stop, cell }) =>
      reveal(walk, withStop(state, { cursor: stop, column: cell })),
    notInScript: notInScript.point,
  },
);
