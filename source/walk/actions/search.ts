/** Searches the map for words. */
import { z } from 'zod';
import { defineAction } from './define-action.js';

export const search = defineAction(
  'search',
  { text: z.string() },
  {
    update: (_walk, state, { text }) => ({
      ...state,
      overlay: { kind: 'search', text, cursor: 0 },
    }),
    words: ({ text }) => `a search for "${text}"`,
    over: 'replaced',
  },
);
