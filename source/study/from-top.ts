/**
 * A page that says something new is read from its top, with the cursor on its first row where that
 * is in sight.
 */
import { lastShown, viewportOf } from '../outline/viewport.js';
import { leadsSomewhere } from '../outline/outline.js';
import type { Program } from '../walk/program.js';
import { currentStop, firstStop, type WalkState } from '../walk/state.js';

export function fromTop(program: Program, state: WalkState): WalkState {
  const { place } = currentStop(state);
  const { outline, stops } = program.page(state);
  const shown = lastShown(outline.blocks, 0, viewportOf(state.columns, state.rows));
  const row = stops.findIndex(at => {
    const block = outline.blocks[at];
    return block !== undefined && at < shown && leadsSomewhere(block);
  });
  const stop = { ...firstStop(place), cursor: Math.max(0, row) };
  return { ...state, trail: state.trail.map((known, at) => (at === state.at ? stop : known)) };
}
