/** Steps of the path walked: to a place, back, and of the cursor within a page. */
import { cellsOf, isEntered, type Block } from '../../outline/outline.js';
import type { Place } from '../../outline/place.js';
import { keepInSight, lastShown, viewportOf } from '../../outline/viewport.js';
import { currentStop, firstStop, type Stop, type WalkState } from './state.js';
import type { Page, Walk } from './walk.js';
import { linesOfWriting } from './writing-lines.js';

/**
 * A day's walk has thousands of stops, and nobody goes back through all: the first, which is home,
 * and the last ones are kept.
 */
const mostStops = 200;

/** What is asked of the walk here: its pages alone. */
type Pages = Pick<Walk, 'page'>;

/** With the reader's own stop changed. */
export function withStop(state: WalkState, change: Partial<Stop>): WalkState {
  return {
    ...state,
    trail: state.trail.map((stop, at) => (at === state.at ? { ...stop, ...change } : stop)),
  };
}

/** One stop farther on, at a place; or there in place of the reader's own stop. */
export function toPlace(state: WalkState, place: Place, instead = false): WalkState {
  const walked = state.trail.slice(0, state.at + (instead ? 0 : 1));
  const trail =
    walked.length < mostStops
      ? walked
      : [...walked.slice(0, 1), ...walked.slice(walked.length - mostStops + 2)];
  return { ...state, trail: [...trail, firstStop(place)], at: trail.length };
}

/** At the stop before; the very same at the first. */
export function toStopBefore(state: WalkState): WalkState {
  return state.at > 0 ? { ...state, at: state.at - 1 } : state;
}

/** At a place, with the overview alone behind it. */
export function toPlaceFromHome(state: WalkState, place: Place): WalkState {
  return { ...state, trail: [firstStop('overview'), firstStop(place)], at: 1 };
}

/** Clamps the cursor to the page and scrolls as little as shows it. */
export function reveal(walk: Pages, state: WalkState): WalkState {
  const stop = currentStop(state);
  const { outline, stops } = walk.page(state);
  const cursor = clamp(stop.cursor, 0, Math.max(0, stops.length - 1));
  const block = stops[cursor] ?? 0;
  const room = viewportOf(state.columns, state.rows, outline, stop.column);
  const height = room.height - linesOfWriting(state.overlay, room.height);
  const viewport = { ...room, height, here: block };
  const top =
    isFirstRow(outline.blocks, stops, cursor) && block < lastShown(outline.blocks, 0, viewport)
      ? 0
      : keepInSight(outline.blocks, stop.top, block, viewport);
  const at = outline.blocks[block];
  const column = columnOn(at, stop.column);
  return withStop(state, { cursor, top, column });
}

/** The cell that a cursor is on: a line of a grid has its label before its cells. */
function columnOn(block: Block | undefined, column: number): number {
  const cells = cellsOf(block).length;
  if (!block || cells === 0) return column;
  return clamp(column, block.kind === 'grid' ? 0 : 1, cells);
}

/** Whether nothing that opens stands before a stop. */
function isFirstRow(blocks: readonly Block[], stops: readonly number[], cursor: number): boolean {
  const first = stops.findIndex(index => {
    const block = blocks[index];
    return block !== undefined && isEntered(block);
  });
  return cursor <= Math.max(0, first);
}

/** With the cursor at one of the page's stops. */
export function withCursor(walk: Pages, state: WalkState, cursor: number): WalkState {
  return reveal(walk, withStop(state, { cursor }));
}

/**
 * A page that says something new is read from its top, with the cursor on its first row where that
 * is in sight.
 */
export function fromTop(walk: Pages, state: WalkState): WalkState {
  const { place } = currentStop(state);
  const page = walk.page(state);
  return withStop(state, { ...firstStop(place), cursor: firstRowInSight(page, state) });
}

function firstRowInSight({ outline, stops }: Page, state: WalkState): number {
  const shown = lastShown(outline.blocks, 0, viewportOf(state.columns, state.rows, outline));
  const row = stops.findIndex(at => {
    const block = outline.blocks[at];
    return block !== undefined && at < shown && isEntered(block);
  });
  return Math.max(0, row);
}

/** How many of the ascending stops are before a block. */
export function stopsBefore(stops: readonly number[], block: number): number {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle] ?? 0) < block) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
