/** The window has another size. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { reveal } from '../state/stops.js';
import { notInScript } from './words-script.js';

export const resize = defineAction(
  'resize',
  { columns: z.int(), rows: z.int() },
  {
    update: (walk, state, { columns, rows }) => reveal(walk, { ...state, columns, rows }),
    notInScript: notInScript.resize,
    over: 'stays',
    quiet: true,
  },
);
