/** The dial of proof as a menu: what each step asks for, and how much it leaves standing. */
import { burdens } from '../standing/burden.js';
import { burdenWords } from '../standing/words-burden.js';
import type { OverlayDefinition } from './overlay-kind.js';
import { overlayWords as words } from './overlay-words.js';
import type { NamedOverlay } from './state/overlay.js';

export const burdenOverlay: OverlayDefinition<NamedOverlay> = {
  title: () => words.burden,
  isTyping: false,
  isMenu: true,
  choices: ({ state, label }) =>
    burdens.map(burden => {
      const standing = words.standing(label(burden, state.assumptions).tally().stands);
      return {
        label: burdenWords(burden),
        hint: burden === state.burden ? `${words.inForce}; ${standing}` : standing,
        action: { do: 'burden', set: burden },
      };
    }),
};
