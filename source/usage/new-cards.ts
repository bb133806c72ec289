/** How many new cards a day a drill takes. */
import { number } from '../command-line/flag.js';
import { usualNew } from '../study/profile/day.js';

/** Remembered by a profile until it is said anew. */
export const newCards = {
  'new-cards': number(
    `how many new cards a day the drill takes, from 0 to 999 (${usualNew} where a profile says ` +
      'nothing)',
    { least: 0, most: 999, whole: true },
  ),
};
