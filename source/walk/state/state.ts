/** The state of a walk: plain data, replaced and never changed. */
import { type Burden, defaultBurden } from '../../standing/burden.js';
import { type Assumptions, noAssumptions } from '../../standing/assumptions.js';
import { type Filter, noFilter } from '../../pages/filter.js';
import type { Place } from '../../outline/place.js';
import type { Arrangement } from '../../pages/arrangement.js';
import type { Overlay } from './overlay.js';

/** One stop of the walk: a place, and how the reader left it. */
export interface Stop {
  readonly place: Place;
  /** The cursor, as an index into the outline's cursor stops. */
  readonly cursor: number;
  /** The first block on the screen, as an index into the outline's blocks. */
  readonly top: number;
  /** The cell of a grid line that the cursor is on; 0 is the line's own label. */
  readonly column: number;
  /** How the reader laid out what unfolds there; absent: as it comes. */
  readonly arrangement?: Arrangement;
}

export interface WalkState {
  /** The path walked; `at` is where the reader is in it, so that back and forward lose nothing. */
  readonly trail: readonly Stop[];
  readonly at: number;
  readonly burden: Burden;
  readonly assumptions: Assumptions;
  readonly filter: Filter;
  readonly overlay?: Overlay;
  /** The last search, for next and previous hit. */
  readonly sought?: { readonly text: string; readonly hit: number };
  /** One sentence about the last action, gone with the next. */
  readonly message?: string;
  readonly columns: number;
  readonly rows: number;
  readonly ended: boolean;
  /** What each wing remembers, by its id. */
  readonly wings: Readonly<Record<string, object>>;
}

export interface Start {
  readonly place?: Place;
  /** Where on the page the cursor is. */
  readonly cursor?: number;
  readonly column?: number;
  readonly burden?: Burden;
  readonly assumptions?: Assumptions;
  readonly columns?: number;
  readonly rows?: number;
}

export const firstStop = (place: Place): Stop => ({ place, cursor: 0, top: 0, column: 0 });

/**
 * The state a walk starts in. A start elsewhere than at the overview has the overview behind it, so
 * that Esc leads home.
 */
export function startState(start: Start = {}): WalkState {
  const place = start.place ?? 'overview';
  const stop = { ...firstStop(place), cursor: start.cursor ?? 0, column: start.column ?? 0 };
  return {
    trail: place === 'overview' ? [stop] : [firstStop('overview'), stop],
    at: place === 'overview' ? 0 : 1,
    burden: start.burden ?? defaultBurden,
    assumptions: start.assumptions ?? noAssumptions,
    filter: noFilter,
    columns: start.columns ?? 80,
    rows: start.rows ?? 24,
    ended: false,
    wings: {},
  };
}

/** The stop the reader is at. */
export function currentStop(state: WalkState): Stop {
  return state.trail[state.at] ?? firstStop('overview');
}
