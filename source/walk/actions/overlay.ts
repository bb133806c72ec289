/** Lays a menu, a search or the help over the screen. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { burdens } from '../../standing/burden.js';
import { overlayKinds } from '../state/overlay.js';

export const overlay = defineAction(
  'overlay',
  { kind: z.enum(overlayKinds), first: z.string().optional() },
  {
    update: (_walk, state, { kind, first }) => ({
      ...state,
      overlay: {
        kind,
        text: '',
        cursor: kind === 'burden' ? burdens.indexOf(state.burden) : 0,
        ...(first === undefined ? {} : { first }),
      },
    }),
    over: 'replaced',
  },
);
