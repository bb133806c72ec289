/**
 * Whether two states of a walk are the same to those who look at them: where one is, and under what
 * conditions.
 */
import type { Stop, WalkState } from '../walk/state/state.js';
import type { Walk } from '../walk/state/walk.js';

/**
 * Places, cursors and conditions; what lies over the screen and how far it was scrolled is left
 * out.
 */
export function signature(walk: Pick<Walk, 'block'>, state: WalkState): string {
  const { trail, at, burden, assumptions, filter } = state;
  return JSON.stringify([
    trail.map(stop => [stop.place, stop.cursor, gridColumnOf(walk, state, stop)]),
    at,
    burden,
    assumptions,
    filter,
  ]);
}

/** The same without where the cursor is at the reader's own stop. */
export function whereabouts(walk: Pick<Walk, 'block'>, state: WalkState): string {
  return signature(walk, {
    ...state,
    trail: state.trail.map((stop, index) =>
      index === state.at ? { ...stop, cursor: 0, column: 0 } : stop,
    ),
  });
}

/** A column counts in a grid alone. */
export function gridColumnOf(walk: Pick<Walk, 'block'>, state: WalkState, stop: Stop): number {
  return stop.column > 0 && walk.block(state, stop)?.kind === 'grid' ? stop.column : 0;
}
