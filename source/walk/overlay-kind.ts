/**
 * A kind of overlay is one module: what it asks, whether letters are text in it, and what it
 * offers. `overlays.ts` lists them.
 */
import type { Hit } from '../map/search.js';
import type { Reference } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Burden } from '../standing/burden.js';
import type { Assumptions } from '../standing/assumptions.js';
import type { Labelling } from '../standing/standing.js';
import type { Block } from '../outline/outline.js';
import type { Signs } from '../outline/signs.js';
import type { Action } from './action.js';
import type { Binding } from './bindings.js';
import type { Moment } from './state/moment.js';
import type { Overlay } from './state/overlay.js';
import type { WalkState } from './state/state.js';

export interface Choice {
  readonly label: string;
  readonly hint?: string;
  /** The heading that it stands under, with those beside it. */
  readonly group?: string;
  /** Lines that stand under the list while it is selected: what it would do. */
  readonly details?: readonly string[];
  readonly action: Action;
  /** Why it can't be chosen now. */
  readonly disabled?: string;
}

/** What choices are made from. */
export interface Offering {
  readonly map: StanceMap;
  readonly state: WalkState;
  readonly moment: Moment;
  readonly bindings: readonly Binding[];
  /** The blocks of the page under the overlay. */
  readonly page: readonly Block[];
  /** What the texts of the page name, asked only where that is offered. */
  readonly named: () => readonly Reference[];
  /** The map's search, asked only for what is sought. */
  readonly find: (text: string) => readonly Hit[];
  readonly label: (burden: Burden, assumptions: Assumptions) => Labelling;
}

export interface OverlayDefinition<O extends Overlay = Overlay> {
  /** What it asks: stands above its choices. */
  title(overlay: O, map: StanceMap): string;
  /** Whether letters are text in it: else they are keys. */
  readonly isTyping: boolean;
  /** Whether it is a short menu that is drawn as one. */
  readonly isMenu?: true;
  /** What stands under the choices, whichever is selected. */
  under?(signs: Signs, map: StanceMap): readonly string[];
  /** The choices, best first. */
  choices(offering: Offering, overlay: O): readonly Choice[];
}

/** The choices whose words hold every word that was typed. */
export function narrowed(choices: readonly Choice[], text: string): readonly Choice[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter(({ label, hint, group }) =>
    words.every(word => `${label} ${hint ?? ''} ${group ?? ''}`.toLowerCase().includes(word)),
  );
}
