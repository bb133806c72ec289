/**
 * A few things that a wing offers to choose from: each says what it would do before it is chosen.
 */
import { defined } from '../text/data.js';
import type { OverlayDefinition } from './overlay-kind.js';
import type { ChooseOverlay } from './state/overlay.js';

export const chooseOverlay: OverlayDefinition<ChooseOverlay> = {
  title: ({ choosing }) => choosing.title,
  isTyping: false,
  choices: (_offering, { choosing: { wing, among } }) =>
    among.map(({ label, hint, group, told, message }) => ({
      label,
      action: { do: 'wing', wing, message },
      ...defined({ hint, group, details: told }),
    })),
};
