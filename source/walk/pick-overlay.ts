/** The items that a wing offers to pick from: all, or those that the map's search finds. */
import { referenceTitle } from '../map/reference.js';
import type { Choice, OverlayDefinition } from './overlay-kind.js';
import type { PickOverlay } from './state/overlay.js';

export const pickOverlay: OverlayDefinition<PickOverlay> = {
  title: ({ picking }) => picking.title,
  isTyping: true,
  choices: ({ map, find }, { text, picking: { wing, among, message, more } }) => {
    const found =
      text.trim() === ''
        ? among
        : find(text).flatMap(({ reference }) => (among.includes(reference) ? [reference] : []));
    return [
      ...found.map((reference): Choice => ({
        label: referenceTitle(map, reference),
        action: { do: 'wing', wing, message: { ...message, picked: reference } },
      })),
      ...(more
        ? [{ label: more.label, action: { do: 'wing', wing, message: more.message } } as const]
        : []),
    ];
  },
};
