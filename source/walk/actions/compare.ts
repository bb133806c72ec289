/** Compares two parties. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { goTo } from './going.js';

export const compare = defineAction(
  'compare',
  { parties: z.tuple([z.string(), z.string()]) },
  {
    update: (walk, state, { parties }) => goTo(walk, state, `compare/${parties.join('/')}`),
    words: ({ parties }) => `${parties.join(' and ')} compared`,
    names: [{ kind: 'party', at: ['parties'] }],
  },
);
