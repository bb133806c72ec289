/** Leaves an item of evidence to its grade again. */
import { z } from 'zod';
import { assuming } from './assuming.js';
import { defineAction } from './define-action.js';

export const release = defineAction(
  'release',
  { evidence: z.string() },
  {
    update: (walk, state, { evidence }) => assuming(walk, state, evidence, 'leave'),
    words: ({ evidence }) => `${evidence} left to its grade`,
    names: [{ kind: 'evidence', at: ['evidence'] }],
    speaks: true,
  },
);
