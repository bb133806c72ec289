/**
 * Two parties to compare, one after the other: the first is the one under the cursor, or is asked
 * for.
 */
import { narrowed, type Choice, type OverlayDefinition } from './overlay-kind.js';
import { overlayWords as words } from './overlay-words.js';
import type { NamedOverlay } from './state/overlay.js';

export const compareOverlay: OverlayDefinition<NamedOverlay> = {
  title: ({ first }, map) => {
    const party = map.partyById.get(first ?? '');
    return party ? words.compareWith(party.short) : words.compareFirst;
  },
  isTyping: true,
  choices: ({ map }, { text, first }) => {
    const one = map.partyById.get(first ?? '');
    const offered = map.parties
      .filter(({ id }) => id !== one?.id)
      .map(({ id, name, short }): Choice => ({
        label: name,
        hint: short,
        action: one
          ? { do: 'compare', parties: [one.id, id] }
          : { do: 'overlay', kind: 'compare', first: id },
      }));
    return narrowed(offered, text);
  },
};
