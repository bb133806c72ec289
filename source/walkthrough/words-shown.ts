/** What a transcript says of a screen before its lines. */
import type { Burden } from '../standing/burden.js';
import { burdenWords } from '../standing/words-burden.js';

export const shownParts = {
  burden: (burden: Burden): string => `Burden ${burdenWords(burden)}`,
  assumed: (signs: readonly string[]): string => `assumptions ${signs.join(' ')}`,
  only: (filter: string): string => `only ${filter}`,
  /** What lies over a page, and what is typed there. */
  over: (page: string, overlay: string, text: string): string =>
    `Over ${page}: ${overlay}${text === '' ? '' : ` "${text}"`}`,
} as const;
