/** Sets the burden of proof. */
import { z } from 'zod';
import { burdens } from '../../standing/burden.js';
import { defineAction } from './define-action.js';
import { withBurden } from './turn-burden.js';
import { stepWords } from './words-script.js';

export const burden = defineAction(
  'burden',
  { set: z.enum(burdens) },
  {
    update: (walk, state, { set }) => withBurden(walk, state, set),
    words: ({ set }) => stepWords.burden(set),
    speaks: true,
  },
);
