/**
 * From a key to an action, by the table of bindings; in an overlay that takes text, letters are
 * text.
 */
import { graphemes } from '../text/layout.js';
import { safeLine, safeText } from '../text/safe-text.js';
import type { Action } from '../walk/action.js';
import { bindingFor, keyLabel } from '../walk/bindings.js';
import { isTyping } from '../walk/choices.js';
import type { Program } from '../walk/program.js';
import type { WalkState } from '../walk/state/state.js';
import { update } from '../walk/update.js';

export interface Typed {
  readonly state: WalkState;
  /** The first key of a sequence such as `g g`, still waiting for its second. */
  readonly pending: string | undefined;
}

const overlayKeys: Readonly<Record<string, Action>> = {
  down: { do: 'move', by: 1 },
  up: { do: 'move', by: -1 },
  pagedown: { do: 'page', by: 1 },
  pageup: { do: 'page', by: -1 },
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
export function pressKey(program: Program, { state, pending }: Typed, key: string): Typed {
  if (state.overlay) {
    const moment = program.moment(state);
    const above = program
      .bindingsAt(moment)
      .find(binding => binding.over?.(moment) && binding.keys.includes(key));
    if (above)
      return { state: update(program, state, above.action(moment, key)), pending: undefined };
  }
  if (isTyping(state.overlay)) {
    const keys = state.overlay?.kind === 'write' ? writeKeys : overlayKeys;
    const action: Action | undefined =
      keys[key] ??
      (key === 'backspace'
        ? { do: 'erase' }
        : graphemes(key).length === 1
          ? { do: 'type', text: key }
          : undefined);
    return { state: action ? update(program, state, action) : state, pending: undefined };
  }
  if (state.overlay) {
    const action = menuKeys[key];
    return { state: action ? update(program, state, action) : state, pending: undefined };
  }
  const moment = program.moment(state);
  const binding = bindingFor(key, pending, program.bindingsAt(moment));
  if (binding === 'prefix') return { state, pending: key };
  if (!binding)
    return {
      state: {
        ...state,
        message: `${safeLine(keyLabel(key))} means nothing here: ? shows the keys.`,
      },
      pending: undefined,
    };
  const why = binding.disabled?.(moment);
  return {
    state: why ? { ...state, message: why } : update(program, state, binding.action(moment, key)),
    pending: undefined,
  };
}

/** A paste goes whole into the text being typed; elsewhere it means nothing. */
export function paste(program: Program, typed: Typed, text: string): Typed {
  if (!isTyping(typed.state.overlay)) return typed;
  const words =
    typed.state.overlay?.kind === 'write' && typed.state.overlay.writing.lines
      ? safeText(text)
      : safeLine(text).slice(0, 1000);
  return { ...typed, state: update(program, typed.state, { do: 'type', text: words }) };
}
