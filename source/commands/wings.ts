/** The wings of a run: what study, coaching and recording bring to the walk, gathered in one place. */
import type { Wing } from '../walk/wing.js';

/** Nothing yet beyond the walk itself. */
export function wingsOf(): readonly Wing[] {
  return [];
}
