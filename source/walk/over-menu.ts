/** What an action means while something to choose from, or to read, lies over the screen. */
import { graphemes } from '../text/layout.js';
import type { Action, ActionName } from './action.js';
import type { ActingWalk } from './actions/define-action.js';
import { nothingToChoose } from './actions/words.js';
import { groupAfter } from './choice-lines.js';
import { isRead } from './overlays.js';
import type { Run } from '../outline/outline.js';
import type { Overlay } from './state/overlay.js';
import type { WalkState } from './state/state.js';
import { clamp } from './state/stops.js';

export type MenuOverlay = Exclude<Overlay, { readonly kind: 'write' }>;

interface OverMenu {
  readonly walk: ActingWalk;
  readonly state: WalkState;
  readonly overlay: MenuOverlay;
}

type Meanings = {
  readonly [N in ActionName]?: (over: OverMenu, action: Action<N>) => WalkState;
};

const meanings: Meanings = {
  type: ({ state, overlay }, { text }) => ({
    ...state,
    overlay: { ...overlay, text: overlay.text + text, cursor: 0 },
  }),
  erase: over => (over.overlay.text === '' ? withoutOverlay(over.state) : erased(over)),
  close: ({ state }) => withoutOverlay(state),
  out: ({ state }) => withoutOverlay(state),
  move: (over, { by }) => at(over, over.overlay.cursor + by),
  page: (over, { by }) => at(over, over.overlay.cursor + by * 8),
  section: (over, { by }) =>
    at(over, groupAfter(over.walk.choices(over.state), over.overlay.cursor, by)),
  edge: (over, { to }) => at(over, to === 'first' ? 0 : Number.MAX_SAFE_INTEGER),
  accept,
};

/** The state after the action; undefined where it means what it always does. */
export function updateOverMenu<N extends ActionName>(
  over: OverMenu,
  action: Action<N>,
): WalkState | undefined {
  return meanings[action.do]?.(over, action);
}

/** With nothing over the screen. */
export function withoutOverlay({ overlay: _closed, ...state }: WalkState): WalkState {
  return state;
}

function erased({ state, overlay }: OverMenu): WalkState {
  const text = graphemes(overlay.text).slice(0, -1).join('');
  return { ...state, overlay: { ...overlay, text, cursor: 0 } };
}

function at({ walk, state, overlay }: OverMenu, cursor: number): WalkState {
  return {
    ...state,
    overlay: { ...overlay, cursor: clamp(cursor, 0, walk.lastChoice(state)) },
  };
}

function accept({ walk, state, overlay }: OverMenu): WalkState {
  const choice = walk.choices(state)[overlay.cursor];
  if (!choice)
    return isRead(overlay) ? withoutOverlay(state) : { ...state, message: nothingToChoose };
  if (choice.disabled) return { ...state, message: choice.disabled };
  const after = withoutOverlay(state);
  return walk.perform(
    overlay.kind === 'search'
      ? { ...after, sought: { text: overlay.text, hit: hitOf(walk, overlay, choice.action) } }
      : after,
    choice.action,
  );
}

/** Which of the hits was chosen, in the order in which the next one is gone to. */
function hitOf(walk: ActingWalk, { text }: MenuOverlay, { to }: Run): number {
  return Math.max(
    0,
    walk.find(text).findIndex(({ reference }) => reference === to),
  );
}
