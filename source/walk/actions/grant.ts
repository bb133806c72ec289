/** Grants an item of evidence, whatever its grade. */
import { z } from 'zod';
import { withAssumption } from './assuming.js';
import { defineAction } from './define-action.js';
import { stepWords } from './words-script.js';

export const grant = defineAction(
  'grant',
  { evidence: z.string() },
  {
    update: (walk, state, { evidence }) => withAssumption(walk, state, evidence, 'grant'),
    words: ({ evidence }) => stepWords.granted(evidence),
    names: [{ kind: 'evidence', at: ['evidence'] }],
    speaks: true,
  },
);
