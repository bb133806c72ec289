/**
 * What offers no choices: the help and the legend, which are read, and a text, which is written.
 */
import type { OverlayDefinition } from './overlay-kind.js';
import { overlayWords as words } from './overlay-words.js';
import type { NamedOverlay, WriteOverlay } from './state/overlay.js';

export const helpOverlay: OverlayDefinition<NamedOverlay> = {
  title: () => words.help,
  isTyping: false,
  choices: () => [],
};

export const signsOverlay: OverlayDefinition<NamedOverlay> = {
  title: () => words.signs,
  isTyping: false,
  choices: () => [],
};

export const writeOverlay: OverlayDefinition<WriteOverlay> = {
  title: ({ writing }) => writing.title,
  isTyping: true,
  choices: () => [],
};
