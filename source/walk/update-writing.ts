/**
 * What an action means while a text is being written for a wing. The wing is told at every change,
 * so that nothing written is lost.
 */
import type { Action } from './action.js';
import type { Message, Overlay } from './state/overlay.js';
import type { WalkState } from './state/state.js';
import { across, down, edge, erased, inserted, type Written } from './state/writing.js';

type WriteOverlay = Extract<Overlay, { readonly kind: 'write' }>;

/** The state after a wing was sent a message. */
export type Send = (state: WalkState, wing: string, message: Message) => WalkState;

/** The state after the action; undefined where it means what it always does. */
export function updateWriting(
  send: Send,
  state: WalkState,
  overlay: WriteOverlay,
  action: Action,
): WalkState | undefined {
  const before: Written = { text: overlay.text, caret: overlay.cursor };
  const at = ({ text, caret }: Written): WalkState => ({
    ...state,
    overlay: { ...overlay, text, cursor: caret },
  });
  const written = (next: Written): WalkState => sent(send, at(next), overlay, next.text, false);
  switch (action.do) {
    case 'type':
      return written(inserted(before, action.text));
    case 'erase':
      return written(erased(before));
    case 'accept':
      return overlay.writing.lines
        ? updateWriting(send, state, overlay, { do: 'type', text: '\n' })
        : closed(send, state, overlay);
    case 'close':
    case 'out':
      return closed(send, state, overlay);
    case 'across':
      return at(across(before, action.by));
    case 'move':
      return at(down(before, action.by));
    case 'edge':
      return at(edge(before, action.to));
    case 'page':
      return at(down(before, Math.sign(action.by) * 10));
    case 'quit':
    case 'resize':
    case 'wing':
      return undefined;
    case 'go':
    case 'home':
    case 'back':
    case 'forward':
    case 'section':
    case 'select':
    case 'open':
    case 'why':
    case 'overlay':
    case 'search':
    case 'hit':
    case 'write':
    case 'pick':
    case 'burden':
    case 'grant':
    case 'reject':
    case 'release':
    case 'release-all':
    case 'assume':
    case 'filter':
    case 'compare':
    case 'show-address':
      return state;
  }
}

function closed(send: Send, state: WalkState, overlay: WriteOverlay): WalkState {
  const { overlay: _closed, ...rest } = state;
  return sent(send, rest, overlay, overlay.text, true);
}

function sent(
  send: Send,
  state: WalkState,
  { writing: { wing, message } }: WriteOverlay,
  text: string,
  ended: boolean,
): WalkState {
  return send(state, wing, { ...message, text, ended });
}
