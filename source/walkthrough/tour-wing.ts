/**
 * The way to the tour from within a map: a key, and an entry of the palette. The session ends then,
 * and whoever started it plays the tour.
 */
import { z } from 'zod';
import { messengerTo } from '../walk/messenger.js';
import { WingMemory } from '../walk/state/wing-memory.js';
import type { WalkState } from '../walk/state/state.js';
import { defineWing, type Wing } from '../walk/wing.js';
import { tourWords } from './words.js';

class TourMemory {
  constructor(readonly isAsked: boolean) {}
}

const memory = new WingMemory('tour', TourMemory);
const messages = z.discriminatedUnion('is', [z.strictObject({ is: z.literal('begin') })]);
const toTour = messengerTo<z.infer<typeof messages>>(memory.id);

export function tourWing(): Wing {
  return defineWing({
    memory,
    start: new TourMemory(false),
    messages,
    bindings: [
      {
        id: 'tour',
        keys: ['T'],
        label: tourWords.key,
        group: 'Program',
        action: () => toTour.send({ is: 'begin' }),
      },
    ],
    update: () => ({ memory: new TourMemory(true), next: [{ do: 'quit' }] }),
  });
}

/** Whether the session ended for the tour. */
export function isTourAsked(state: WalkState): boolean {
  return memory.in(state)?.isAsked === true;
}
