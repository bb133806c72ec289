/** Sets the burden of proof. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { burdens } from '../../standing/burden.js';
import { reveal } from '../state/stops.js';
import { burdenIs } from './words.js';

export const burden = defineAction(
  'burden',
  { set: z.enum(burdens) },
  {
    update: (walk, state, { set }) =>
      reveal(walk, { ...state, burden: set, message: burdenIs(set) }),
    words: ({ set }) => `the burden ${set}`,
    speaks: true,
  },
);
