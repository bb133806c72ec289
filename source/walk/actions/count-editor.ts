/** Counts the editor's own observations, or counts them no more. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { withEditor } from '../../standing/assumptions.js';
import { editorSentence } from '../../standing/words.js';
import { reveal } from '../state/stops.js';

export const countEditor = defineAction(
  'count-editor',
  { set: z.boolean() },
  {
    update: (walk, state, { set }) =>
      reveal(walk, {
        ...state,
        assumptions: withEditor(state.assumptions, set),
        message: editorSentence(set),
      }),
    words: ({ set }) => editorSentence(set),
    speaks: true,
  },
);
