/** Leaves an item of evidence to its grade again. */
import { z } from 'zod';
import { withAssumption } from './assuming.js';
import { defineAction } from './define-action.js';
import { stepWords } from './words-script.js';

export const release = defineAction(
  'release',
  { evidence: z.string() },
  {
    update: (walk, state, { evidence }) => withAssumption(walk, state, evidence, 'leave'),
    words: ({ evidence }) => stepWords.released(evidence),
    names: [{ kind: 'evidence', at: ['evidence'] }],
    speaks: true,
  },
);
