/**
 * What playing a script does to the state of a walk, step by step. Pure; the player's wing and
 * every rendering of a script go through here.
 */
import type { Action } from '../walk/action.js';
import type { Program } from '../walk/program.js';
import { startState, type WalkState } from '../walk/state.js';
import { update } from '../walk/update.js';
import { barRows } from './bar.js';
import type { Step } from './schema.js';
import type { Walkthrough } from './walkthrough.js';

/** The actions of a step, in order. */
export function actionsOf({ do: does }: Step): readonly Action[] {
  if (does === undefined) return [];
  return Array.isArray(does) ? does : [does];
}

/** The state that a script starts in, before its first step, in a terminal of a size. */
export function scriptStart(
  program: Program,
  script: Walkthrough,
  columns: number,
  rows: number,
): WalkState {
  const room = rows - barRows(script, columns, rows);
  return update(program, startState({ burden: script.burden, columns, rows: room }), {
    do: 'resize',
    columns,
    rows: room,
  });
}

export function afterStep(program: Program, before: WalkState, step: Step): WalkState {
  const { message: _gone, ...quiet } = before;
  return actionsOf(step).reduce((state, action) => update(program, state, action), quiet);
}

/** A state in a walk of a size; the very same state where it has that size. */
export function fitted(
  program: Program,
  walk: WalkState,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): WalkState {
  if (walk.columns === columns && walk.rows === rows) return walk;
  const { message } = walk;
  return {
    ...update(program, walk, { do: 'resize', columns, rows }),
    ...(message === undefined ? {} : { message }),
  };
}
