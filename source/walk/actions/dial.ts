/** Turns the dial of proof: the burden so many steps higher, or lower. */
import { z } from 'zod';
import { burdens } from '../../standing/burden.js';
import { clamp } from '../state/stops.js';
import { defineAction } from './define-action.js';
import { withBurden } from './turn-burden.js';
import { dialEnds } from './words.js';
import { stepWords } from './words-script.js';

export const dial = defineAction(
  'dial',
  { by: z.int() },
  {
    update: (walk, state, { by }) => {
      const at = burdens.indexOf(state.burden);
      const burden = burdens[clamp(at + by, 0, burdens.length - 1)] ?? state.burden;
      return burden === state.burden
        ? { ...state, message: dialEnds(burden) }
        : withBurden(walk, state, burden);
    },
    words: ({ by }) => stepWords.dial(by),
    speaks: true,
  },
);
