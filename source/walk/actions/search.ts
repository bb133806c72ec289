/** Searches the map for words. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { stepWords } from './words-script.js';

export const search = defineAction(
  'search',
  { text: z.string() },
  {
    update: (_walk, state, { text }) => ({
      ...state,
      overlay: { kind: 'search', text, cursor: 0 },
    }),
    words: ({ text }) => stepWords.search(text),
    over: 'replaced',
  },
);
