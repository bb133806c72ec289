/** To the next section of the page, or the one before. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { currentStop, type WalkState } from '../state/state.js';
import { withCursor } from '../state/stops.js';
import type { Page, Walk } from '../state/walk.js';
import { sectionsEnd } from './words.js';

export const section = defineAction(
  'section',
  { by: z.int() },
  {
    update: (walk, state, { by }) => {
      const next = sectionAfter(walk, state, by);
      return next === undefined
        ? { ...state, message: sectionsEnd(by) }
        : withCursor(walk, state, next);
    },
  },
);

/**
 * Outward from the cursor: a page may have a hundred thousand rows, and the next section is near.
 */
function sectionAfter(walk: Walk, state: WalkState, by: number): number | undefined {
  const page = walk.page(state);
  const step = Math.sign(by);
  let at = currentStop(state).cursor + step;
  while (at >= 0 && at < page.stops.length && !startsSection(page, at)) at += step;
  return at >= 0 && at < page.stops.length && step !== 0 ? at : undefined;
}

function startsSection({ outline, stops }: Page, at: number): boolean {
  const above = stops[at - 1] ?? -1;
  const here = stops[at] ?? 0;
  return (
    at === 0 ||
    outline.blocks
      .slice(above + 1, here)
      .some(({ kind }) => kind === 'heading' || kind === 'columns')
  );
}
