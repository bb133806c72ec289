/** What is said before a map is open, as its first screen will say it, and when it is closed. */
import type { Assumptions } from '../../standing/burden.js';
import { assumptionsWords } from '../../standing/words.js';

export const openWords = {
  overview: 'Overview',
  status: (burden: string, assumed: Assumptions) =>
    `Burden ${burden}; ${assumptionsWords(assumed)}`,
  wayBack: (place: string, command: string) => `You were at ${place}. To return: ${command}`,
};
