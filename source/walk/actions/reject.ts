/** Rejects an item of evidence, whatever its grade. */
import { z } from 'zod';
import { assuming } from './assuming.js';
import { defineAction } from './define-action.js';

export const reject = defineAction(
  'reject',
  { evidence: z.string() },
  {
    update: (walk, state, { evidence }) => assuming(walk, state, evidence, 'reject'),
    words: ({ evidence }) => `${evidence} rejected`,
    names: [{ kind: 'evidence', at: ['evidence'] }],
    speaks: true,
  },
);
