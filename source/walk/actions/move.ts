/** So many rows down, or up. Text that shows is no row: the cursor passes it. */
import { z } from 'zod';
import { isEntered, stackedCells } from '../../outline/outline.js';
import { lastShown, viewportOf } from '../../outline/viewport.js';
import { currentStop, type WalkState } from '../state/state.js';
import { reveal, withCursor, withStop } from '../state/stops.js';
import type { Walk } from '../state/walk.js';
import { defineAction } from './define-action.js';

export const move = defineAction(
  'move',
  { by: z.int() },
  {
    update: (walk, state, { by }) => {
      if (Math.abs(by) === 1) return reveal(walk, stepped(walk, state, by));
      return withCursor(walk, state, currentStop(state).cursor + by);
    },
  },
);

/** One row on; the very same state where there is none. */
function stepped(walk: Walk, state: WalkState, by: number): WalkState {
  const stop = currentStop(state);
  const { outline, stops } = walk.page(state);
  const room = viewportOf(state.columns, state.rows, outline, stop.column);
  const cells = (cursor: number): number =>
    stackedCells(outline.blocks[stops[cursor] ?? -1], room.width);
  // Cells that stand one under the other are walked as rows are.
  const column = Math.max(1, stop.column) + by;
  if (cells(stop.cursor) > 1 && column >= 1 && column <= cells(stop.cursor))
    return withStop(state, { column });
  const here = stops[stop.cursor] ?? -1;
  const end = lastShown(outline.blocks, stop.top, { ...room, here });
  const isRead = (at: number): boolean => {
    const index = stops[at] ?? -1;
    const block = outline.blocks[index];
    return block !== undefined && !isEntered(block) && index >= stop.top && index < end;
  };
  let cursor = stop.cursor + by;
  while (isRead(cursor)) cursor += by;
  if (cursor < 0 || cursor >= stops.length) return state;
  const stacked = cells(cursor);
  const entering = by < 0 ? stacked : 1;
  return withStop(state, { cursor, ...(stacked > 1 ? { column: entering } : {}) });
}
