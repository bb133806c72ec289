/**
 * A wing is a part of the program that stands above the walk: it brings its own keys, pages and
 * memory. Wings are handed to the program in a list; the walk knows none of them by name.
 */
import type { Action } from './action.js';
import type { Binding } from './bindings.js';
import type { Block, Outline } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import type { Program } from './program.js';
import type { WalkState } from './state.js';

/** What moves a wing: its keys, its choices, what is written for it, and its pulse. */
export type WingAction = Extract<Action, { readonly do: 'wing' }>;

/** A wing's own pages, among the places of the walk. */
export interface WingPages {
  has(place: Place): boolean;
  /** The place in a word or two, for the path walked. */
  crumb(place: Place): string;
  outline(program: Program, state: WalkState, place: Place): Outline;
  /** What a wide window shows beside a page, in place of what the cursor is on. */
  pair?(program: Program, state: WalkState, place: Place): Place | undefined;
}

export interface Wing {
  readonly id: string;
  readonly bindings: readonly Binding[];
  /**
   * What the wing remembers at first; kept in `WalkState.wings` under its id, replaced and never
   * changed. An instance of a class of the wing's own, so that `instanceof` tells what it is.
   */
  readonly start: object;
  readonly pages?: WingPages;
  /** What the wing adds at the end of a page of the walk. */
  beside?(state: WalkState, place: Place): readonly Block[];
  /** Whether the reader has been at a place before: rows that lead there are marked so. */
  seen?(state: WalkState, place: Place): boolean;
  /** Takes a place that is a deed of the wing, such as an answer; undefined where it is none. */
  go?(program: Program, state: WalkState, place: Place): WalkState | undefined;
  update?(program: Program, state: WalkState, action: WingAction): WalkState;
  /**
   * Called after every action with the states on both sides of it, so that the wing can follow the
   * walk.
   */
  after?(program: Program, before: WalkState, state: WalkState, action: Action): WalkState;
  /**
   * In how many milliseconds the wing wants the act `pulse`, with the time as its text; undefined
   * for never.
   */
  pulse?(state: WalkState): number | undefined;
}
