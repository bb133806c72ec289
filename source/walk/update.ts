/**
 * `update(state, action) -> state`: everything that moves the program. Pure; what each action means
 * stands with the action, and what it means under an overlay with the overlay.
 */
import type { Run } from '../outline/outline.js';
import { actionKinds, actionSchema, updateByAction, type Action } from './action.js';
import { noSuchAction, noSuchWing } from './actions/words.js';
import { withoutOverlay, updateOverMenu } from './over-menu.js';
import { updateOverWriting } from './over-writing.js';
import type { Message, Overlay } from './state/overlay.js';
import type { WalkState } from './state/state.js';
import type { WingOutcome, WholeWalk } from './wing.js';

export function update(walk: WholeWalk, before: WalkState, action: Action): WalkState {
  return walk.wings.reduce(
    (state, wing) => withOutcome(walk, state, wing.after(walk, before, state, action)),
    step(walk, before, action),
  );
}

/** The state after an action, before the wings have followed it. */
function step(walk: WholeWalk, before: WalkState, action: Action): WalkState {
  const { message: _gone, ...quiet } = before;
  const state = isQuiet(walk, action) ? before : quiet;
  return state.overlay
    ? stepUnder(walk, state, state.overlay, action)
    : updateByAction(walk, state, action);
}

/** The same while something lies over the screen. */
function stepUnder(walk: WholeWalk, state: WalkState, overlay: Overlay, action: Action): WalkState {
  const { over } = actionKinds[action.do];
  if (over === 'stays') return updateByAction(walk, state, action);
  if (overlay.kind === 'write') return updateOverWriting({ walk, state, overlay }, action) ?? state;
  return (
    updateOverMenu({ walk, state, overlay }, action) ??
    updateByAction(walk, over === 'replaced' ? state : withoutOverlay(state), action)
  );
}

/** The state after an action as a line carries it, before the wings have followed it. */
export function perform(walk: WholeWalk, state: WalkState, run: Run): WalkState {
  const action = actionSchema.safeParse(run);
  return action.success
    ? step(walk, state, action.data)
    : { ...state, message: noSuchAction(run.do) };
}

/** The state after a wing was sent a message. */
export function send(walk: WholeWalk, state: WalkState, id: string, message: Message): WalkState {
  const wing = walk.wings.find(known => known.id === id);
  return wing
    ? withOutcome(walk, state, wing.update(walk, state, message))
    : { ...state, message: noSuchWing(id) };
}

/** Whether an action is nobody's doing, such as a tick of a clock: what was said last stays. */
function isQuiet(walk: WholeWalk, action: Action): boolean {
  if (action.do !== 'wing') return actionKinds[action.do].quiet === true;
  return walk.wings.some(
    ({ id, quiet }) => id === action.wing && quiet.includes(action.message.is),
  );
}

/** The state with all that a wing answered in it. */
function withOutcome(
  walk: WholeWalk,
  before: WalkState,
  outcome: WingOutcome | undefined,
): WalkState {
  if (!outcome) return before;
  const { state, next = [], say } = outcome;
  const done = next.reduce((at, action) => step(walk, at, action), state);
  return say === undefined ? done : { ...done, message: say };
}
