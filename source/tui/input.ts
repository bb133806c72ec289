/**
 * From a key to an action, by the table of bindings; in an overlay that takes text, letters are
 * text.
 */
import { safeLine, safeText } from '../text/safe-text.js';
import type { Action } from '../walk/action.js';
import { bindingFor, keyLabel } from '../walk/bindings.js';
import { isTyping } from '../walk/overlays.js';
import { isText } from '../walk/keys-at.js';
import type { Program } from '../walk/program.js';
import type { WalkState } from '../walk/state/state.js';
import { update } from '../walk/update.js';
import { keysOfChord } from './keys.js';
import { screenWords } from './words.js';

export interface InputState {
  readonly state: WalkState;
  /** The first key of a sequence such as `g g`, still waiting for its second. */
  readonly pending: string | undefined;
  /** The click before, where no key came after it; `selects`: it selected a row or a choice. */
  readonly click?: {
    readonly column: number;
    readonly row: number;
    readonly at: number;
    readonly selects: boolean;
  };
}

const overlayKeys: Readonly<Record<string, Action>> = {
  down: { do: 'move', by: 1 },
  up: { do: 'move', by: -1 },
  pagedown: { do: 'page', by: 1 },
  pageup: { do: 'page', by: -1 },
  tab: { do: 'section', by: 1 },
  'shift+tab': { do: 'section', by: -1 },
  home: { do: 'edge', to: 'first' },
  end: { do: 'edge', to: 'last' },
  enter: { do: 'accept' },
  escape: { do: 'close' },
  'ctrl+c': { do: 'quit' },
};
const writeKeys: Readonly<Record<string, Action>> = {
  ...overlayKeys,
  left: { do: 'across', by: -1 },
  right: { do: 'across', by: 1 },
};
const menuKeys: Readonly<Record<string, Action>> = {
  ...overlayKeys,
  j: { do: 'move', by: 1 },
  k: { do: 'move', by: -1 },
  g: { do: 'edge', to: 'first' },
  G: { do: 'edge', to: 'last' },
  l: { do: 'accept' },
  right: { do: 'accept' },
  h: { do: 'close' },
  left: { do: 'close' },
  backspace: { do: 'close' },
  q: { do: 'close' },
  '?': { do: 'close' },
};

/** The state after one key, and what is still waited for. */
export function pressKey(program: Program, typed: InputState, key: string): InputState {
  const { state, pending } = typed;
  const moment = program.moment(state);
  const known = program.bindingsAt(moment);
  const above = state.overlay
    ? known.find(binding => binding.over?.(moment) && binding.keys.includes(key))
    : undefined;
  if (above) return after(update(program, state, above.action(moment, key)));
  const isKnown = !state.overlay && known.some(({ keys }) => keys.includes(key));
  const instead = isKnown ? undefined : keysOfChord(key);
  if (instead) return instead.reduce((at, one) => pressKey(program, at, one), typed);
  if (isTyping(state.overlay)) return after(typedOver(program, state, key));
  if (state.overlay) return after(pressedOver(program, state, key));
  if (isText(key)) {
    const action = program.typed(state, key);
    if (action) return after(update(program, state, action));
  }
  const binding = bindingFor(key, pending, known);
  if (binding === 'prefix') return { state, pending: key };
  if (!binding) return after({ ...state, message: meansNothing(key) });
  const why = binding.disabled?.(moment);
  return after(
    why ? { ...state, message: why } : update(program, state, binding.action(moment, key)),
  );
}

/** A key while a menu lies over the screen: what is chosen there has a number. */
function pressedOver(program: Program, state: WalkState, key: string): WalkState {
  if (state.overlay?.kind === 'choose' && /^[1-9]$/.test(key))
    return choose(program, state, Number(key) - 1);
  const action = menuKeys[key];
  return action ? update(program, state, action) : state;
}

/** The state after a choice by its number; the same where there is none of it. */
function choose(program: Program, state: WalkState, nth: number): WalkState {
  if (nth > program.lastChoice(state)) return state;
  const steps: readonly Action[] = [
    { do: 'edge', to: 'first' },
    { do: 'move', by: nth },
    { do: 'accept' },
  ];
  return steps.reduce((at, action) => update(program, at, action), state);
}

/** The state, with no key waited for. */
function after(state: WalkState): InputState {
  return { state, pending: undefined };
}

/** A key while what lies over the screen takes text. */
function typedOver(program: Program, state: WalkState, key: string): WalkState {
  const keys = state.overlay?.kind === 'write' ? writeKeys : overlayKeys;
  const action = keys[key] ?? textAction(key);
  return action ? update(program, state, action) : state;
}

function textAction(key: string): Action | undefined {
  if (key === 'backspace') return { do: 'erase' };
  return isText(key) ? { do: 'type', text: key } : undefined;
}

function meansNothing(key: string): string {
  return screenWords.meansNothing(safeLine(keyLabel(key)));
}

/** A paste goes whole into the text being typed, or typed where a page takes text. */
export function paste(program: Program, typed: InputState, text: string): InputState {
  const { state } = typed;
  if (isTyping(state.overlay)) {
    const words =
      state.overlay?.kind === 'write' && state.overlay.writing.lines
        ? safeText(text)
        : safeLine(text).slice(0, 1000);
    return { ...typed, state: update(program, state, { do: 'type', text: words }) };
  }
  const line = safeLine(text).slice(0, 1000);
  const action = state.overlay || line === '' ? undefined : program.typed(state, line);
  return action ? { ...typed, state: update(program, state, action) } : typed;
}
