/**
 * What an action means while a text is being written for a wing. The wing is told at every change,
 * so that nothing written is lost.
 */
import type { Action, ActionName } from './action.js';
import type { ActingWalk } from './actions/define-action.js';
import { withoutOverlay } from './over-menu.js';
import type { WriteOverlay } from './state/overlay.js';
import type { WalkState } from './state/state.js';
import {
  across,
  down,
  edge,
  withErased,
  withInserted,
  type TextWithCaret,
} from './state/writing.js';

interface OverWriting {
  readonly walk: ActingWalk;
  readonly state: WalkState;
  readonly overlay: WriteOverlay;
}

type Meanings = {
  readonly [N in ActionName]?: (over: OverWriting, action: Action<N>) => WalkState;
};

const meanings: Meanings = {
  type: (over, { text }) => changed(over, withInserted(writtenIn(over), text)),
  erase: over => changed(over, withErased(writtenIn(over))),
  accept: over =>
    over.overlay.writing.lines ? changed(over, withInserted(writtenIn(over), '\n')) : ended(over),
  close: ended,
  out: ended,
  across: (over, { by }) => at(over, across(writtenIn(over), by)),
  move: (over, { by }) => at(over, down(writtenIn(over), by)),
  edge: (over, { to }) => at(over, edge(writtenIn(over), to)),
  page: (over, { by }) => at(over, down(writtenIn(over), Math.sign(by) * 10)),
};

/** The state after the action; undefined where it means nothing of its own here. */
export function updateOverWriting<N extends ActionName>(
  over: OverWriting,
  action: Action<N>,
): WalkState | undefined {
  return meanings[action.do]?.(over, action);
}

function writtenIn({ overlay: { text, cursor } }: OverWriting): TextWithCaret {
  return { text, caret: cursor };
}

function at({ state, overlay }: OverWriting, { text, caret }: TextWithCaret): WalkState {
  return { ...state, overlay: { ...overlay, text, cursor: caret } };
}

function changed(over: OverWriting, written: TextWithCaret): WalkState {
  const { wing, message } = over.overlay.writing;
  const { text } = written;
  return over.walk.send(at(over, written), wing, { ...message, text, ended: false });
}

function ended({ walk, state, overlay }: OverWriting): WalkState {
  const { wing, message } = overlay.writing;
  return walk.send(withoutOverlay(state), wing, { ...message, text: overlay.text, ended: true });
}
