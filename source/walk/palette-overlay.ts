/** The palette: every action that has a key, by its words, then what the page's text names. */
import { keyLabel } from './bindings.js';
import { namesHere } from './names-overlay.js';
import { narrowed, type OverlayDefinition } from './overlay-kind.js';
import { overlayWords as words } from './overlay-words.js';
import type { NamedOverlay } from './state/overlay.js';

export const paletteOverlay: OverlayDefinition<NamedOverlay> = {
  title: () => words.palette,
  isTyping: true,
  choices: (offering, { text }) => {
    const { moment, bindings } = offering;
    const typed = text.toLowerCase().split(/\s+/).filter(Boolean);
    const actions = bindings
      .filter(({ label, id }) => typed.every(word => `${label} ${id}`.toLowerCase().includes(word)))
      .map(binding => {
        const why = binding.disabled?.(moment);
        return {
          label: binding.label,
          hint: keyLabel(binding.keys[0] ?? ''),
          action: binding.action(moment),
          ...(why ? { disabled: why } : {}),
        };
      });
    return [...actions, ...narrowed(namesHere(offering), text)];
  },
};
