/** Compares two parties. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { goTo } from './going.js';
import { stepWords } from './words-script.js';

export const compare = defineAction(
  'compare',
  { parties: z.tuple([z.string(), z.string()]) },
  {
    update: (walk, state, { parties }) => goTo(walk, state, `compare/${parties.join('/')}`),
    words: ({ parties }) => stepWords.compared(parties),
    names: [{ kind: 'party', at: ['parties'] }],
  },
);
