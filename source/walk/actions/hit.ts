/** To the next hit of the last search, or the one before. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { goTo } from './going.js';
import { hitOf, hitsEnd, nothingSearched } from './words.js';
import { stepWords } from './words-script.js';

export const hit = defineAction(
  'hit',
  { by: z.int() },
  {
    update: (walk, state, { by }) => {
      const { sought } = state;
      if (!sought) return { ...state, message: nothingSearched };
      const hits = walk.find(sought.text);
      const at = sought.hit + by;
      const found = hits[at];
      if (!found) return { ...state, message: hitsEnd(by) };
      return {
        ...goTo(walk, { ...state, sought: { ...sought, hit: at } }, found.reference),
        message: hitOf(at + 1, hits.length, sought.text),
      };
    },
    words: () => stepWords.hit,
  },
);
