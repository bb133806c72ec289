/** The room that writing one line takes under a page, so that what it is about stays in sight. */
import type { Overlay } from './overlay.js';

/** Its title, and two for the text. */
const writingLines = 3;

/** The lines under a page that a text is written in; 0 where it takes the place of the page. */
export function linesOfWriting(overlay: Overlay | undefined, height: number): number {
  return overlay?.kind === 'write' && !overlay.writing.lines && height > 2 * writingLines
    ? writingLines
    : 0;
}
