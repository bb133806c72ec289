/**
 * The one table of keys. Dispatch, the footer, the help screen, the palette and the README's key
 * list are views of it.
 */
import type { Action } from './action.js';
import { findBindings } from './find-bindings.js';
import { moveBindings } from './move-bindings.js';
import { pageBindings } from './page-bindings.js';
import { programBindings } from './program-bindings.js';
import { standingBindings } from './standing-bindings.js';
import type { Moment } from './state/moment.js';
import { walkBindings } from './walk-bindings.js';

export interface Binding {
  /** Stable name, for the palette and the docs. */
  readonly id: string;
  /** Keys as `keyName` yields them; the first is the one shown. */
  readonly keys: readonly string[];
  readonly label: string;
  /** The heading that it stands under in the help. */
  readonly group: string;
  /** Its place in the footer, most useful first; absent, or none there: only in help. */
  readonly footer?: number | ((moment: Moment) => number | undefined);
  /** The label in a word or two, for a page that has all its keys at the foot. */
  readonly short?: string;
  /** `key` is the one that was pressed, where a key was. */
  readonly action: (moment: Moment, key?: string) => Action;
  /** Where the key means this; elsewhere it is another's, or nobody's. Absent: everywhere. */
  readonly in?: (moment: Moment) => boolean;
  /** Where `in` only keeps it off the pages of wings: help lists it with the keys of all pages. */
  readonly common?: true;
  /** Where it means this even over an overlay, before the overlay's own keys. Absent: nowhere. */
  readonly over?: (moment: Moment) => boolean;
  /** Why the key does nothing now, in one sentence; undefined when it applies. */
  readonly disabled?: (moment: Moment) => string | undefined;
}

export const bindings: readonly Binding[] = [
  ...moveBindings,
  ...walkBindings,
  ...pageBindings,
  ...standingBindings,
  ...findBindings,
  ...programBindings,
];

/** The binding of a key, or `prefix` where the key only begins one (the first key of two). */
export function bindingFor(
  key: string,
  pending: string | undefined,
  here: readonly Binding[] = bindings,
): Binding | 'prefix' | undefined {
  const sequence = pending ? `${pending} ${key}` : key;
  const found = here.find(binding => binding.keys.includes(sequence));
  if (found) return found;
  if (here.some(binding => binding.keys.some(known => known.startsWith(`${sequence} `))))
    return 'prefix';
  return pending ? bindingFor(key, undefined, here) : undefined;
}

/** The place of a key in the footer; undefined where it has none. */
export function placeInFooter({ footer }: Binding, moment: Moment): number | undefined {
  return typeof footer === 'function' ? footer(moment) : footer;
}

const shownKeys: Readonly<Record<string, string>> = {
  ' ': 'Space',
  enter: 'Enter',
  escape: 'Esc',
  backspace: 'Backspace',
  down: 'Down',
  up: 'Up',
  left: 'Left',
  right: 'Right',
  tab: 'Tab',
  'shift+tab': 'Shift+Tab',
  pagedown: 'PgDn',
  pageup: 'PgUp',
  home: 'Home',
  end: 'End',
};

/** A key as people write it. */
export function keyLabel(key: string): string {
  const chord = /^(alt|ctrl)\+(.+)$/.exec(key);
  if (!chord) return shownKeys[key] ?? key;
  const [, held, other = ''] = chord;
  return `${held === 'alt' ? 'Alt' : 'Ctrl'}+${shownKeys[other] ?? other.toUpperCase()}`;
}
