/**
 * A wing is a part of the program that stands above the walk: it brings its own keys, pages and memory. Wings are handed to
 * the program in a list; the walk knows none of them by name.
 */
import type { Action } from './action.js';
import type { Binding } from './bindings.js';
import type { Block, Outline } from './outline.js';
import type { Place } from './place.js';
import type { Program } from './program.js';
import type { WalkState } from './state.js';

export type WingAction = Extract<Action, { readonly do: 'wing' }>;

export interface Wing {
  readonly id: string;
  readonly bindings: readonly Binding[];
  /** What the wing remembers at first; kept in `WalkState.wings` under its id, replaced and never changed. */
  readonly start: object;
  /** Whether a place is one of the wing's own pages. */
  has(place: Place): boolean;
  outline(program: Program, state: WalkState, place: Place): Outline;
  /** What the wing adds at the end of a page of the walk. */
  beside(state: WalkState, place: Place): readonly Block[];
  /** Takes a place that is a deed of the wing, such as an answer; undefined where it is none. */
  go(program: Program, state: WalkState, place: Place): WalkState | undefined;
  update(program: Program, state: WalkState, action: WingAction): WalkState;
  /** Called after every action, so that the wing can follow the walk. */
  after(program: Program, before: WalkState, state: WalkState): WalkState;
}
