/** Puts the threads of the page in another order: the one named, else the next. */
import { z } from 'zod';
import { asItComes, orders } from '../../pages/arrangement.js';
import { currentStop } from '../state/state.js';
import { withStop } from '../state/stops.js';
import { defineAction } from './define-action.js';
import { sameRow } from './same-row.js';
import { orderIs } from './words.js';
import { stepWords } from './words-script.js';
import { orderNames } from '../../pages/words.js';

export const order = defineAction(
  'order',
  { set: z.enum(orders).optional() },
  {
    update: (walk, state, { set }) => {
      const { arrangement = asItComes } = currentStop(state);
      const next = orders[(orders.indexOf(arrangement.order) + 1) % orders.length];
      const now = set ?? next ?? arrangement.order;
      const after = withStop(state, { arrangement: { ...arrangement, order: now } });
      return { ...sameRow(walk, state, after), message: orderIs(orderNames[now]) };
    },
    words: ({ set }) => stepWords.order(set),
  },
);
