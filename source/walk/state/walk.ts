/** What the program of a walk answers to whoever is part of it, a wing above all. */
import type { Hit } from '../../map/search.js';
import type { StanceMap } from '../../map/stance-map.js';
import type { Block, Entered, Outline, Run } from '../../outline/outline.js';
import type { Place } from '../../outline/place.js';
import type { Burden } from '../../standing/burden.js';
import type { Assumptions } from '../../standing/assumptions.js';
import type { Engine, Labelling } from '../../standing/standing.js';
import type { Moment } from './moment.js';
import type { Stop, WalkState } from './state.js';

/** An outline with the blocks at which the cursor stops. */
export interface Page {
  readonly outline: Outline;
  readonly stops: readonly number[];
}

/** The class that names what one wing provides and others need; abstract, below both. */
export type Provided<T> = abstract new (...values: never[]) => T;

export interface Walk {
  readonly map: StanceMap;
  readonly engine: Engine;
  labelling(burden: Burden, assumptions: Assumptions): Labelling;
  /** The page at a place; where none is named, the one that the reader is at. */
  page(state: WalkState, place?: Place): Page;
  /** Whether there is such a place, in the map or in a wing. */
  knows(place: Place): boolean;
  moment(state: WalkState): Moment;
  /** The block that the cursor is on. */
  block(state: WalkState, stop?: Stop): Block | undefined;
  /** What Enter does now, and the name of the row or cell that the cursor is on. */
  entered(state: WalkState): Entered | undefined;
  /** Where Enter leads now, if to a place. */
  target(state: WalkState): Place | undefined;
  find(text: string, limit?: number): readonly Hit[];
  /** The state after an action, before the wings have followed it. */
  perform(state: WalkState, run: Run): WalkState;
  /** What the wings provide under a name, in their order. */
  provided<T>(name: Provided<T>): readonly T[];
}
