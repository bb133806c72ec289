/** Grants or rejects the evidence under the cursor, or takes that back. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { evidenceUnderCursor } from '../state/moment.js';
import { withAssumption } from './assuming.js';
import { onlyEvidence } from './words.js';

export const assume = defineAction(
  'assume',
  { as: z.enum(['grant', 'reject']) },
  {
    update: (walk, state, { as }) => {
      const evidence = evidenceUnderCursor(walk.moment(state));
      if (!evidence) return { ...state, message: onlyEvidence };
      const { granted, rejected } = state.assumptions;
      const isSo = (as === 'grant' ? granted : rejected).includes(evidence);
      return withAssumption(walk, state, evidence, isSo ? 'leave' : as);
    },
  },
);
