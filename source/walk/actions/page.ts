/** A window farther down, or up; a part of one where `by` is a fraction. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { lastShown, viewportOf } from '../../outline/viewport.js';
import { currentStop, type WalkState } from '../state/state.js';
import { clamp, withCursor } from '../state/stops.js';
import type { Walk } from '../state/walk.js';

export const page = defineAction(
  'page',
  { by: z.number() },
  {
    update: (walk, state, { by }) => withCursor(walk, state, cursorAfter(walk, state, by)),
  },
);

function cursorAfter(walk: Walk, state: WalkState, by: number): number {
  const stop = currentStop(state);
  const { outline, stops } = walk.page(state);
  const viewport = viewportOf(state.columns, state.rows, outline, stop.column);
  const shown = Math.max(1, lastShown(outline.blocks, stop.top, viewport) - stop.top - 1);
  const goal = clamp(
    (stops[stop.cursor] ?? 0) + Math.round(by * shown),
    0,
    outline.blocks.length - 1,
  );
  const after = stopsUpTo(stops, goal);
  const next = by > 0 || stops[after - 1] === goal ? after - 1 : after;
  const isStuck = next === stop.cursor || next < 0 || next >= stops.length;
  return isStuck ? stop.cursor + Math.sign(by) : next;
}

/** How many of the ascending stops are at or before a block. */
function stopsUpTo(stops: readonly number[], block: number): number {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle] ?? 0) <= block) low = middle + 1;
    else high = middle;
  }
  return low;
}
