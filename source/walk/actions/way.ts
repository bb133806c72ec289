/** Along a clash: to what is answered, to the best answer, to the neighbours on the issue. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { goTo } from './going.js';
import { noWay } from './words.js';
import { stepWords } from './words-script.js';

const ways = ['left', 'right', 'previous', 'next'] as const;

export const way = defineAction(
  'way',
  { to: z.enum(ways) },
  {
    update: (walk, state, { to }) => {
      const place = walk.page(state).outline.ways?.[to];
      return place === undefined ? { ...state, message: noWay[to] } : goTo(walk, state, place);
    },
    words: ({ to }) => stepWords.way(to),
  },
);
