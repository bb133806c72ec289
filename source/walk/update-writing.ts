/**
 * What an action means while a text is being written for a wing. The wing is told at every change,
 * so that nothing written is lost.
 */
import type { Action } from './action.js';
import type { Program } from './program.js';
import type { Overlay, WalkState } from './state.js';
import { across, down, edge, erased, inserted, type Written } from './writing.js';

type WriteOverlay = Extract<Overlay, { readonly kind: 'write' }>;

/** The state after the action; undefined where it means what it always does. */
export function updateWriting(
  program: Program,
  state: WalkState,
  overlay: WriteOverlay,
  action: Action,
): WalkState | undefined {
  const written: Written = { text: overlay.text, caret: overlay.cursor };
  const at = ({ text, caret }: Written): WalkState => ({
    ...state,
    overlay: { ...overlay, text, cursor: caret },
  });
  switch (action.do) {
    case 'type':
      return told(
        program,
        at(inserted(written, action.text)),
        overlay,
        inserted(written, action.text).text,
      );
    case 'erase':
      return told(program, at(erased(written)), overlay, erased(written).text);
    case 'accept':
      return overlay.writing.lines
        ? updateWriting(program, state, overlay, { do: 'type', text: '\n' })
        : closed(program, state, overlay);
    case 'close':
    case 'out':
      return closed(program, state, overlay);
    case 'across':
      return at(across(written, action.by));
    case 'move':
      return at(down(written, action.by));
    case 'edge':
      return at(edge(written, action.to));
    case 'page':
      return at(down(written, Math.sign(action.by) * 10));
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

function closed(program: Program, state: WalkState, overlay: WriteOverlay): WalkState {
  const { overlay: _closed, ...rest } = state;
  return told(program, rest, overlay, overlay.text, '-done');
}

function told(
  program: Program,
  state: WalkState,
  { writing: { wing, act, about } }: WriteOverlay,
  text: string,
  suffix = '',
): WalkState {
  const to = program.wings.find(({ id }) => id === wing);
  return (
    to?.update?.(program, state, {
      do: 'wing',
      wing,
      act: act + suffix,
      text,
      ...(about === undefined ? {} : { about }),
    }) ?? state
  );
}
