/** Unfolds every row of the page, or folds them again. The cursor stays on its row. */
import { asItComes } from '../../pages/arrangement.js';
import { currentStop } from '../state/state.js';
import { withStop } from '../state/stops.js';
import { defineAction } from './define-action.js';
import { sameRow } from './same-row.js';
import { allAreFolded, allAreUnfolded } from './words.js';

export const foldAll = defineAction(
  'fold-all',
  {},
  {
    update: (walk, state) => {
      const { arrangement = asItComes } = currentStop(state);
      const { all, ...rest } = arrangement;
      const now = { ...rest, turned: [], ...(all ? {} : ({ all: true } as const)) };
      const after = withStop(state, { arrangement: now });
      return { ...sameRow(walk, state, after), message: all ? allAreFolded : allAreUnfolded };
    },
  },
);
