/** Unfolds a row, or folds it. */
import { z } from 'zod';
import { asItComes } from '../../pages/arrangement.js';
import { currentStop } from '../state/state.js';
import { reveal, withStop } from '../state/stops.js';
import { defineAction } from './define-action.js';
import { stepWords } from './words-script.js';

export const fold = defineAction(
  'fold',
  { row: z.string() },
  {
    update: (walk, state, { row }) => {
      const { arrangement = asItComes } = currentStop(state);
      const { turned } = arrangement;
      const others = turned.filter(path => path !== row);
      const now = others.length < turned.length ? others : [...turned, row];
      return reveal(walk, withStop(state, { arrangement: { ...arrangement, turned: now } }));
    },
    words: ({ row }) => stepWords.fold(row),
  },
);
