/**
 * An action of the program is one module: what it is made of, what it means, and how a script, a
 * recording and the presenter's notes take it.
 */
import { z } from 'zod';
import type { Run } from '../../outline/outline.js';
import type { Message } from '../state/overlay.js';
import type { WalkState } from '../state/state.js';
import type { Walk } from '../state/walk.js';

/** What an action may ask of the program beside what anybody may. */
export interface ActingWalk extends Walk {
  /** The state after a wing was sent a message. */
  send(state: WalkState, wing: string, message: Message): WalkState;
  /** What lies over the screen offers these. */
  choices(
    state: WalkState,
  ): readonly { readonly action: Run; readonly disabled?: string; readonly group?: string }[];
  /** How far the cursor of what lies over the screen can go. */
  lastChoice(state: WalkState): number;
}

/** Something of the map that an action names: a script is checked for it. */
export interface NamedInAction {
  readonly kind: 'place' | 'evidence' | 'party' | 'issue';
  /** Where in the action the name stands, or a list of names. */
  readonly at: readonly string[];
}

interface Definition<A> {
  /** What it means. An action that can't be done leaves a message. */
  update(walk: ActingWalk, state: WalkState, action: A): WalkState;
  /** The action in a few words; its name where they are left out. */
  words?(action: A): string;
  /** Why it has no place in a script; left out where it has one. */
  readonly notInScript?: string;
  readonly names?: readonly NamedInAction[];
  /** It says something whether or not it changes anything. */
  readonly speaks?: true;
  /** A recording keeps it as it is. Of all others it keeps what they lead to. */
  readonly recorded?: 'as-it-is';
  /**
   * What becomes of what lies over the screen: it stays there, or something else comes in its
   * place. Left out: it closes first.
   */
  readonly over?: 'stays' | 'replaced';
  /** Nobody's doing: what was said last stays. */
  readonly quiet?: true;
}

export function defineAction<const N extends string, S extends z.ZodRawShape>(
  name: N,
  shape: S,
  definition: Definition<z.infer<z.ZodObject<S, z.core.$strict>>>,
) {
  return {
    ...definition,
    name,
    schema: z.strictObject({ do: z.literal(name), ...shape }),
  };
}
