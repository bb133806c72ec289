/** To a question of the overview, by its number. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { goTo } from './going.js';
import { noSuchQuestion } from './words.js';
import { stepWords } from './words-script.js';

export const question = defineAction(
  'question',
  { number: z.int().positive() },
  {
    update: (walk, state, { number }) => {
      const issue = walk.map.issues[number - 1];
      return issue
        ? goTo(walk, state, `issue/${issue.id}`)
        : { ...state, message: noSuchQuestion(walk.map.issues.length) };
    },
    words: ({ number }) => stepWords.question(number),
  },
);
