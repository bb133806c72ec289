/**
 * What playing a script does to the state of a walk, step by step. Pure; the player's wing and
 * every rendering of a script go through here.
 */
import type { Action } from '../walk/action.js';
import { startState, type WalkState } from '../walk/state/state.js';
import type { Walk } from '../walk/state/walk.js';
import { barRows } from './bar.js';
import type { Step } from './schema.js';
import type { Walkthrough } from './walkthrough.js';

/** What plays a script: any program of a walk. */
type Plays = Pick<Walk, 'perform'>;

/** The actions of a step, in order. */
export function actionsOf({ do: does }: Step): readonly Action[] {
  if (does === undefined) return [];
  return Array.isArray(does) ? does : [does];
}

/** The state that a script starts in, before its first step, in a terminal of a size. */
export function scriptStart(
  walk: Plays,
  script: Walkthrough,
  columns: number,
  rows: number,
): WalkState {
  const room = rows - barRows(script, columns, rows);
  return walk.perform(startState({ burden: script.burden, columns, rows: room }), {
    do: 'resize',
    columns,
    rows: room,
  });
}

export function afterStep(walk: Plays, before: WalkState, step: Step): WalkState {
  const { message: _gone, ...quiet } = before;
  return actionsOf(step).reduce((state, action) => walk.perform(state, action), quiet);
}

/** A state in a walk of a size; the very same state where it has that size. */
export function withSize(
  walk: Plays,
  shown: WalkState,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): WalkState {
  if (shown.columns === columns && shown.rows === rows) return shown;
  const { message } = shown;
  return {
    ...walk.perform(shown, { do: 'resize', columns, rows }),
    ...(message === undefined ? {} : { message }),
  };
}
